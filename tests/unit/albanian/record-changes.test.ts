import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RecordVersion, recordChanges } from '#shared/albanian/record-changes.ts';
import { toExchange } from '#shared/contract/exchange/write.ts';
import { USUAL_LOOK } from '#shared/domain/look.ts';
import type { MeetingContent } from '#shared/domain/record.ts';
import { arbitraryMeeting } from '../../support/arbitrary-meeting.ts';
import { fullMeeting } from '../../support/full-meeting.ts';

const versionOf = (content: MeetingContent): RecordVersion => ({
  exchange: toExchange(content) as MeetingContent,
  approvals: [],
  files: [],
  look: USUAL_LOOK,
  office: { letterhead: ['REPUBLIKA E SHQIPËRISË'] },
});

const version = () => versionOf(fullMeeting());

/** What changes where one thing of the full meeting is another. */
function changed(edit: (content: MeetingContent) => void) {
  const content = fullMeeting();
  edit(content);
  return recordChanges(version(), versionOf(content));
}

const agenda = (content: MeetingContent) => content.meeting.agenda;
const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('nothing there');
  return one;
};
const item = (title: string) => ({ title, materials: [], discussion: [], decisions: [], tasks: [] });
const nobody = (content: MeetingContent) => first(content.people);

describe('recordChanges', () => {
  it('finds nothing where nothing changed', () => {
    expect(recordChanges(version(), version())).toEqual([]);
  });

  it.each<[string, (content: MeetingContent) => void, { where: string; was: string; is: string }[]]>([
    [
      'the place',
      ({ meeting }) => Object.assign(meeting, { place: 'zyrën' }),
      [{ where: 'Vendi', was: 'sallën e mbledhjeve', is: 'zyrën' }],
    ],
    [
      'the end',
      ({ meeting }) => Object.assign(meeting, { end: '01:30' }),
      [{ where: 'Ora e mbylljes', was: '01:00', is: '01:30' }],
    ],
    [
      'a quorum',
      ({ committee }) => Object.assign(committee.rules?.quorum ?? {}, { first: '2/3' }),
      [
        {
          where: 'Rregullorja, kuorumi në thirrjen e parë',
          was: 'më shumë se gjysma e anëtarëve me të drejtë vote',
          is: 'të paktën dy të tretat e anëtarëve me të drejtë vote',
        },
      ],
    ],
    [
      'presence',
      ({ meeting }) => Object.assign(meeting.attendance[4] ?? {}, { status: 'excused', reason: 'me leje' }),
      [{ where: 'Prezenca, z. Emër Mbiemri e', was: 'mungon pa arsye', is: 'mungon me arsye, me leje' }],
    ],
    [
      'a guest',
      ({ meeting }) => meeting.guests.splice(0),
      [{ where: 'Të ftuarit, z. Emër Mbiemri guest', was: 'merr pjesë', is: '' }],
    ],
    [
      'a function',
      (content) => Object.assign(nobody(content), { position: 'Drejtor' }),
      [{ where: 'z. Emër Mbiemri a, funksioni', was: '', is: 'Drejtor' }],
    ],
    [
      'a role',
      ({ members }) => Object.assign(members[5] ?? {}, { role: 'secretary' }),
      [
        {
          where: 'Anëtarët, z. Emër Mbiemri s',
          was: 'anëtar, pa të drejtë vote, nga 15.01.2020',
          is: 'sekretar, pa të drejtë vote, nga 15.01.2020',
        },
      ],
    ],
    [
      'a speech',
      (content) => Object.assign(first(first(agenda(content)).discussion), { text: 'Fjala e ndrequr' }),
      [{ where: 'Pika 1, fjala e z. Emër Mbiemri b, teksti', was: 'Fjala', is: 'Fjala e ndrequr' }],
    ],
    [
      'a speaker',
      (content) => Object.assign(first(first(agenda(content)).discussion), { speaker: 'c' }),
      [{ where: 'Pika 1, fjala e z. Emër Mbiemri c, folësi', was: 'z. Emër Mbiemri b', is: 'z. Emër Mbiemri c' }],
    ],
    [
      'a decision’s text',
      (content) => Object.assign(agenda(content)[0]?.decisions[1] ?? {}, { text: 'Tjetër' }),
      [{ where: 'Pika 1, vendimi 2, teksti', was: 'Teksti', is: 'Tjetër' }],
    ],
    [
      'how a text is written',
      (content) => Object.assign(agenda(content)[0]?.decisions[0] ?? {}, { text: 'Neni 1' }),
      [{ where: 'Pika 1, vendimi 1', was: 'formatim i mëparshëm', is: 'formatim tjetër: shkronja, lista ose tabela' }],
    ],
    [
      'a task',
      (content) => Object.assign(agenda(content)[0]?.tasks[0] ?? {}, { due: '2021-01-31' }),
      [{ where: 'Pika 1, detyra 1, afati', was: '31.12.2020', is: '31.01.2021' }],
    ],
    [
      'a dissent',
      (content) => agenda(content)[0]?.decisions[0]?.dissent.splice(0),
      [{ where: 'Pika 1, mendimi kundër i z. Emër Mbiemri c për “Miratimi i planit”', was: 'Nuk ka fonde', is: '' }],
    ],
    [
      'an item’s title',
      (content) => Object.assign(first(agenda(content)), { title: 'Tjetër' }),
      [{ where: 'Pika 1, titulli', was: 'Pika e parë', is: 'Tjetër' }],
    ],
    [
      'an added item',
      (content) => agenda(content).push(item('E re')),
      [{ where: 'Rendi i ditës', was: '', is: 'pika 2: E re' }],
    ],
    [
      'a removed item',
      (content) => agenda(content).splice(0),
      [{ where: 'Rendi i ditës', was: 'pika 1: Pika e parë (1 material, 1 fjalë, 2 vendime, 1 detyrë)', is: '' }],
    ],
    [
      'the early closing',
      ({ meeting }) => Object.assign(meeting.closing, { reason: 'vapë' }),
      [{ where: 'Arsyeja e mbylljes para kohe', was: 'mungesë kohe', is: 'vapë' }],
    ],
    [
      'a campaign',
      (content) => Object.assign(content.campaign ?? {}, { slogan: 'Së bashku' }),
      [{ where: 'Fushata, slogani', was: '', is: 'Së bashku' }],
    ],
  ])('names %s', (_, edit, changes) => {
    expect(changed(edit)).toEqual(changes);
  });

  it('names a vote', () => {
    const [change, ...more] = changed((content) =>
      Object.assign(agenda(content)[0]?.decisions[0]?.vote ?? {}, { for: 3, against: 0 }),
    );
    expect(more).toEqual([]);
    expect(change?.where).toBe('Pika 1, vendimi 1, votimi');
    expect(change?.was).toContain('2 vota pro, 1 kundër dhe 1 abstenim');
    expect(change?.is).toContain('3 vota pro, 0 kundër dhe 1 abstenim');
  });

  it('tells an item that moved from one that changed', () => {
    const titles = (...all: string[]) => {
      const content = fullMeeting();
      content.meeting.agenda = all.map(item);
      return versionOf(content);
    };
    expect(recordChanges(titles('A', 'B', 'C'), titles('C', 'A', 'B'))).toEqual([
      { where: 'Rendi i ditës', was: 'pika 3: C', is: 'pika 1: C' },
    ]);
  });

  it('takes people for the same though another one was put before them', () => {
    expect(
      changed((content) => {
        content.people.unshift({ ...nobody(content), id: 'new', lastName: 'I Ri' });
        content.meeting.guests.unshift('new');
      }),
    ).toEqual([{ where: 'Të ftuarit, z. Emër I Ri', was: '', is: 'merr pjesë' }]);
  });

  it('names approvals, files, the look and the office', () => {
    const before = version();
    const after: RecordVersion = {
      ...before,
      approvals: [{ item: 1, date: '2020-09-02', number: 3, outcome: 'changed' }],
      files: [{ item: 1, material: 1, name: 'raport.pdf', size: 12, sha256: 'abcdef0123' }],
      look: { ...USUAL_LOOK, minutes: 'chair', sentences: { 'minutes.closed': 'U mbyll në orën {ora}.' } },
      office: { letterhead: ['PREFEKTI'], emblem: '0123456789' },
    };
    expect(recordChanges(before, after)).toEqual([
      {
        where: 'Pika 1, miratimi i procesverbalit',
        was: '',
        is: 'procesverbali nr. 3 i mbledhjes së datës 02.09.2020: u miratua me ndryshime',
      },
      { where: 'Pika 1, materiali 1, skedari', was: '', is: 'raport.pdf (12 bajt, abcdef01)' },
      { where: 'Kush e nënshkruan procesverbalin', was: 'kryetari dhe sekretari', is: 'vetëm kryetari' },
      { where: 'Fjalitë e dokumenteve', was: expect.stringContaining('{ora}'), is: 'U mbyll në orën {ora}.' },
      { where: 'Kryet e shkresës', was: 'REPUBLIKA E SHQIPËRISË', is: 'PREFEKTI' },
      { where: 'Emblema', was: '', is: 'skedari 01234567' },
    ]);
  });

  it('finds something between any two records that differ, and nothing in one that is the same', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), arbitraryMeeting(), (one, other) => {
        const [before, after] = [versionOf(one), versionOf(other)];
        expect(recordChanges(before, structuredClone(before))).toEqual([]);
        const isSame = JSON.stringify(before) === JSON.stringify(after);
        expect(recordChanges(before, after).length > 0).toBe(!isSame);
      }),
      { numRuns: 60 },
    );
  });

  it('finds any one value of a record that is another', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), fc.nat(), (content, at) => {
        const before = versionOf(content);
        const after = structuredClone(before);
        const { meeting } = after.exchange;
        const holders = [
          after.exchange.institution,
          after.exchange.committee,
          meeting,
          meeting.closing,
          ...meeting.agenda,
          ...after.exchange.people,
        ];
        const texts = holders.flatMap((holder) =>
          Object.entries(holder).flatMap(([key, value]) =>
            typeof value === 'string' && /^(?:name|city|place|reason|title|firstName|position)$/u.test(key)
              ? [[holder, key, value] as const]
              : [],
          ),
        );
        const [holder, key, value] = texts[at % texts.length] ?? first(texts);
        if (value === 'z.' || value === 'znj.') return;
        Reflect.set(holder, key, `${value} e re`);
        const changes = recordChanges(before, after);
        expect(changes.length).toBeGreaterThan(0);
        for (const change of changes) expect(change.was).not.toBe(change.is);
      }),
      { numRuns: 60 },
    );
  });
});
