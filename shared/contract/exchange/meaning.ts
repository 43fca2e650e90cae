/** What contradicts itself in a meeting whose shape is right: EXCHANGE.md, "Meaning", as far as one file can tell. */
import type { Fault } from '../../domain/errors.ts';
import type { Loose } from '../../domain/loose.ts';
import { personKey } from '../../domain/names.ts';
import type { RoomContent } from '../../domain/presence.ts';
import type { Campaign, PersonRef, Vote } from '../../domain/record.ts';
import { voteFaults } from '../../domain/votes.ts';
import { presenceOf, type Report, type Roster, repeated } from './meaning-presence.ts';
import { each, type LooseContent, mapReferences } from './references.ts';
import { WORDS } from './words.ts';

/**
 * All contradictions of a meeting's content at once. Parts may be missing, because a fault was found in them (`known`):
 * nothing is concluded from what is not there. An unlisted person is reported once at each place and then counts as not named.
 */
export function meaningFaults(content: LooseContent, known: readonly Fault[] = []): Fault[] {
  const faults: Fault[] = [];
  const faulty = new Set(known.map((fault) => fault.path));
  const report: Report = {
    add: (path, message) => {
      faults.push({ path, message });
      faulty.add(path);
    },
    isFaulty: (path) => faulty.has(path),
  };
  checkPeople(content.people, report);
  const listed = withListedOnly(content, report);
  const roster = checkMembers(listed, report);
  const room = presenceOf(listed, roster, report);
  checkAgenda(listed, room, report);
  checkCampaign(listed.campaign, report);
  return faults;
}

function checkPeople(people: LooseContent['people'], report: Report): void {
  repeated(
    each(people, 'people', (person) => person.id),
    (index, id) => report.add(`people[${index}].id`, WORDS.repeatedId(id)),
  );
  const keys = each(people, 'people', ({ firstName, lastName, institution }) =>
    firstName !== undefined && lastName !== undefined && institution !== undefined
      ? personKey({ firstName, lastName, institution })
      : undefined,
  );
  repeated(keys, (index, _, first) => report.add(`people[${index}]`, WORDS.samePerson(`people[${first}]`)));
}

/** References to unlisted people are reported and taken out; as many as there are people without a readable id may be theirs. */
function withListedOnly(content: LooseContent, report: Report): LooseContent {
  const { people } = content;
  if (!people) return content;
  const ids = new Set(people.map((person) => person?.id));
  const unreadable = people.length - people.filter((person) => person?.id !== undefined).length;
  const unlisted: { ref: PersonRef; path: string }[] = [];
  const listed = mapReferences(content, (ref, path) => {
    if (ref === undefined || ids.has(ref)) return ref;
    unlisted.push({ ref, path });
    return undefined;
  });
  if (new Set(unlisted.map(({ ref }) => ref)).size <= unreadable) return content;
  for (const { ref, path } of unlisted) report.add(path, WORDS.unlisted(ref));
  return listed;
}

function checkMembers({ members, meeting }: LooseContent, report: Report): Roster | undefined {
  if (!members) return undefined;
  const date = meeting?.date;
  const persons = each(members, 'members', (member) => member.person);
  repeated(persons, (index, ref) => report.add(`members[${index}].person`, WORDS.repeatedPerson(ref)));
  each(members, 'members', ({ from, to }, path) => {
    if (from !== undefined && to !== undefined && to < from) return report.add(`${path}.to`, WORDS.memberEndsFirst);
    if (date !== undefined && from !== undefined && date < from) report.add(`${path}.from`, WORDS.memberFromLater);
    if (date !== undefined && to !== undefined && to < date) report.add(`${path}.to`, WORDS.memberEnded);
  });
  return {
    voting: new Map(
      members.flatMap((member) => (member?.person === undefined ? [] : [[member.person, member.voting ?? true]])),
    ),
    unnamed: persons.filter((person) => person === undefined).length,
  };
}

function checkAgenda({ meeting }: LooseContent, room: RoomContent | undefined, report: Report): void {
  const checkVote = (vote: Loose<Vote>, path: string, recused?: readonly (PersonRef | undefined)[]) => {
    for (const fault of voteFaults(vote, { room, recused })) {
      report.add(fault.path === '' ? path : `${path}.${fault.path}`, fault.message);
    }
  };
  const approval = meeting?.agendaApproval;
  if (typeof approval === 'object') checkVote(approval, 'meeting.agendaApproval');
  const numbers = new Set<number>();
  each(meeting?.agenda, 'meeting.agenda', ({ recused = [], decisions }, itemPath) => {
    repeated(recused, (index, ref) => report.add(`${itemPath}.recused[${index}]`, WORDS.repeatedPerson(ref)));
    each(decisions, `${itemPath}.decisions`, ({ number, vote, earlierVotes, dissent }, path) => {
      if (number !== undefined) {
        if (numbers.has(number)) report.add(`${path}.number`, WORDS.repeatedDecision(number));
        numbers.add(number);
      }
      if (vote) checkVote(vote, `${path}.vote`, recused);
      each(earlierVotes, `${path}.earlierVotes`, (earlier, at) => checkVote(earlier, at, recused));
      repeated(
        each(dissent, `${path}.dissent`, (opinion) => opinion.person),
        (index, ref) => report.add(`${path}.dissent[${index}].person`, WORDS.repeatedPerson(ref)),
      );
    });
  });
}

function checkCampaign(campaign: Loose<Campaign> | undefined, report: Report): void {
  const { from, to } = campaign ?? {};
  if (from !== undefined && to !== undefined && to < from) report.add('campaign.to', WORDS.campaignEndsFirst);
}
