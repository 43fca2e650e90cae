import { expect, it } from 'vitest';
import { noQuorumReason } from '#shared/albanian/quorum.ts';

it.each([
  [
    { present: 2, voting: 5, required: 3 },
    'Mungesa e kuorumit: të pranishëm 2 nga 5 anëtarë me të drejtë vote, duheshin 3',
  ],
  [
    { present: 1, voting: 5, required: 3 },
    'Mungesa e kuorumit: i pranishëm 1 nga 5 anëtarë me të drejtë vote, duheshin 3',
  ],
  [
    { present: 0, voting: 1, required: 1 },
    'Mungesa e kuorumit: të pranishëm 0 nga 1 anëtar me të drejtë vote, duhej 1',
  ],
])('the want of a quorum of %j is said in words', (quorum, words) => {
  expect(noQuorumReason(quorum)).toBe(words);
});
