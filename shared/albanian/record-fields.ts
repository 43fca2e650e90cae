/** The fields of a record as short texts under their names, so that two versions can be held against each other. */
import type { Look } from '#shared/domain/look.ts';
import type {
  Activity,
  Attendance,
  Campaign,
  Decision,
  Material,
  MeetingContent,
  Member,
  Person,
  PersonRef,
  Rules,
  Statement,
  Task,
  Vote,
} from '#shared/domain/record.ts';
import { plainText, type Text } from '#shared/domain/text.ts';
import { kindName, materialKindName, roleInList, statusName } from './agreement.ts';
import { formatDate } from './dates.ts';
import { majorityRuleText, quorumRuleText } from './rules.ts';
import { taskStateName } from './states.ts';
import { votesPhrase } from './vote-result.ts';

/** A field's name and what it says; '' where it says nothing. */
export type Field = [name: string, text: string];

/** People by their names, with their institution where two of them bear one name. */
export type Names = (person: PersonRef | undefined) => string;

const fullName = ({ title, firstName, lastName }: Person) => `${title} ${firstName} ${lastName}`;

export function namesOf(people: readonly Person[], all: readonly Person[]): Names {
  const institutions = new Map<string, Set<string>>();
  for (const person of all) {
    const bearers = institutions.get(fullName(person)) ?? new Set();
    institutions.set(fullName(person), bearers.add(person.institution));
  }
  const names = new Map(
    people.map((person) => {
      const isOnly = institutions.get(fullName(person))?.size === 1;
      return [person.id, isOnly ? fullName(person) : `${fullName(person)} (${person.institution})`];
    }),
  );
  return (person) => (person === undefined ? '' : (names.get(person) ?? person));
}

const day = (date: string | undefined) => (date === undefined ? '' : formatDate(date));
const yesOrNo = (value: boolean) => (value ? 'po' : 'jo');
const words = (...parts: (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');
const at = (time: string | undefined) => time && `ora ${time}`;

/** What is only bold, or a list, or a table, has the same words: then it says so. */
export function textOf(text: Text | undefined): string {
  return text === undefined ? '' : plainText(text);
}

export function headFields({ institution, committee, meeting }: MeetingContent, names: Names): Field[] {
  const { notice, closing } = meeting;
  return [
    ['Institucioni', institution.name],
    ['Qarku', institution.county],
    ['Qyteti', institution.city],
    ['Organi kolegjial', committee.name],
    ['Emri i organit në gjinore', committee.nameGenitive ?? ''],
    ['Baza ligjore', committee.legalBasis ?? ''],
    ...ruleFields(committee.rules ?? {}),
    ['Numri i mbledhjes', number(meeting.number)],
    ['Lloji i mbledhjes', kindName(meeting.kind, 'nominative')],
    ['Thirrja', meeting.call === 1 ? 'e parë' : 'e dytë'],
    ['Data e mbledhjes', day(meeting.date)],
    ['Ora e fillimit', meeting.start],
    ['Ora e mbylljes', meeting.end ?? ''],
    ['Data e mbylljes', day(meeting.endDate)],
    ['Vendi', meeting.place],
    ['Qëllimi i mbledhjes', textOf(meeting.purpose)],
    ['Numri i ekzemplarëve', number(meeting.copies)],
    ['Data e njoftimit', day(notice?.date)],
    ['Ora e njoftimit', notice?.time ?? ''],
    ['Numri i protokollit i njoftimit', notice?.protocolNumber ?? ''],
    ['Drejtuesi i mbledhjes', names(meeting.chair)],
    ['Mbajtësi i procesverbalit', names(meeting.secretary)],
    ['Miratimi i rendit të ditës', approvalText(meeting.agendaApproval, names)],
    ['Mbyllja para kohe', yesOrNo(closing.early)],
    ['Arsyeja e mbylljes para kohe', closing.reason ?? ''],
  ];
}

const number = (value: string | number | undefined) => (value === undefined ? '' : String(value));

const TIES: Record<NonNullable<Rules['tie']>, string> = {
  chair: 'vendos vota e kryetarit',
  repeat: 'votimi përsëritet',
  rejected: 'propozimi bie',
};

const rule = (text: string | number | undefined) => (text === undefined ? '' : quorumRuleText(text));

const ruleFields = (rules: Rules): Field[] => [
  ['Rregullorja, kuorumi në thirrjen e parë', rule(rules.quorum?.first)],
  ['Rregullorja, kuorumi në thirrjen e dytë', rule(rules.quorum?.second)],
  ['Rregullorja, orë njoftimi', number(rules.noticeHours)],
  ['Rregullorja, shumica', rules.majority === undefined ? '' : majorityRuleText(rules.majority)],
  ['Rregullorja, votat e barabarta', rules.tie ? TIES[rules.tie] : ''],
  ['Rregullorja, abstenimi', rules.abstention === undefined ? '' : yesOrNo(rules.abstention)],
  ['Rregullorja, mbledhje çdo kaq muaj', number(rules.meetEveryMonths)],
  ['Rregullorja, akti', rules.act ?? ''],
];

const approvalText = (approval: MeetingContent['meeting']['agendaApproval'], names: Names) =>
  approval === undefined ? '' : approval === 'unanimous' ? 'njëzëri' : voteText(approval, names);

const CHOICES = { for: 'pro', against: 'kundër', abstain: 'abstenim' } as const;

function voteText(vote: Vote | undefined, names: Names): string {
  if (!vote) return '';
  return words(
    votesPhrase(vote),
    vote.form === 'open' ? 'votim i hapur' : 'votim i fshehtë',
    at(vote.at),
    vote.castingVote && `vota vendimtare: ${CHOICES[vote.castingVote]}`,
    vote.withoutQuorum && `pa kuorum: ${vote.withoutQuorum}`,
    vote.recused.length > 0 ? `pa votën e: ${vote.recused.map(names).join(', ')}` : '',
    ...vote.ballots.map(({ person, choice }) => `${names(person)}: ${CHOICES[choice]}`),
  );
}

export const personFields = ({ title, position, email, phone }: Person): Field[] => [
  ['titulli', title],
  ['funksioni', position ?? ''],
  ['adresa elektronike', email ?? ''],
  ['telefoni', phone ?? ''],
];

export const memberText = ({ role, voting, from, to }: Member, person: Person | undefined): string =>
  words(
    roleInList(role, person?.title ?? 'z.').toLocaleLowerCase('sq'),
    voting ? 'me të drejtë vote' : 'pa të drejtë vote',
    `nga ${day(from)}`,
    to && `deri më ${day(to)}`,
  );

export const attendanceText = (row: Attendance, person: Person | undefined, names: Names): string =>
  words(
    statusName(row.status, person?.title ?? 'z.'),
    row.substitute && `zëvendësohet nga ${names(row.substitute)}`,
    row.reason,
    row.arrived && `erdhi në orën ${row.arrived}`,
    row.left && `u largua në orën ${row.left}`,
    ...(row.away ?? []).map(({ from, to }) => `jashtë sallës nga ora ${from} deri në orën ${to}`),
  );

export const statementFields = ({ speaker, text, at: time }: Statement, names: Names): Field[] => [
  ['folësi', names(speaker)],
  ['teksti', textOf(text)],
  ['ora', time ?? ''],
];

export const decisionFields = (decision: Decision, names: Names): Field[] => [
  ['numri', number(decision.number)],
  ['titulli', decision.title],
  ['titulli pas fjalës “për”', decision.titleAccusative ?? ''],
  ['teksti', textOf(decision.text)],
  ['kush ngarkohet', decision.charged ?? ''],
  ['hyrja në fuqi', day(decision.inForce)],
  ['votimi', voteText(decision.vote, names)],
  ...(decision.earlierVotes ?? []).map(
    (vote, index): Field => [`votimi i mëparshëm ${index + 1}`, voteText(vote, names)],
  ),
];

export const taskFields = ({ text, responsible, due, status }: Task): Field[] => [
  ['teksti', text],
  ['përgjegjësi', responsible],
  ['afati', day(due)],
  ['gjendja', taskStateName(status ?? 'open')],
];

export type File = { name: string; size: number; sha256: string };

export const materialFields = ({ title, kind }: Material, file: File | undefined): Field[] => [
  ['titulli', title],
  ['lloji', materialKindName(kind)],
  ['skedari', file ? `${file.name} (${file.size} bajt, ${file.sha256.slice(0, 8)})` : ''],
];

export const campaignFields = ({ name, slogan, from, to, coordinator }: Campaign): Field[] => [
  ['emri', name],
  ['slogani', slogan ?? ''],
  ['fillimi', day(from)],
  ['mbarimi', day(to)],
  ['koordinatori', coordinator ?? ''],
];

export const activityText = (activity: Activity): string =>
  words(
    day(activity.date),
    activity.title,
    activity.place,
    `organizator: ${activity.organiser}`,
    activity.partners.length > 0 ? `partnerë: ${activity.partners.join(', ')}` : '',
    activity.targetGroups.length > 0 ? `grupe të synuara: ${activity.targetGroups.join(', ')}` : '',
    activity.participants === undefined ? '' : `pjesëmarrës: ${activity.participants}`,
    activity.project &&
      `projekti: ${words(activity.project.name, activity.project.funder, activity.project.implementer)}`,
  );

const SIGNERS = { chair: 'kryetari', secretary: 'sekretari' } as const;
const MINUTES: Record<Look['minutes'], string> = {
  'chair-secretary': 'kryetari dhe sekretari',
  chair: 'vetëm kryetari',
  'all-present': 'të gjithë të pranishmit',
};

export const lookFields = ({ minutes, signers, titles, copies, inForceAtOnce }: Look): Field[] => {
  const signer = (paper: keyof NonNullable<Look['signers']>) => {
    const own = signers?.[paper];
    return own === undefined ? '' : SIGNERS[own];
  };
  return [
    ['Kush e nënshkruan procesverbalin', MINUTES[minutes]],
    ['Kush e nënshkruan njoftimin', signer('invitation')],
    ['Kush e nënshkruan listën e prezencës', signer('attendance')],
    ['Kush e nënshkruan vendimin', signer('decision')],
    ['Kush e nënshkruan ekstraktin', signer('extract')],
    ['Titulli mbi nënshkrimin e kryetarit', titles?.chair ?? ''],
    ['Titulli mbi nënshkrimin e sekretarit', titles?.secretary ?? ''],
    ['Numri i ekzemplarëve sipas organit', number(copies)],
    ['Vendimet hyjnë në fuqi menjëherë', yesOrNo(inForceAtOnce)],
  ];
};
