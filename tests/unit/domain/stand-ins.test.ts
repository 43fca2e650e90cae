import { describe, expect, it } from 'vitest';
import type { AttendanceStatus, CommitteeRules, Member, MemberRole } from '#shared/domain/record.ts';
import { standIns } from '#shared/domain/stand-ins.ts';

type Seat = [person: string, role: MemberRole, from: string, status?: AttendanceStatus, voting?: boolean];

function content(seats: Seat[], rules: CommitteeRules = {}) {
  return {
    committee: { rules },
    members: seats.map(([person, role, from, , voting = true]): Member => ({ person, role, voting, from })),
    meeting: {
      chair: 'k',
      secretary: 's',
      attendance: seats.flatMap(([person, , , status]) => (status ? [{ person, status }] : [])),
    },
  };
}

const CHAIR: Seat = ['k', 'chair', '2019-01-01', 'excused'];
const SECRETARY: Seat = ['s', 'secretary', '2019-01-01', 'present', false];
const OLD: Seat = ['old', 'member', '2015-01-01', 'present'];
const NEW: Seat = ['new', 'member', '2020-01-01', 'present'];
const DEPUTY: Seat = ['z', 'deputy', '2019-06-01', 'present'];
const OLDEST_ADVISER: Seat = ['adviser', 'member', '2001-01-01', 'present', false];

describe('who stands in for the chair', () => {
  it('is nobody as long as the chair came, was not noted yet, or there is none', () => {
    const noted = (status?: AttendanceStatus) => content([['k', 'chair', '2019-01-01', status], OLD]);
    expect(standIns(noted('present'), 'chair')).toBeUndefined();
    expect(standIns(noted(), 'chair')).toBeUndefined();
    expect(standIns(content([OLD, NEW]), 'chair')).toBeUndefined();
    expect(standIns(noted('substituted'), 'chair')).toEqual({ candidates: ['old'], by: 'longestServing' });
  });

  it('is the deputy who came, and failing one the voting member of longest service', () => {
    expect(standIns(content([CHAIR, OLD, DEPUTY]), 'chair')).toEqual({ candidates: ['z'], by: 'deputy' });
    const away: Seat = ['z', 'deputy', '2010-01-01', 'absent'];
    expect(standIns(content([CHAIR, OLDEST_ADVISER, NEW, OLD, away]), 'chair')).toEqual({
      candidates: ['old'],
      by: 'longestServing',
    });
  });

  it('is the longest serving at once where the rules say so, the deputy among them', () => {
    const rules = { chairStandIn: 'longestServing' } as const;
    expect(standIns(content([CHAIR, NEW, DEPUTY], rules), 'chair')).toEqual({
      candidates: ['z'],
      by: 'longestServing',
    });
  });

  it('is one of several who served equally long, or of none', () => {
    const also: Seat = ['also', 'member', '2015-01-01', 'present'];
    expect(standIns(content([CHAIR, OLD, NEW, also]), 'chair')?.candidates).toEqual(['old', 'also']);
    expect(standIns(content([CHAIR]), 'chair')?.candidates).toEqual([]);
  });
});

describe('who stands in for the secretary', () => {
  const away: Seat = ['s', 'secretary', '2019-01-01', 'absent', false];

  it('is the voting member of shortest service who does not lead', () => {
    const led: Seat = ['k', 'chair', '2022-01-01', 'present'];
    expect(standIns(content([led, OLD, NEW, away]), 'secretary')).toEqual({ candidates: ['new'], by: 'newest' });
    expect(standIns(content([led, OLD, SECRETARY]), 'secretary')).toBeUndefined();
  });

  it('is whom the chair names where the rules say so', () => {
    const rules = { secretaryStandIn: 'named' } as const;
    const found = standIns(content([CHAIR, OLD, NEW, OLDEST_ADVISER, away], rules), 'secretary');
    expect(found).toEqual({ candidates: ['old', 'new', 'adviser'], by: 'named' });
  });
});
