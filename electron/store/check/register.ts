/** The check of a whole register, live or a copy, on a connection of its own. */
import type Database from 'better-sqlite3';
import { AppError } from '#shared/domain/errors.ts';
import type { CheckPart, CheckReport, Finding } from '#shared/domain/safety.ts';
import type { Anchor } from '../anchors.ts';
import { assertSchema } from '../schema-guard.ts';
import { type Checked, checkAnchors, checkAudit, checkSeals } from './chains.ts';
import { checkContent } from './content.ts';
import { checkFiles, checkRecords } from './records.ts';

export type CheckOptions = {
  expectedSchema: string;
  anchors: readonly Anchor[];
  /** ISO 8601. */
  at: string;
  /** Told between two steps; may throw to end the check. */
  onStep?: (part: CheckPart) => void;
};

/**
 * Looks at everything and changes nothing. A damage that SQLite itself finds ends the check, because what comes after it
 * cannot be read; all else is told part by part, the first thing of each.
 */
export async function checkRegister(database: Database.Database, options: CheckOptions): Promise<CheckReport> {
  const { expectedSchema, anchors, at, onStep = () => undefined } = options;
  const steps: readonly (readonly [CheckPart, () => Checked | Promise<Checked>])[] = [
    ['pages', () => checkPages(database)],
    ['references', () => checkReferences(database)],
    ['schema', () => checkSchema(database, expectedSchema)],
    ['seal', () => checkSeals(database)],
    ['audit', () => checkAudit(database)],
    ['records', () => checkRecords(database)],
    ['content', () => checkContent(database, () => onStep('content'))],
    ['files', () => checkFiles(database, () => onStep('files'))],
    ['anchors', () => checkAnchors(database, anchors)],
  ];
  const parts: CheckReport['parts'] = [];
  const findings: Finding[] = [];
  for (const [part, look] of steps) {
    onStep(part);
    const { checked, finding } = await guarded(part, look);
    parts.push({ part, checked });
    if (finding) findings.push(finding);
    if (finding && (part === 'pages' || part === 'schema')) break;
  }
  return { at, parts, findings };
}

/** What cannot even be read is that part's finding. */
async function guarded(part: CheckPart, look: () => Checked | Promise<Checked>): Promise<Checked> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof AppError && error.code === 'COPY') throw error; // told to stop
    return { checked: 0, finding: { part } };
  }
}

function checkPages(database: Database.Database): Checked {
  const checked = Number(database.pragma('page_count', { simple: true }));
  const verdict = database.pragma('integrity_check(1)', { simple: true });
  return verdict === 'ok' ? { checked } : { checked, finding: { part: 'pages' } };
}

function checkReferences(database: Database.Database): Checked {
  const [broken] = database.prepare<[], { table: string }>('PRAGMA foreign_key_check').all();
  return broken ? { checked: 0, finding: { part: 'references', name: broken.table } } : { checked: 1 };
}

function checkSchema(database: Database.Database, expected: string): Checked {
  try {
    assertSchema(database, expected);
    return { checked: 1 };
  } catch {
    return { checked: 0, finding: { part: 'schema' } };
  }
}
