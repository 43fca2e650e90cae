import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

type Report = {
  modules: { source: string }[];
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string }[] };
};

function cruise(folder: string, ...paths: string[]): Report {
  const args = [cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...paths];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 1 << 28, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** One file for each rule that breaks it. */
const breaches: Readonly<Record<string, { file: string; code: string; also?: Readonly<Record<string, string>> }>> = {
  'no-cycles': {
    file: 'shared/domain/a.ts',
    code: `import './b.ts';`,
    also: { 'shared/domain/b.ts': `import './a.ts';` },
  },
  'everything-resolves': { file: 'electron/log.ts', code: `import './nowhere.ts';` },
  'domain-is-pure': { file: 'shared/domain/c.ts', code: `import '../albanian/words.ts';` },
  'albanian-needs-domain-only': { file: 'shared/albanian/d.ts', code: `import '../contract/one.ts';` },
  'contract-needs-shared-and-zod': { file: 'shared/contract/e.ts', code: `import 'kysely';` },
  'renderer-sees-only-shared': { file: 'renderer/app/f.ts', code: `import '../../electron/services/one.ts';` },
  'renderer-has-no-node': { file: 'renderer/app/g.ts', code: `import 'node:fs';` },
  'ui-knows-no-feature': { file: 'renderer/ui/h.ts', code: `import '../features/meetings/list.ts';` },
  'features-are-apart': { file: 'renderer/features/people/i.ts', code: `import '../meetings/list.ts';` },
  'frame-is-on-top': { file: 'renderer/features/people/frame.ts', code: `import '../../app/shell.ts';` },
  'electron-api-only-in-its-shell': { file: 'electron/services/j.ts', code: `import 'electron';` },
  'shells-are-apart': { file: 'electron/shell/browser/k.ts', code: `import '../electron/window.ts';` },
  'shells-enter-by-the-router': { file: 'electron/shell/browser/l.ts', code: `import '../../store/one.ts';` },
  'launcher-picks-a-shell': { file: 'electron/launcher/t.ts', code: `import '../rpc/one.ts';` },
  'entries-join-app-and-shell': { file: 'electron/start.ts', code: `import './store/one.ts';` },
  'window-stands-alone': { file: 'electron/window/u.ts', code: `import '../rpc/one.ts';` },
  'demo-enters-by-the-router': { file: 'electron/demo/v.ts', code: `import type { one } from '../services/one.ts';` },
  'demo-takes-only-types': { file: 'electron/demo/w.ts', code: `import '../rpc/one.ts';` },
  'rpc-calls-services-only': { file: 'electron/rpc/m.ts', code: `import '../store/one.ts';` },
  'core-below-the-wall': { file: 'electron/services/n.ts', code: `import '../rpc/one.ts';` },
  'store-and-documents-are-leaves': { file: 'electron/documents/o.ts', code: `import '../store/one.ts';` },
  'workers-do-work-only': { file: 'electron/workers/x.ts', code: `import '../services/one.ts';` },
  'only-app-starts-workers': { file: 'electron/services/y.ts', code: `import '../workers/one.ts';` },
  'sqlite-only-in-store': { file: 'electron/services/p.ts', code: `import 'kysely';` },
  'age-only-in-store': { file: 'electron/services/aa.ts', code: `import 'age-encryption';` },
  'docx-only-in-documents': { file: 'electron/services/q.ts', code: `import 'docx';` },
  'files-are-read-in-documents': { file: 'electron/services/z.ts', code: `import 'saxes';` },
  'zod-only-at-the-wall': { file: 'electron/services/r.ts', code: `import 'zod';` },
  'nothing-imports-tests': { file: 'electron/services/s.ts', code: `import '../../tests/help.ts';` },
};

const innocent = [
  'shared/albanian/words.ts',
  'shared/contract/one.ts',
  'electron/services/one.ts',
  'electron/store/one.ts',
  'electron/rpc/one.ts',
  'electron/shell/electron/window.ts',
  'electron/workers/one.ts',
  'renderer/features/meetings/list.ts',
  'renderer/app/shell.ts',
  'tests/help.ts',
];

describe('the layers', () => {
  const planted = mkdtempSync(join(tmpdir(), 'layers-'));
  afterAll(() => rmSync(planted, { recursive: true }));

  it('are kept by every module of the program', () => {
    const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
      cwd: root,
      encoding: 'utf8',
    });
    const ours = tracked.split('\n').filter((file) => /^(electron|renderer|shared|tests)\//u.test(file));
    const report = cruise(root, 'electron', 'renderer', 'shared', 'tests');
    const read = report.modules.map(({ source }) => source).filter((source) => !source.includes('node_modules/'));
    expect(report.summary.violations).toEqual([]);
    expect(read).toEqual(expect.arrayContaining(ours));
    expect(ours.length).toBeGreaterThan(50);
  }, 60_000);

  it('have a rule for each breach, and each rule sees it', () => {
    const files = Object.fromEntries(innocent.map((file) => [file, 'export const one = 1;']));
    for (const { file, code, also } of Object.values(breaches)) Object.assign(files, { [file]: code }, also);
    for (const [file, code] of Object.entries(files)) {
      mkdirSync(join(planted, dirname(file)), { recursive: true });
      writeFileSync(join(planted, file), `${code}\n`);
    }
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.base.json', 'package.json']) {
      writeFileSync(join(planted, file), readFileSync(join(root, file)));
    }
    symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'));
    const { violations } = cruise(planted, 'electron', 'renderer', 'shared', 'tests').summary;
    const seen = new Set(violations.map(({ rule, from }) => `${rule.name}: ${from}`));
    const wanted = Object.entries(breaches).map(([rule, { file }]) => `${rule}: ${file}`);
    expect(wanted.filter((breach) => !seen.has(breach))).toEqual([]);
  }, 60_000);

  it('have no rule without a breach that proves it', async () => {
    const config = await import(join(root, '.dependency-cruiser.mjs'));
    const rules = config.default.forbidden.map(({ name }: { name: string }) => name);
    expect(Object.keys(breaches).toSorted()).toEqual(rules.toSorted());
  });
});
