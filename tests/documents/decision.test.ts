import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { USUAL_LOOK } from '#shared/domain/look.ts';
import type { Decision } from '#shared/domain/record.ts';
import { buildDecision } from '../../electron/documents/decision.ts';
import type { PaperInput } from '../../electron/documents/paper.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { changedSample } from '../support/changed-sample.ts';
import { type Change, decision, item, meeting, titled, vote } from '../support/minutes-variants.ts';
import { paperOf, SEAL } from '../support/paper.ts';

const golden = readFileSync(new URL('golden/decision.txt', import.meta.url), 'utf8');

const build = (changes: Change[], more: Partial<PaperInput> = {}, n = 1) =>
  buildDecision(paperOf(changedSample(...changes), more), n);
const text = (...changes: Change[]) => renderText(build(changes));
const plain = (change: Partial<Decision>): Decision => ({ title: 'Miratimi', text: 'Teksti.', dissent: [], ...change });
const basis =
  (legalBasis: string): Change =>
  ({ committee }) => {
    committee.legalBasis = legalBasis;
  };

describe('buildDecision', () => {
  it('writes the sample decision word for word', () => {
    expect(text()).toBe(golden);
  });

  it('is a draft until its record is finalised, then carries its code', () => {
    expect(build([])).toMatchObject({ draft: true, title: 'Vendim, 07.10.2020' });
    expect(build([], { seal: SEAL })).toMatchObject({
      draft: false,
      seal: 'Procesverbal nr. 4, versioni 1 · Kodi: 1A2B 3C4D 5E6F 7081',
    });
    expect(build([decision({ number: 7 })])).toMatchObject({ title: 'Vendim nr. 7, 07.10.2020' });
  });

  it('says by what law, where and with which votes it was decided', () => {
    expect(
      text(basis('ligjit nr. 107/2016'), decision({ number: 7, vote: vote({ for: 3, against: 0, abstain: 1 }) })),
    ).toContain(
      'VENDIM\n\nNr. 7, datë 07.10.2020\n\nPËR MIRATIMIN E PLANIT\n\nNë mbështetje të ligjit nr. 107/2016, Komiteti Rajonal Antitrafik Durrës, në mbledhjen e datës 07.10.2020, me 3 vota pro, 0 kundër dhe 1 abstenim,\n\nVENDOSI:',
    );
  });

  it.each([
    ['typed with its beginning', 'Në mbështetje të ligjit nr. 8,', 'Në mbështetje të ligjit nr. 8, Komiteti'],
    ['another beginning', 'Në zbatim të ligjit nr. 8', 'Në zbatim të ligjit nr. 8, Komiteti'],
    ['none', '', '\n\nKomiteti Rajonal'],
  ])('takes the legal basis as it was written: %s', (_, written, expected) => {
    expect(text(basis(written))).toContain(expected);
  });

  it('leaves the votes out where there was no vote', () => {
    expect(text(decision({}))).toContain('në mbledhjen e datës 07.10.2020,\n\nVENDOSI:');
  });

  it('says that the vote was secret, and whose vote decided', () => {
    expect(text(decision({ vote: vote({ form: 'secret' }) }))).toContain(
      'me votim të fshehtë, me 3 vota pro, 1 kundër dhe 0 abstenime,\n',
    );
    expect(
      text(titled('prefekti', 'znj.'), decision({ vote: vote({ for: 2, against: 2, castingVote: 'for' }) })),
    ).toContain('me 2 vota pro, 2 kundër dhe 0 abstenime, ku vendosi vota e kryetares,\n');
  });

  it('numbers its points, who is charged with it as the last', () => {
    expect(text(decision({ text: 'Miratohet plani.\n\nNgrihet grupi.', charged: 'Bashkia Durrës' }))).toContain(
      'VENDOSI:\n\n1. Miratohet plani.\n2. Ngrihet grupi.\n3. Ngarkohet Bashkia Durrës.\n\nKy vendim hyn në fuqi menjëherë.',
    );
    expect(text(decision({ charged: 'Ngarkohen bashkitë.' }))).toContain(
      '1. Miratohet plani i veprimit.\n2. Ngarkohen bashkitë.\n',
    );
    expect(text(decision({}))).toContain('VENDOSI:\n\nMiratohet plani i veprimit.\n\nKy vendim');
  });

  it('is in force from its own day, at once, or says nothing of it', () => {
    expect(text(decision({ inForce: '2020-11-01' }))).toContain('Ky vendim hyn në fuqi më datë 01.11.2020.');
    const silent = build([decision({})], { look: { ...USUAL_LOOK, inForceAtOnce: false } });
    expect(renderText(silent)).not.toContain('fuqi');
  });

  it('is signed by who led, or by the secretary where the committee wants that', () => {
    expect(text(meeting({ chair: 'mjeku' }))).toContain('DREJTUESI I MBLEDHJES\n');
    const look = { ...USUAL_LOOK, signers: { decision: 'secretary' } } as const;
    expect(renderText(build([], { look }))).toContain('SEKRETARJA\n');
  });

  it('is counted among all of the meeting; one that was not carried is none', () => {
    const several = item({
      decisions: [
        plain({ title: 'Miratimi i A', vote: vote({ for: 1, against: 3 }) }),
        plain({ title: 'Miratimi i B', vote: vote() }),
      ],
    });
    expect(renderText(build([several], {}, 2))).toContain('PËR MIRATIMIN E B\n');
    expect(() => build([several], {}, 1)).toThrow('no decision 1');
    expect(() => build([several], {}, 3)).toThrow('no decision 3');
  });

  it('tells that its record has been corrected', () => {
    const corrected = renderText(build([], { seal: SEAL, correctedBy: [{ number: 1, date: '2020-10-20' }] }));
    expect(corrected).toContain('procesverbalin korrigjues nr. 1, datë 20.10.2020');
  });
});
