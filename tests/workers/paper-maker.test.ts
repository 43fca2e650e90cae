import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppError } from '#shared/domain/errors.ts';
import { paperMakerApart, paperMakerHere } from '../../electron/workers/paper-maker.ts';
import { largeMeeting } from '../support/large-meeting.ts';
import { letterheadTemplate } from '../support/letterhead-template.ts';
import { longMeeting } from '../support/long-meeting.ts';
import { paperOf } from '../support/paper.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const source = (path: string) => new URL(`../../electron/workers/${path}`, import.meta.url);

function apart(file?: URL) {
  const maker = paperMakerApart(file);
  onTestFinished(() => maker.close());
  return maker;
}

const sample = () => paperOf(sampleMeeting());
const BOTH = [{ kind: 'minutes' }, { kind: 'decision', n: 1 }] as const;

describe('papers that are made apart', () => {
  it('are those that would be made here', async () => {
    const there = apart();
    const here = paperMakerHere();
    const documents = await there.build(sample(), BOTH);
    const [minutes, decision] = documents;
    if (!minutes || !decision) throw new Error('a paper is missing');
    expect(documents).toEqual(await here.build(sample(), BOTH));
    expect(await there.docx(documents)).toEqual(await here.docx(documents));
    expect(await there.html(minutes)).toBe(await here.html(minutes));
    expect(await there.text(decision)).toBe(await here.text(decision));
  });

  it('leave the caller his emblem and his template', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const emblem = { type: 'image/png', width: 1, height: 1, bytes } as const;
    await apart().build(paperOf(sampleMeeting(), { office: { lines: ['PREFEKTI'], emblem } }), [{ kind: 'minutes' }]);
    expect(bytes).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('fail alone: the one that cannot be made, and none beside it', async () => {
    const maker = apart();
    const wrong = maker.build(sample(), [{ kind: 'correction' }]);
    const right = maker.build(sample(), [{ kind: 'minutes' }]);
    await expect(wrong).rejects.toThrow('no correction');
    expect((await right)[0]?.title).toContain('Procesverbal');
    const unsendable = (() => undefined) as never;
    await expect(maker.html(unsendable)).rejects.toThrow('could not be cloned');
    expect((await maker.build(sample(), [{ kind: 'minutes' }])).length).toBe(1);
  });

  it('stand in the office’s own letterhead; one that is none is refused in the words of the closed set', async () => {
    const maker = apart();
    const documents = await maker.build(sample(), [{ kind: 'minutes' }]);
    const template = await letterheadTemplate();
    const [file] = await maker.docx(documents, template);
    expect(file).toEqual((await paperMakerHere().docx(documents, template))[0]);
    const refused = maker.docx(documents, new Uint8Array([1, 2, 3]));
    await expect(refused).rejects.toBeInstanceOf(AppError);
    await expect(refused).rejects.toMatchObject({ code: 'INVALID_INPUT', data: { faults: [{ path: 'file' }] } });
  });

  it('fail with the thread that dies, and are made by the next one', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'mortal.ts');
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ given }) => { if (given[0].title === 'vdis') process.exit(3); });
       await import(${JSON.stringify(source('papers.ts').href)});`,
    );
    const maker = apart(pathToFileURL(file));
    const [minutes] = await maker.build(sample(), [{ kind: 'minutes' }]);
    if (!minutes) throw new Error('a paper is missing');
    const dying = maker.html({ ...minutes, title: 'vdis' });
    const beside = maker.docx([minutes]);
    await expect(dying).rejects.toThrow('ended (3)');
    await expect(beside).rejects.toThrow('ended (3)');
    expect(await maker.html(minutes)).toContain('PROCESVERBAL');
  });

  it('are made no more once it is closed; who waits is told', async () => {
    const maker = apart();
    const waiting = maker.build(paperOf(largeMeeting()), [{ kind: 'minutes' }]);
    const told = expect(waiting).rejects.toThrow('ended');
    await maker.close();
    await told;
    await expect(maker.build(sample(), [{ kind: 'minutes' }])).rejects.toThrow('No papers');
    await maker.close();
  });

  it('do not keep a program running that has nothing else to do, but are waited for', () => {
    const folder = temporaryFolder();
    const script = join(folder, 'one.ts');
    writeFileSync(
      script,
      `const { paperMakerApart } = await import(${JSON.stringify(source('paper-maker.ts').href)});
       const maker = paperMakerApart();
       process.stdout.write(await maker.text(${JSON.stringify({ blocks: [{ type: 'title', text: 'VENDIM' }] })}));`,
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 20_000 });
    expect([status, stderr, stdout.trim()]).toEqual([0, '', 'VENDIM']);
  });

  it('let this thread go on meanwhile, also when there are 211 pages of them', async () => {
    const maker = apart();
    const input = paperOf(longMeeting(211));
    await maker.build(sample(), [{ kind: 'minutes' }]); // the thread has started
    let last = performance.now();
    let longest = 0;
    let isOver = false;
    const watch = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (!isOver) setImmediate(watch);
    };
    setImmediate(watch);
    const [minutes] = await maker.build(input, [{ kind: 'minutes' }]);
    if (!minutes) throw new Error('a paper is missing');
    const [docx] = await maker.docx([minutes]);
    const html = await maker.html(minutes);
    isOver = true;
    expect(docx?.length).toBeGreaterThan(150_000);
    expect(html.length).toBeGreaterThan(700_000);
    // Here it takes a tenth of this; a machine that also runs other tests may hold up any thread.
    expect(longest).toBeLessThan(process.env.CI ? 500 : 200);
  });
});
