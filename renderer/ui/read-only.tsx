import { type ComponentProps, createContext, type ReactNode, use } from 'react';
import classes from './read-only.module.css';

const ReadOnly = createContext(false);

/** What stands in it is read: nothing offers to add, to remove or to write. */
export function ReadOnlyProvider({ isReadOnly, children }: { isReadOnly: boolean; children: ReactNode }) {
  return <ReadOnly value={isReadOnly}>{children}</ReadOnly>;
}

export const useReadOnly = (): boolean => use(ReadOnly);

/** Fields that show what they hold and take nothing while what they stand in is only read. */
export function ReadableFields({ className = '', ...rest }: ComponentProps<'fieldset'>) {
  return <fieldset {...rest} disabled={useReadOnly()} className={`${classes.fields} ${className}`} />;
}

/** What offers to change something; gone while it is only read. */
export function Editing({ children }: { children: ReactNode }) {
  return useReadOnly() ? null : children;
}
