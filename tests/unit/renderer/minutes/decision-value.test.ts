import { describe, expect, it } from 'vitest';
import { decisionSchema } from '#shared/contract/exchange/schema.ts';
import type { RoomContent } from '#shared/domain/presence.ts';
import type { Decision } from '#shared/domain/record.ts';
import {
  decisionFaults,
  decisionOf,
  NEW_DECISION,
  sameDecision,
  storable,
} from '../../../../renderer/features/minutes/decision-value.ts';
import { unanimousVote } from '../../../../renderer/features/minutes/vote-value.ts';

const room: RoomContent = {
  members: [
    { person: 'a', voting: true },
    { person: 'b', voting: true },
  ],
  meeting: {
    attendance: [
      { person: 'a', status: 'present' },
      { person: 'b', status: 'present' },
    ],
  },
};
const decision: Decision = { title: 'Miratimi i planit', text: 'Miratohet plani.', dissent: [] };
const pathsOf = (more: Partial<Decision>, recused?: string[]) =>
  decisionFaults({ ...decision, ...more }, room, recused).map(({ path }) => path);

describe('storable', () => {
  it('is what the record takes, whatever is blank or has spaces around it', () => {
    const typed: Decision = {
      ...decision,
      title: '  Miratimi i planit ',
      titleAccusative: '  ',
      charged: ' Bashkia ',
      inForce: '',
      vote: { ...unanimousVote(2, undefined), at: '', withoutQuorum: ' ' },
      earlierVotes: [],
    };
    const stored = JSON.parse(JSON.stringify(storable(typed)));
    expect(stored).toEqual({
      title: 'Miratimi i planit',
      text: 'Miratohet plani.',
      charged: 'Bashkia',
      vote: { form: 'open', for: 2, against: 0, abstain: 0, ballots: [], recused: [] },
      dissent: [],
    });
    expect(decisionSchema.safeParse(stored).success).toBe(true);
  });
});

describe('sameDecision', () => {
  it('does not mind blanks and the form of a text, and minds every word', () => {
    expect(sameDecision(decision, { ...decision, title: 'Miratimi i planit ', charged: '', earlierVotes: [] })).toBe(
      true,
    );
    const tree: Decision['text'] = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Miratohet plani.' }] }],
    };
    expect(sameDecision(decision, { ...decision, text: tree })).toBe(true);
    expect(sameDecision(decision, { ...decision, text: 'Miratohet.' })).toBe(false);
    expect(sameDecision(decision, { ...decision, vote: unanimousVote(2, undefined) })).toBe(false);
    expect(sameDecision(decisionOf({ ...decision, id: 1, revision: 2 }), decision)).toBe(true);
  });
});

describe('decisionFaults', () => {
  it('finds nothing in a decision that can be stored', () => {
    expect(pathsOf({})).toEqual([]);
    expect(pathsOf({ number: 7, vote: unanimousVote(2, undefined) })).toEqual([]);
  });

  it('asks of a new one for its title and its text', () => {
    expect(decisionFaults(NEW_DECISION, room, undefined).map(({ path }) => path)).toEqual(['title', 'text']);
  });

  it('holds the number and each vote to the rules, with their places', () => {
    const vote = unanimousVote(2, undefined);
    expect(pathsOf({ number: 0 })).toEqual(['number']);
    expect(pathsOf({ vote: { ...vote, for: 3 } })).toEqual(['vote']);
    expect(pathsOf({ vote }, ['b'])).toEqual(['vote']);
    expect(pathsOf({ vote, earlierVotes: [vote, { ...vote, castingVote: 'for' }] })).toEqual([
      'earlierVotes[1].castingVote',
    ]);
  });

  it('asks for the member and the reason of a contrary opinion', () => {
    expect(pathsOf({ dissent: [{ person: '', reason: '' }] })).toEqual(['dissent[0].person', 'dissent[0].reason']);
    expect(pathsOf({ dissent: [{ person: 'a', reason: 'Mungojnë fondet.' }] })).toEqual([]);
  });
});
