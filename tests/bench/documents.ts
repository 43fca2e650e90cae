/** How fast minutes become a DOCX, side by side with what else makes one, and whether the window is held up by it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PAGES } from '../support/long-meeting.ts';
import { type Held, measureHolding } from './documents/event-loop.ts';
import type { Measured } from './documents/once.ts';
import { installPackages } from './documents/packages.ts';
import { prepare, TOOLS, type Tool } from './documents/tools.ts';
import { markdownTable, median, milliseconds } from './statistics.ts';

const ONCE = resolve(import.meta.dirname, 'documents/once.ts');
const REPETITIONS = 7;
const SIZES: readonly (keyof typeof PAGES)[] = [10, 211];
const LONGEST_HOLD = 50;
const NAMES: Record<Tool, string> = {
  ours: 'ours (tree, DOCX, reproducible bytes)',
  docxtemplater: 'docxtemplater 3.71.0',
  'html-to-docx': 'html-to-docx 1.8.0',
  '@turbodocx/html-to-docx': '@turbodocx/html-to-docx 1.23.1',
  zip: 'floor: fflate packs the same XML',
};

/** Installs what it measures against and gives the figures as Markdown. */
export async function benchDocuments(): Promise<string> {
  const packages = installPackages();
  const tables: string[] = [];
  for (const pages of SIZES) tables.push(sizeTable(pages, await measure(pages, packages)));
  return [...tables, holdingTable(await measureHolding())].join('\n\n');
}

/** Each in a fresh process, one after the other in turn, so that what else the machine does meets all alike. */
async function measure(pages: keyof typeof PAGES, packages: string): Promise<Map<Tool, Measured[]>> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'procesverbali-bench-'));
  await prepare(pages, folder);
  const tools = Object.keys(TOOLS) as Tool[];
  const all = new Map<Tool, Measured[]>(tools.map((tool) => [tool, []]));
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    for (const tool of tools) {
      const out = execFileSync(process.execPath, [ONCE, tool, folder, packages], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      all.get(tool)?.push(JSON.parse(out));
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return all;
}

function sizeTable(pages: number, measured: ReadonlyMap<Tool, Measured[]>): string {
  const cold = (tool: Tool) => median((measured.get(tool) ?? []).map((one) => one.cold));
  const warm = (tool: Tool) => median((measured.get(tool) ?? []).flatMap((one) => one.warm));
  const rows = [...measured].map(([tool, runs]) => [
    NAMES[tool],
    milliseconds(cold(tool)),
    (cold(tool) / cold('docxtemplater')).toFixed(2),
    milliseconds(warm(tool)),
    (warm(tool) / warm('docxtemplater')).toFixed(2),
    `${median(runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
    String(runs[0]?.bytes),
    String(runs[0]?.letters),
    runs.every(({ hashes }) => hashes === 1) ? 'yes' : 'no',
    tool === 'ours' ? reached(cold, warm) : '',
  ]);
  return markdownTable(
    [`${pages} pages`, 'cold', '×', 'warm', '×', 'peak', 'bytes', 'letters', 'same bytes', 'target: × ≤ 1'],
    rows,
  );
}

function reached(cold: (tool: Tool) => number, warm: (tool: Tool) => number): string {
  const isCold = cold('ours') <= cold('docxtemplater');
  const isWarm = warm('ours') <= warm('docxtemplater');
  return `cold ${isCold ? 'yes' : 'no'}, warm ${isWarm ? 'yes' : 'no'}`;
}

function holdingTable(held: readonly Held[]): string {
  return markdownTable(
    ['211 pages for a window', 'takes', 'holds the program', 'at most', `target: ≤ ${LONGEST_HOLD} ms`],
    held.map(({ name, takes, longest }) => {
      const most = Math.max(...longest);
      const figures = [milliseconds(median(takes)), milliseconds(median(longest)), milliseconds(most)];
      return [`${name} (${takes.length})`, ...figures, most <= LONGEST_HOLD ? 'yes' : 'no'];
    }),
  );
}
