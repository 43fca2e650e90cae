import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildInvitation } from '../../electron/documents/invitation.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { changedSample } from '../support/changed-sample.ts';
import { type Change, item, meeting, onlyMembers, role, titled } from '../support/minutes-variants.ts';
import { paperOf, SEAL } from '../support/paper.ts';

const golden = readFileSync(new URL('golden/invitation.txt', import.meta.url), 'utf8');

const invitation = (...changes: Change[]) => renderText(buildInvitation(paperOf(changedSample(...changes))));

const report = { title: 'Raporti vjetor', kind: 'report' } as const;
const map = { title: 'Harta e zonave', kind: 'document' } as const;

describe('buildInvitation', () => {
  it('writes the sample meeting word for word', () => {
    expect(invitation()).toBe(golden);
  });

  it('is no record: neither draft nor sealed, whatever becomes of the minutes', () => {
    const { draft, seal, date, title } = buildInvitation(paperOf(changedSample(), { seal: SEAL }));
    expect({ draft, seal, date, title }).toEqual({
      draft: false,
      seal: undefined,
      date: '2020-10-05',
      title: 'Njoftim për mbledhjen e datës 07.10.2020',
    });
  });

  it('bears the number and the day of the notice, not those of the minutes', () => {
    const text = invitation(
      meeting({ notice: { date: '2020-10-02', protocolNumber: '812/1' }, protocolNumber: '990' }),
    );
    expect(text).toContain('Nr. 812/1 Prot.    Durrës, më 02.10.2020');
    expect(text).not.toContain('990');
  });

  it('leaves both to be written by hand as long as there is no notice', () => {
    expect(invitation(meeting({ notice: undefined }))).toContain('Nr. ________ Prot.    Durrës, më ___.___.______');
  });

  it('calls with one item, or with none yet', () => {
    expect(invitation(item({ title: 'Plani i veprimit', materials: [report] }))).toContain(
      'me këtë rend të ditës:\n\n1. Plani i veprimit\n\nNë mbledhje do të prezantohet raporti “Raporti vjetor”.\n\nLutemi',
    );
    expect(invitation(meeting({ agenda: [] }))).toContain('Antitrafik Durrës.\n\nLutemi të konfirmoni pjesëmarrjen.');
  });

  it('names several materials with their items', () => {
    const both: Change = ({ meeting: { agenda } }) => {
      for (const [index, material] of [report, map].entries())
        Object.assign(agenda[index] ?? {}, { materials: [material] });
    };
    expect(invitation(both)).toContain(
      'Në mbledhje do të prezantohen materialet:\n\n• “Raporti vjetor” (raport, pika 1)\n• “Harta e zonave” (dokument, pika 2)',
    );
    expect(invitation(item({ materials: [report, map] }))).toContain('• “Raporti vjetor” (raport)\n');
  });

  it('knows nothing of an item that came late, and does not take back one that was withdrawn later', () => {
    const states: Change = ({ meeting: { agenda } }) => {
      Object.assign(agenda[0] ?? {}, { state: 'withdrawn' });
      Object.assign(agenda[1] ?? {}, { state: 'late' });
    };
    const text = invitation(states);
    expect(text).toContain('1. Nisja e fushatës');
    expect(text).toContain('2. Problematikat e hasura');
    expect(text).not.toContain('Prezantimi i videos');
    expect(text).not.toContain('“Video');
  });

  it('says that it is the second call', () => {
    expect(invitation(meeting({ call: 2 }))).toContain(
      'Mbledhja zhvillohet me thirrje të dytë, pasi në thirrjen e parë nuk pati kuorum.',
    );
    expect(invitation()).not.toContain('thirrje');
  });

  it('is signed by the committee’s chair, whoever leads the meeting; without one by who leads', () => {
    const signed = (...changes: Change[]) => invitation(meeting({ chair: 'njvksh' }), ...changes);
    expect(signed()).toContain(`KRYETARI\n${'_'.repeat(30)}\nEmër Prefekti\n`);
    expect(signed(titled('prefekti', 'znj.'))).toContain('KRYETARJA\n');
    expect(signed(role('prefekti', 'member'))).toContain(`DREJTUESI I MBLEDHJES\n${'_'.repeat(30)}\nEmër Kujdesi\n`);
  });

  it('is signed under the committee’s own title, or by its secretary where the committee wants that', () => {
    const look = { minutes: 'chair', inForceAtOnce: true, titles: { chair: 'PREFEKTI I QARKUT' } } as const;
    const by = (signers: { invitation?: 'secretary' }) =>
      renderText(buildInvitation(paperOf(changedSample(), { look: { ...look, signers } })));
    expect(by({})).toContain('PREFEKTI I QARKUT\n');
    expect(by({ invitation: 'secretary' })).toContain(`SEKRETARJA\n${'_'.repeat(30)}\nEmër Sekretarja\n`);
  });

  it('has a page for those to whom it goes, each group under its own name', () => {
    const { blocks } = buildInvitation(paperOf(changedSample()));
    expect(blocks.findIndex(({ type }) => type === 'pageBreak')).toBe(
      blocks.findIndex(({ type }) => type === 'signatures') + 1,
    );
    const women = invitation(onlyMembers('sekretarja', 'shendetesia'), meeting({ guests: [] }));
    expect(women).toContain('\n\nAnëtaret:\n\n');
    expect(women).not.toContain('ftuar');
    const nobody = invitation(onlyMembers(), meeting({ guests: [], chair: 'mjeku' }));
    expect(nobody).not.toContain('SHPËRNDARJES');
  });
});
