/** The rules of EXCHANGE.md, "Votes". */
import { quoted } from './characters.ts';
import type { Fault } from './errors.ts';
import type { Loose } from './loose.ts';
import { type RoomContent, votersInRoom } from './presence.ts';
import type { PersonRef, Vote, VoteChoice } from './record.ts';

type Setting = {
  /** The meeting's roster and presence; left out where they are not known, and nothing is held against them. */
  room?: RoomContent;
  /** Who was recused from the whole agenda item. */
  recused?: readonly (PersonRef | undefined)[];
};

/**
 * What contradicts itself in a vote, with paths below the vote (`ballots[2].person`; empty for the vote as a whole).
 * Parts that are missing are held against nobody.
 */
export function voteFaults(vote: Loose<Vote>, { room, recused = [] }: Setting): Fault[] {
  const out = outOf(vote, recused, room);
  const persons = personFaults(vote, room, out);
  const tally = tallyFaults(vote);
  // Where the ballots account for the counts, each ballot too many has its own fault already.
  const isAccountedFor = (vote.ballots?.length ?? 0) > 0 && tally.length === 0;
  return [
    ...castingFaults(vote),
    ...tally,
    ...persons,
    ...repeatedRecused(vote),
    ...(room && !isAccountedFor ? capacityFaults(vote, room, out) : []),
  ];
}

/** Who may vote: in the room at that time, in person or by a substitute, and not recused. */
export function eligibleVoters(
  vote: Pick<Loose<Vote>, 'at' | 'recused'>,
  room: RoomContent,
  recused: readonly PersonRef[] = [],
): PersonRef[] {
  const out = outOf(vote, recused, room);
  return votersInRoom(room, vote.at).filter((person) => !out.has(person));
}

/** Who is recused, and each member whose substitute is: the vote stands under the member's name. */
function outOf(
  vote: Pick<Loose<Vote>, 'recused'>,
  recused: readonly (PersonRef | undefined)[],
  room: RoomContent | undefined,
): ReadonlySet<PersonRef> {
  const named = new Set([...(vote.recused ?? []), ...recused].filter((person) => person !== undefined));
  const seats = (room?.meeting.attendance ?? []).filter(({ substitute }) => substitute && named.has(substitute));
  return new Set([...named, ...seats.map(({ person }) => person)]);
}

function castingFaults({ castingVote, for: pro, against }: Loose<Vote>): Fault[] {
  if (castingVote === undefined || pro === undefined || against === undefined) return [];
  if (pro === against && pro > 0) return [];
  const message = 'vota e kryetarit lejohet vetëm kur votat pro dhe kundër janë të barabarta dhe më shumë se zero';
  return [{ path: 'castingVote', message }];
}

function tallyFaults({ form, ballots = [], ...counts }: Loose<Vote>): Fault[] {
  if (ballots.length === 0) return [];
  if (form === 'secret') return [{ path: 'ballots', message: 'votimi i fshehtë nuk ka vota me emër' }];
  if (ballots.some((ballot) => ballot?.choice === undefined)) return [];
  const cast = (choice: VoteChoice) => ballots.filter((ballot) => ballot?.choice === choice).length;
  const differs = (choice: VoteChoice) => counts[choice] !== undefined && counts[choice] !== cast(choice);
  if (!differs('for') && !differs('against') && !differs('abstain')) return [];
  const named = `pro ${cast('for')}, kundër ${cast('against')}, abstenime ${cast('abstain')}`;
  return [{ path: 'ballots', message: `votat me emër (${named}) nuk janë sa rezultati i votimit` }];
}

function personFaults(vote: Loose<Vote>, room: RoomContent | undefined, out: ReadonlySet<PersonRef>): Fault[] {
  const ballots = vote.ballots ?? [];
  if (ballots.length === 0) return [];
  const voters = room && new Set(room.members.filter((member) => member.voting).map((member) => member.person));
  const inRoom = room && new Set(votersInRoom(room, vote.at));
  const seen = new Set<PersonRef>();
  return ballots.flatMap((ballot, index) => {
    const person = ballot?.person;
    if (person === undefined) return [];
    const isRepeated = seen.has(person);
    seen.add(person);
    const reason = isRepeated
      ? 'ka votuar dy herë'
      : voters?.has(person) === false
        ? 'nuk është anëtar me të drejtë vote'
        : out.has(person)
          ? 'është i përjashtuar nga votimi'
          : inRoom?.has(person) === false
            ? 'nuk ishte në sallë gjatë votimit'
            : undefined;
    return reason ? [{ path: `ballots[${index}].person`, message: `personi ${quoted(person)} ${reason}` }] : [];
  });
}

function repeatedRecused({ recused = [] }: Loose<Vote>): Fault[] {
  const seen = new Set<PersonRef>();
  return recused.flatMap((person, index) => {
    if (person === undefined) return [];
    if (seen.has(person)) return [{ path: `recused[${index}]`, message: `personi ${quoted(person)} përsëritet` }];
    seen.add(person);
    return [];
  });
}

function capacityFaults(vote: Loose<Vote>, room: RoomContent, out: ReadonlySet<PersonRef>): Fault[] {
  const cast = (vote.for ?? 0) + (vote.against ?? 0) + (vote.abstain ?? 0);
  const able = votersInRoom(room, vote.at).filter((person) => !out.has(person)).length;
  if (cast <= able) return [];
  return [{ path: '', message: `janë hedhur ${cast} vota, por në sallë mund të votonin ${able}` }];
}
