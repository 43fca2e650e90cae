/** From the schema's findings to faults in Albanian, and the file without what is wrong in it. */
import type { z } from 'zod';
import type { Fault } from '../../domain/errors.ts';
import { pathText } from './path.ts';
import type { LooseContent } from './references.ts';
import { type Exchange, exchangeSchema } from './schema.ts';
import { WORDS } from './words.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Finding = { path: Path; message: string };

type Shape = { ok: true; value: Exchange } | { ok: false; faults: Fault[]; rest: LooseContent };

/**
 * Checks the shape of a value that was read from a file, and changes it: a null that stands for something left out is taken
 * away; `rest` is the value without each part in which a fault was found.
 */
export function checkShape(value: object): Shape {
  if (dropNulls(value)) return checkShape(value);
  const parsed = exchangeSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const findings = findingsIn(issuesOf(parsed.error), value);
  for (const { path } of findings) cut(value, path);
  // What the schema found no fault with is of its types.
  return { ok: false, faults: findings.map(toFault), rest: value as LooseContent };
}

/** What a schema of the contract objects to in a value, in the words of the exchange file's faults. */
export function faultsOf(issues: readonly unknown[], value: unknown): Fault[] {
  return findingsIn(
    (issues as readonly Issue[]).flatMap((issue) => insideUnion(issue, [])),
    value,
  ).map(toFault);
}

const findingsIn = (issues: readonly Issue[], value: unknown) =>
  issues.flatMap((issue) => findingsOf(issue, valueAt(value, issue.path)));

const toFault = ({ path, message }: Finding): Fault => ({ path: pathText(path), message });

const issuesOf = (error: z.ZodError | undefined): Issue[] =>
  (error?.issues ?? []).flatMap((issue) => insideUnion(issue, []));

/** Where a value may be of several types, its faults are those of the type that it is of. */
function insideUnion(issue: Issue, above: Path): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const isOther = (inner: Issue) =>
    inner.path.length === 0 && (inner.code === 'invalid_type' || inner.code === 'invalid_value');
  const branch = issue.errors.find((issues) => !issues.some(isOther));
  return branch ? branch.flatMap((inner) => insideUnion(inner, path)) : [{ ...issue, path }];
}

/** Takes away each null that the schema objects to, but in lists; true where it found one. */
function dropNulls(value: object): boolean {
  const nulls = issuesOf(exchangeSchema.safeParse(value).error).filter(
    ({ path }) => typeof path.at(-1) === 'string' && valueAt(value, path) === null,
  );
  for (const { path } of nulls) cut(value, path);
  return nulls.length > 0;
}

function findingsOf(issue: Issue, found: unknown): Finding[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: WORDS.unknownKey }));
    case 'custom':
      return [{ path, message: issue.message }];
    case 'invalid_type':
      return [{ path, message: found === undefined ? WORDS.missing : typeWords(issue.expected) }];
    case 'invalid_value':
      return [{ path, message: found === undefined ? WORDS.missing : WORDS.oneOf(issue.values) }];
    default:
      return [{ path, message: found === undefined ? WORDS.missing : WORDS.invalid }];
  }
}

const isTyped = (expected: string): expected is keyof typeof WORDS.types => Object.hasOwn(WORDS.types, expected);
const typeWords = (expected: string) => (isTyped(expected) ? WORDS.types[expected] : WORDS.invalid);

const isHolder = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (holder, step) => (isHolder(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined),
    value,
  );
}

/** A list keeps an empty place, so that the others keep their numbers. */
function cut(value: object, path: Path): void {
  const holder = valueAt(value, path.slice(0, -1));
  const step = path.at(-1);
  if (isHolder(holder) && step !== undefined) delete holder[step];
}
