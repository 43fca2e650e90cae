import { describe, expect, it } from 'vitest';
import { type Look, USUAL_LOOK } from '#shared/domain/look.ts';
import { buildAttendance } from '../../electron/documents/attendance.ts';
import type { Block, Document } from '../../electron/documents/blocks.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import { type Change, meeting, role, row, titled } from '../support/minutes-variants.ts';
import { paperOf } from '../support/paper.ts';
import { sampleMeeting } from '../support/sample.ts';

function paper(look: Partial<Look>, ...changes: Change[]) {
  const content = sampleMeeting();
  for (const change of changes) change(content);
  return paperOf(content, { look: { ...USUAL_LOOK, ...look } });
}

const minutes = (look: Partial<Look>, ...changes: Change[]) => buildMinutes(paper(look, ...changes));
const signers = ({ blocks }: Document) =>
  blocks.flatMap((block) => (block.type === 'signatures' ? block.columns.map(({ role, name }) => [role, name]) : []));
const signed = (blocks: Block[]) =>
  blocks.filter((block) => block.type === 'table').find((block) => block.signed === true);
const rowsOf = (document: Document) =>
  signed(document.blocks)?.rows.map((cells) => cells.map(({ runs }) => runs.map(({ text }) => text).join('')));

const TITLES = { chair: 'PREFEKTI I QARKUT DURRËS', secretary: 'SEKRETARJA E KOMITETIT' };

describe('minutes that the chair alone signs', () => {
  it('have one place to sign', () => {
    expect(signers(minutes({ minutes: 'chair' }))).toEqual([['KRYETARI', 'Emër Prefekti']]);
  });
});

describe('the committee’s own titles', () => {
  it('stand over the signatures of its chair and its secretary', () => {
    expect(signers(minutes({ titles: TITLES }))).toEqual([
      ['SEKRETARJA E KOMITETIT', 'Emër Sekretarja'],
      ['PREFEKTI I QARKUT DURRËS', 'Emër Prefekti'],
    ]);
    expect(signers(minutes({ titles: { chair: TITLES.chair } }))[0]).toEqual(['SEKRETARJA', 'Emër Sekretarja']);
  });

  it('are of nobody who stood in for them', () => {
    const led = role('mbrojtja', 'deputy');
    expect(signers(minutes({ titles: TITLES }, led, meeting({ chair: 'mbrojtja', secretary: 'njvksh' })))).toEqual([
      ['MBAJTËSI I PROCESVERBALIT', 'Emër Kujdesi'],
      ['ZËVENDËSKRYETARJA', 'Emër Mbrojtja'],
    ]);
  });
});

describe('minutes that all sign who were present', () => {
  const all = { minutes: 'all-present' } as const;

  it('end in a row for each, first who led and who kept the minutes', () => {
    const document = minutes(all);
    expect(signers(document)).toEqual([]);
    expect(document.blocks.at(-1)).toBe(signed(document.blocks));
    expect(signed(document.blocks)?.head).toEqual(['Nr.', 'Emër Mbiemër', 'Cilësia', 'Nënshkrimi']);
    expect(rowsOf(document)).toEqual([
      ['1.', 'Emër Prefekti', 'Kryetar', ''],
      ['2.', 'Emër Sekretarja', 'Sekretare', ''],
      ['3.', 'Emër Shëndetësia', 'Anëtare', ''],
      ['4.', 'Emër Kujdesi', 'Anëtar', ''],
      ['5.', 'Emër Mbrojtja', 'Anëtare', ''],
    ]);
  });

  it('have rows tall enough to sign in', () => {
    expect(signed(minutes(all).blocks)?.rowHeight).toBeGreaterThanOrEqual(11);
  });

  it('are signed by whoever sat in a member’s place, and not by who did not come', () => {
    const document = minutes(
      all,
      row('mbrojtja', { status: 'absent' }),
      row('njvksh', { status: 'substituted', substitute: 'mjeku' }),
      row('shendetesia', { status: 'excused' }),
      titled('mjeku', 'znj.'),
    );
    expect(rowsOf(document)?.slice(2)).toEqual([['3.', 'Emër Mjeku', 'Anëtare (në vend të z. Emër Kujdesi)', '']]);
  });

  it('name who stood in for an officer by what was done, each person once', () => {
    const stoodIn = [row('prefekti', { status: 'absent' }), meeting({ chair: 'mbrojtja', secretary: 'mjeku' })];
    expect(rowsOf(minutes(all, ...stoodIn))?.map(([, name, as]) => [name, as])).toEqual([
      ['Emër Mbrojtja', 'Drejtuese e mbledhjes'],
      ['Emër Mjeku', 'Mbajtës i procesverbalit'],
      ['Emër Sekretarja', 'Sekretare'],
      ['Emër Shëndetësia', 'Anëtare'],
      ['Emër Kujdesi', 'Anëtar'],
    ]);
    const alone = minutes(all, meeting({ chair: 'prefekti', secretary: 'prefekti', attendance: [] }));
    expect(rowsOf(alone)).toEqual([['1.', 'Emër Prefekti', 'Kryetar', '']]);
  });

  it('show the committee’s own titles', () => {
    expect(
      rowsOf(minutes({ ...all, titles: TITLES }))
        ?.map(([, , as]) => as)
        .slice(0, 3),
    ).toEqual(['PREFEKTI I QARKUT DURRËS', 'SEKRETARJA E KOMITETIT', 'Anëtare']);
  });
});

describe('the attendance list', () => {
  it.each(['filled', 'blank'] as const)('is signed by the officer whom the committee chose (%s)', (form) => {
    expect(signers(buildAttendance(paper({}), form))).toEqual([['SEKRETARJA', 'Emër Sekretarja']]);
    expect(signers(buildAttendance(paper({ signers: { attendance: 'chair' } }), form))).toEqual([
      ['KRYETARI', 'Emër Prefekti'],
    ]);
    expect(signers(buildAttendance(paper({ signers: { decision: 'chair' }, titles: TITLES }), form))).toEqual([
      ['SEKRETARJA E KOMITETIT', 'Emër Sekretarja'],
    ]);
  });
});
