import { counted } from './numbers.ts';

/** Why a meeting is put off for want of a quorum, as it stands in the register. */
export function noQuorumReason({ present, voting, required }: { present: number; voting: number; required: number }) {
  const came = present === 1 ? 'i pranishëm 1' : `të pranishëm ${present}`;
  return `Mungesa e kuorumit: ${came} nga ${counted(voting, 'anëtar', 'anëtarë')} me të drejtë vote, ${required === 1 ? 'duhej' : 'duheshin'} ${required}`;
}
