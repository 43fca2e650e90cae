import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { USUAL_LOOK } from '#shared/domain/look.ts';
import { plainText } from '#shared/domain/text.ts';
import { buildPressRelease, withoutLetterhead } from '../../electron/documents/press-release.ts';
import { composePressRelease } from '../../electron/documents/press-release-body.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { changedSample } from '../support/changed-sample.ts';
import { type Change, decision, item, meeting, row, titled, vote } from '../support/minutes-variants.ts';
import { paperOf, SEAL } from '../support/paper.ts';

const golden = readFileSync(new URL('golden/press-release.txt', import.meta.url), 'utf8');

const composed = (...changes: Change[]) => plainText(composePressRelease(changedSample(...changes), USUAL_LOOK));
const noCampaign: Change = (content) => {
  delete content.campaign;
};

describe('buildPressRelease', () => {
  it('writes the sample meeting word for word', () => {
    expect(renderText(buildPressRelease(paperOf(changedSample(), { date: '2020-10-08' })))).toBe(golden);
  });

  it('is no record, and of the institution', () => {
    const document = buildPressRelease(paperOf(changedSample(), { seal: SEAL }));
    expect(document).toMatchObject({ draft: false, date: '2020-10-07', title: 'Njoftim për shtyp, 07.10.2020' });
    expect(document.seal).toBeUndefined();
    expect(document.blocks[0]).toEqual({
      type: 'letterhead',
      lines: ['REPUBLIKA E SHQIPËRISË', 'INSTITUCIONI I PREFEKTIT TË QARKUT DURRËS'],
    });
  });

  it('prints the body as the clerk left it; a body without words is composed', () => {
    const body = (text: string) => renderText(buildPressRelease(paperOf(changedSample(), { body: text })));
    expect(body('U mblodh komiteti.')).toContain('Durrës, më 07.10.2020\n\nU mblodh komiteti.\n');
    expect(body(' \n')).toContain('u zhvillua mbledhja koordinuese');
  });

  it('is pasted without the letterhead', () => {
    const text = renderText(withoutLetterhead(buildPressRelease(paperOf(changedSample()))));
    expect(text.startsWith('NJOFTIM PËR SHTYP\n\nDurrës, më 07.10.2020\n\nDitën e mërkurë')).toBe(true);
  });
});

describe('composePressRelease', () => {
  it('tells of a meeting with one item, and nothing of what there was not', () => {
    expect(
      composed(
        noCampaign,
        meeting({ guests: [] }),
        item({ title: 'Siguria e shkollave.' }),
        row('mbrojtja', { status: 'absent' }),
      ),
    ).toBe(
      [
        'Ditën e mërkurë, datë 07.10.2020, në ambientet e Institucionit të Prefektit të Qarkut Durrës, u zhvillua mbledhja koordinuese e Komitetit Rajonal Antitrafik Durrës. Mbledhja u drejtua nga z. Emër Prefekti, Prefekt i Qarkut Durrës. Në mbledhje morën pjesë përfaqësues nga Drejtoria Vendore e Kujdesit Shëndetësor, Institucioni i Prefektit të Qarkut Durrës dhe Njësia Vendore e Kujdesit Shëndetësor.',
        'Në mbledhje u diskutua çështja “Siguria e shkollave”.',
      ].join('\n\n'),
    );
  });

  it('names the institution that sat, once each', () => {
    const substituted = composed(
      meeting({ guests: [] }),
      row('shendetesia', { status: 'substituted', substitute: 'mjeku' }),
      row('mbrojtja', { status: 'excused' }),
      row('njvksh', { status: 'excused' }),
    );
    expect(substituted).toContain(
      'përfaqësues nga Institucioni i Prefektit të Qarkut Durrës; si dhe Qendra Shëndetësore, qyteti i Durrësit.',
    );
  });

  it('names no person but who led', () => {
    const text = composed(titled('prefekti', 'znj.'));
    expect(text).toContain('znj. Emër Prefekti');
    expect(text.match(/Emër/gu)).toHaveLength(1);
  });

  it('tells of materials, decisions and tasks in number', () => {
    const materials = [
      { title: 'Raporti vjetor', kind: 'report' as const },
      { title: 'Mbrojtja', kind: 'video' as const },
    ];
    const tasks = [
      { text: 'Plan.', responsible: 'Bashkia Krujë', due: '2020-10-31' },
      { text: 'Raport', responsible: 'Bashkia Durrës' },
      { text: 'Fletushka', responsible: 'Bashkia Krujë' },
      { text: 'E hequr', responsible: 'Bashkia Krujë', status: 'dropped' as const },
    ];
    const decisions = ['Miratimi i A', 'Miratimi i B'].map((title) => ({
      title,
      text: 'T',
      dissent: [],
      vote: vote(),
    }));
    const text = composed(noCampaign, item({ title: 'Çështja', materials, decisions, tasks }));
    expect(text).toContain('Në mbledhje u prezantuan raporti “Raporti vjetor” dhe videoja “Mbrojtja”.');
    expect(text).toContain('Në përfundim u morën këto vendime:\nMiratimi i A\nMiratimi i B');
    expect(text).toContain(
      'Në vijim të mbledhjes do të kryhen këto detyra:\nBashkia Durrës: Raport\nBashkia Krujë: Plan (deri më 31.10.2020); Fletushka',
    );
    expect(text).not.toContain('E hequr');
  });

  it('says nothing of what was rejected, withdrawn, or of no interest to the public', () => {
    const text = composed(noCampaign, decision({ vote: vote({ for: 1, against: 3 }) }), ({ meeting: { agenda } }) => {
      const bare = { materials: [], discussion: [], decisions: [], tasks: [] };
      const task = { text: 'Detyrë', responsible: 'Bashkia Krujë' };
      agenda.push(
        { title: 'E tërhequr', state: 'withdrawn', ...bare, tasks: [task] },
        { title: 'Miratimi i procesverbalit', ...bare, ...{ approves: { date: '2020-09-01' } } },
      );
    });
    expect(text).not.toMatch(/vendim|E tërhequr|Detyrë|procesverbalit|Të ndryshme|çështj/u);
  });

  it('knows whether the campaign is over', () => {
    const period =
      (from: string, to: string): Change =>
      ({ campaign }) => {
        Object.assign(campaign ?? {}, { from, to });
      };
    expect(composed(period('2020-09-01', '2020-09-30'))).toContain('që u zhvillua nga data 01.09.2020');
    expect(composed(period('2020-11-01', '2020-11-30'))).toContain('që do të zhvillohet nga data 01.11.2020');
  });

  it('tells of the campaign: what was done and what is to come', () => {
    const text = composed(({ campaign }) => {
      const activity = (date: string, title: string) => ({
        date,
        title,
        place: 'Krujë',
        organiser: 'B',
        partners: [],
        targetGroups: [],
      });
      Object.assign(campaign ?? {}, {
        name: 'Verë e sigurt 2020',
        slogan: undefined,
        activities: [activity('2020-10-13', 'B'), activity('2020-10-09', 'A'), activity('2020-10-01', 'C')],
      });
    });
    expect(text).toContain(
      'Mbledhja u zhvillua në kuadër të fushatës “Verë e sigurt 2020”, që zhvillohet nga data 01.10.2020 deri më datë 31.10.2020.',
    );
    expect(text).toContain('Në kuadër të saj është zhvilluar ky aktivitet:\n01.10.2020: C (Krujë)');
    expect(text).toContain(
      'Në vijim, në kuadër të saj do të zhvillohen këto aktivitete:\n09.10.2020: A (Krujë)\n13.10.2020: B (Krujë)',
    );
  });
});
