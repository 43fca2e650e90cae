import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MeetingContent } from '#shared/domain/record.ts';
import { type AttendanceForm, buildAttendance } from '../../electron/documents/attendance.ts';
import type { Block } from '../../electron/documents/blocks.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { paperOf } from '../support/paper.ts';
import { sampleMeeting } from '../support/sample.ts';

const golden = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');

function list(form: AttendanceForm, change: (content: MeetingContent) => void = () => undefined): string {
  const content = sampleMeeting();
  change(content);
  return renderText(buildAttendance(paperOf(content), form));
}

const tables = (blocks: Block[]) => blocks.filter((block) => block.type === 'table');

describe('the columns', () => {
  it('give way to the word for a deputy', () => {
    const share = (role: 'deputy' | 'member') => {
      const content = sampleMeeting();
      Object.assign(content.members[2] ?? {}, { role });
      return tables(buildAttendance(paperOf(content), 'filled').blocks)[0]?.widths[4];
    };
    expect([share('member'), share('deputy')]).toEqual([16, 20]);
  });
});

describe('the counts of the filled list', () => {
  it('agree with women', () => {
    const text = list('filled', (content) => {
      for (const person of content.people) person.title = 'znj.';
      content.meeting.guests = [];
      const [first, second] = content.meeting.attendance;
      for (const row of [first, second]) if (row) row.status = 'excused';
    });
    expect(text).toContain('Të pranishme: 3 (tri). Mungojnë me arsye: 2 (dy).');
  });

  it('say nothing of a quorum where nobody has a vote', () => {
    const noVotes = ({ members }: MeetingContent) => {
      for (const member of members) member.voting = false;
    };
    expect(list('filled', noVotes)).not.toContain('Kuorumi');
    expect(list('blank', noVotes)).not.toContain('Kuorumi');
  });
});

describe('the blank attendance list', () => {
  const blank = buildAttendance(paperOf(sampleMeeting()), 'blank');

  it('is the sheet for the sample meeting word for word', () => {
    expect(renderText(blank)).toBe(golden('attendance-blank.txt'));
  });

  it('is no draft', () => {
    expect(blank.draft).toBe(false);
  });

  it('has rows tall enough to sign in, and a column for it', () => {
    for (const table of tables(blank.blocks)) {
      expect(table.rowHeight).toBeGreaterThanOrEqual(11);
      expect(table.head.at(-1)).toBe('Nënshkrimi');
      expect(table.rows.map((row) => row.at(-1)?.runs)).toEqual(table.rows.map(() => []));
    }
  });

  it('numbers five empty rows after the guests that are known', () => {
    const [table] = tables(blank.blocks);
    expect(
      table?.rows.slice(5).map((row) => row.map((cell) => cell.runs.map((run) => run.text).join('')).join('|')),
    ).toEqual([
      '6.|Emër Mjeku|Qendra Shëndetësore, qyteti i Durrësit|Mjek|I ftuar|',
      ...[7, 8, 9, 10, 11].map((number) => `${number}.||||I/E ftuar|`),
    ]);
  });

  it('has the five rows also where no guest is known', () => {
    expect(
      list('blank', ({ meeting }) => {
        meeting.guests = [];
      }),
    ).toContain('\n10. |  |  |  | I/E ftuar |\n\n');
  });

  it('tells nothing of who came', () => {
    const text = list('blank', ({ meeting }) => {
      for (const row of meeting.attendance) row.status = 'absent';
    });
    expect(text).toBe(golden('attendance-blank.txt'));
  });

  it('agrees with one member', () => {
    const text = list('blank', (content) => {
      content.members = content.members.slice(0, 1);
    });
    expect(text).toContain('Anëtar me të drejtë vote: 1 (një). Kuorumi i nevojshëm: 1 (një).');
  });
});

describe('the filled attendance list', () => {
  const filled = buildAttendance(paperOf(sampleMeeting()), 'filled');

  it('is the list of the sample meeting word for word', () => {
    expect(renderText(filled)).toBe(golden('attendance-filled.txt'));
  });

  it('is a draft, named after its day', () => {
    expect(filled).toMatchObject({
      title: 'Lista e prezencës, 07.10.2020',
      shortTitle: 'Lista e prezencës, 07.10.2020',
      subject: 'Mbledhja koordinuese e Komitetit Rajonal Antitrafik Durrës',
      draft: true,
      date: '2020-10-07',
    });
  });

  it('says how many came in each way, one and many', () => {
    const text = list('filled', ({ meeting }) => {
      meeting.guests = ['mjeku', 'mbrojtja'];
      meeting.attendance = [
        { person: 'prefekti', status: 'present' },
        { person: 'sekretarja', status: 'substituted', substitute: 'mjeku', arrived: '10:15' },
        { person: 'shendetesia', status: 'excused', reason: 'me leje' },
        { person: 'njvksh', status: 'absent' },
        { person: 'mbrojtja', status: 'absent' },
      ];
    });
    expect(text).toContain(
      'Anëtarë gjithsej: 5 (pesë). I pranishëm: 1 (një). E zëvendësuar: 1 (një). Mungon me arsye: 1 (një). Mungojnë pa arsye: 2 (dy). Të ftuar: 2 (dy).',
    );
    expect(text).toContain('| e zëvendësuar nga z. Emër Mjeku (erdhi 10:15)');
    expect(text).toContain('| mungon me arsye (me leje)');
    expect(text).toContain('Mbledhja nuk ka kuorum dhe shtyhet.');
    expect(text).toContain('| E ftuar | e pranishme');
  });

  it('has no row for guests where there were none', () => {
    const text = list('filled', ({ meeting }) => {
      meeting.guests = [];
    });
    expect(text).not.toMatch(/ftuar/iu);
  });

  it('counts nothing as long as nothing is noted', () => {
    const text = list('filled', ({ meeting }) => {
      meeting.attendance = [];
    });
    expect(text).toContain('| Kryetar | —');
    expect(text).not.toMatch(/gjithsej|Kuorumi/u);
  });

  it('is signed by whoever kept the minutes', () => {
    const text = list('filled', ({ meeting }) => {
      meeting.secretary = 'mbrojtja';
    });
    expect(text).toContain('MBAJTËSJA E PROCESVERBALIT\n');
    expect(text).not.toContain('vula');
  });
});
