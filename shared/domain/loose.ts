/** A value of which any part may be missing: a file of which what is wrong was cut out, or a form that is being filled. */
export type Loose<T> = T extends readonly (infer U)[]
  ? readonly (Loose<U> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> }
    : T;
