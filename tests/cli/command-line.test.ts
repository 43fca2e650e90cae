import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import { run, spawnCli } from '../support/program.ts';
import { renamed, SAMPLE_FILE, sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SAMPLE = fileURLToPath(SAMPLE_FILE);

function setup() {
  const folder = temporaryFolder();
  const data = join(folder, 'regjistri');
  const file = (name: string) => join(folder, name);
  const write = (name: string, content: unknown) => {
    writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content));
    return file(name);
  };
  return { data, file, write };
}

const errors = (out: string): { path: string; message: string }[] => JSON.parse(out).errors;

describe('import', () => {
  it('stores the sample and says its number', async () => {
    const { data } = setup();
    const { code, out, err } = await run('import', SAMPLE, '--data', data, '--json');
    expect({ code, answer: JSON.parse(out), err }).toEqual({ code: 0, answer: { meeting: 1, created: true }, err: '' });
  });

  it('finds the same file there already', async () => {
    const { data } = setup();
    await run('import', SAMPLE, '--data', data);
    const again = await run('import', SAMPLE, '--data', data, '--json');
    expect([again.code, JSON.parse(again.out)]).toEqual([0, { meeting: 1, created: false }]);
    const { meetings } = JSON.parse((await run('meetings', '--data', data, '--json')).out);
    expect(meetings).toHaveLength(1);
  });

  it('replaces a draft that differs only when told to', async () => {
    const { data, file, write } = setup();
    await run('import', SAMPLE, '--data', data);
    const sample = sampleMeeting();
    sample.meeting.place = 'sallën e mbledhjeve të Bashkisë Durrës';
    const changed = write('ndryshe.json', sample);
    const refused = await run('import', changed, '--data', data);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--replace');
    const replaced = await run('import', changed, '--replace', '--data', data, '--json');
    expect([replaced.code, JSON.parse(replaced.out)]).toEqual([0, { meeting: 1, created: false }]);
    await run('export', '1', '--data', data, '--out', file('e.json'));
    expect(JSON.parse(readFileSync(file('e.json'), 'utf8'))).toEqual(renamed(sample));
  });

  it('names all faults at once and stores nothing', async () => {
    const { data, write } = setup();
    const sample = sampleMeeting();
    Object.assign(sample.meeting, { date: '2020-02-30', chair: 'askush' });
    Object.assign(sample.people[1] ?? {}, { lastName: '  ', age: 40 });
    const refused = await run('import', write('gabim.json', sample), '--data', data, '--json');
    expect(refused.code).toBe(2);
    expect(errors(refused.out).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['meeting.date', 'meeting.chair', 'people[1].lastName', 'people[1].age']),
    );
    expect(refused.err).toContain('meeting.chair: personi "askush" nuk është në listë');
    expect(JSON.parse((await run('meetings', '--data', data, '--json')).out)).toEqual({ meetings: [] });
  });

  it('refuses a number that another meeting of the year holds', async () => {
    const { data, write } = setup();
    await run('import', SAMPLE, '--data', data);
    const sample = sampleMeeting();
    sample.meeting.date = '2020-11-07';
    const refused = await run('import', write('tjetër.json', sample), '--data', data, '--json');
    expect([refused.code, errors(refused.out).map(({ path }) => path)]).toEqual([2, ['meeting.number']]);
  });

  it('keeps an overlapping seat and says so', async () => {
    const { data, write } = setup();
    await run('import', SAMPLE, '--data', data);
    const sample = sampleMeeting();
    Object.assign(sample.meeting, { date: '2020-11-07', number: 5 });
    Object.assign(sample.members[2] ?? {}, { role: 'deputy' });
    const { code, err, out } = await run('import', write('tjetër.json', sample), '--data', data, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, { meeting: 2, created: true }]);
    expect(err).toContain('znj. Emër Shëndetësia');
  });

  it.each([
    ['bosh.json', ''],
    ['prerë.json', readFileSync(SAMPLE, 'utf8').slice(0, 900)],
    ['latin.json', Buffer.from(readFileSync(SAMPLE, 'utf8'), 'latin1')],
  ])('says what is wrong with %s', async (name, content) => {
    const { data, file } = setup();
    writeFileSync(file(name), content);
    const { code, out, err } = await run('import', file(name), '--data', data, '--json');
    expect([code, errors(out).length]).toEqual([2, 1]);
    expect(err).not.toMatch(/Error|at .*\.ts/u);
  });

  it('refuses a file of 100 MB', async () => {
    const { data, file } = setup();
    writeFileSync(file('madh.json'), Buffer.alloc(100 * 1024 * 1024, ' '));
    const { code, out } = await run('import', file('madh.json'), '--data', data, '--json');
    expect([code, errors(out)]).toEqual([2, [{ path: '', message: 'skedari është më i madh se 50 MB' }]]);
  });

  it('says that a file is not there', async () => {
    const { data, file } = setup();
    const { code, err } = await run('import', file('askund.json'), '--data', data);
    expect([code, err]).toEqual([2, expect.stringContaining('nuk u gjet')]);
  });
});

describe('export', () => {
  it('gives back the sample, but for the names that the file gave its people', async () => {
    const { data, file } = setup();
    await run('import', SAMPLE, '--data', data);
    const { code } = await run('export', '1', '--out', file('e.json'), '--data', data);
    expect(code).toBe(0);
    expect(readFileSync(file('e.json'), 'utf8')).toBe(writeExchange(sampleMeeting()));
    expect(JSON.parse(readFileSync(file('e.json'), 'utf8'))).toEqual(renamed(sampleMeeting()));
  });

  it('refuses a meeting that is not there', async () => {
    const { data, file } = setup();
    const { code, err } = await run('export', '9', '--out', file('e.json'), '--data', data);
    expect([code, existsSync(file('e.json'))]).toEqual([2, false]);
    expect(err).toContain('9');
  });
});

describe('meetings', () => {
  it('lists them in order of their days, by committee and year', async () => {
    const { data, write } = setup();
    const later = sampleMeeting();
    Object.assign(later.meeting, { date: '2021-02-03', number: 1 });
    await run('import', write('2021.json', later), '--data', data);
    await run('import', SAMPLE, '--data', data);
    const list = async (...words: string[]) =>
      JSON.parse((await run('meetings', ...words, '--data', data, '--json')).out).meetings;
    const first = {
      id: 2,
      committee: 'Komiteti Rajonal Antitrafik Durrës',
      number: 4,
      date: '2020-10-07',
      kind: 'coordination',
      state: 'held',
    };
    expect(await list()).toEqual([first, { ...first, id: 1, number: 1, date: '2021-02-03' }]);
    expect(await list('--year', '2020')).toEqual([first]);
    expect(await list('--committee', ' Komiteti Rajonal  Antitrafik Durrës')).toHaveLength(2);
    expect((await run('meetings', '--committee', 'Tryeza', '--data', data)).code).toBe(2);
    expect((await run('meetings', '--year', 'sivjet', '--data', data)).code).toBe(2);
  });

  it('makes a register in a folder that never held one, and refuses where one is missing', async () => {
    const { data } = setup();
    expect((await run('meetings', '--data', data)).code).toBe(0);
    const { unlinkSync } = await import('node:fs');
    unlinkSync(join(data, 'regjistri.db'));
    const { code, err, out } = await run('meetings', '--data', data, '--json');
    expect([code, errors(out).length, existsSync(join(data, 'regjistri.db'))]).toEqual([1, 1, false]);
    expect(err).toContain('nuk gjendet më');
  });
});

describe('the words of a call', () => {
  it.each([
    ['nothing', []],
    ['an unknown verb', ['fly']],
    ['a verb named like an object’s own', ['constructor']],
    ['an unknown option', ['meetings', '--color']],
    ['an option named like an object’s own', ['meetings', '--__proto__', 'x']],
    ['an option twice', ['meetings', '--year', '2020', '--year', '2021']],
    ['an option without its value', ['meetings', '--year']],
    ['a value for a flag', ['import', SAMPLE, '--replace=po']],
    ['a word too many', ['meetings', 'të gjitha']],
    ['a word too few', ['import']],
    ['no place to write to', ['export', '1']],
  ])('are refused with the help: %s', async (_, words) => {
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Përdorimi:');
  });

  it.each([[['--help']], [['import', '--help']], [['document', '-h']]])('ask for help: %s', async (words) => {
    const { code, out, err } = await run(...words);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Përdorimi: procesverbali');
  });
});

describe('the program itself', () => {
  it('starts, answers and ends in under a second, with nothing on standard error', () => {
    const { data } = setup();
    spawnCli(['import', SAMPLE, '--data', data]);
    const started = performance.now();
    const { code, out, err } = spawnCli(['meetings', '--data', data, '--json']);
    const elapsed = performance.now() - started;
    expect([code, err, JSON.parse(out).meetings.length]).toEqual([0, '', 1]);
    expect(elapsed).toBeLessThan(process.env.CI ? 3000 : 1000);
  });

  it('makes the same document in two time zones', () => {
    const { data, file } = setup();
    spawnCli(['import', SAMPLE, '--data', data]);
    const make = (zone: string) => {
      const out = file(`${zone.replaceAll('/', '-')}.docx`);
      spawnCli(['document', '1', 'minutes', '--out', out, '--data', data], { TZ: zone });
      return readFileSync(out);
    };
    expect(make('Europe/Tirane').equals(make('America/New_York'))).toBe(true);
  });
});
