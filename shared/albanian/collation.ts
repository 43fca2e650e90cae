const collator = new Intl.Collator('sq');

/** Albanian order, for `sort`: a b c ç d dh e ë f g gj … z zh; a digraph is one letter. */
export function compareAlbanian(a: string, b: string): number {
  return collator.compare(a, b);
}
