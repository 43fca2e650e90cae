import { statusName, statusOfMany } from '#shared/albanian/agreement.ts';
import { counted } from '#shared/albanian/numbers.ts';
import type { AttendanceStatus, Title } from '#shared/domain/record.ts';

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sq') + text.slice(1);

export const attendanceText = {
  title: 'Anëtarët',
  table: 'Prezenca e anëtarëve',
  number: 'Nr.',
  member: 'Anëtari dhe institucioni',
  status: 'Prezenca',
  arrived: 'Erdhi',
  left: 'U largua',
  more: 'Të tjera',
  moreOf: (name: string) => `Të tjera: ${name}`,
  allPresent: 'Të gjithë të pranishëm',
  allPresentHint: 'Shënon të pranishëm këdo që nuk është shënuar ende; pastaj ndryshoni përjashtimet.',
  keys: 'Në rresht: p i pranishëm, z i zëvendësuar, m me arsye, a pa arsye, Del pa shënim, ↑ ↓ rreshti tjetër. Te ora: + dhe − pesë minuta.',
  noted: (count: number) =>
    count === 0
      ? 'Të gjithë anëtarët ishin shënuar tashmë.'
      : count === 1
        ? 'U shënua 1 anëtar i pranishëm.'
        : `U shënuan ${counted(count, 'anëtar', 'anëtarë')} të pranishëm.`,
  noMembers: 'Organi nuk kishte anëtarë në ditën e mbledhjes',
  noMembersHint:
    'Shtoni anëtarët te organi, pastaj te Thirrja zgjidhni “Merr përsëri anëtarët nga organi”. Të ftuarit mund t’i shkruani që tani.',
  statusOf: (name: string) => `Prezenca: ${name}`,
  segment: (status: AttendanceStatus, title: Title) =>
    ({ excused: 'Me arsye', absent: 'Pa arsye' })[status as 'excused' | 'absent'] ?? capital(statusName(status, title)),
  arrivedOf: (name: string) => `Ora e ardhjes: ${name}`,
  leftOf: (name: string) => `Ora e largimit: ${name}`,
  nonVoting: 'pa të drejtë vote',
  clear: 'Hiq shënimin',
  away: 'Doli e u kthye',
  awayFrom: 'Doli në orën',
  awayTo: 'U kthye në orën',
  removeAway: 'Hiq daljen',
  awayAgain: 'Doli edhe një herë',
  awayUnfinished: 'Shkruani të dyja orët, kur doli dhe kur u kthye; deri atëherë ndryshimi nuk ruhet.',
  reason: 'Arsyeja',
  substitute: 'Zëvendësuesi',
  substituteHint: 'Shkruani emrin; për një person të ri: Emër Mbiemër, institucioni',
  changeSubstitute: 'Ndrysho zëvendësuesin',
  needsSubstitute: 'Zgjidhni zëvendësuesin; deri atëherë prezenca e këtij anëtari nuk ruhet.',
  refused: 'Nuk u ndryshua: ',
  tally: (status: AttendanceStatus, titles: readonly Title[]) => {
    const count = titles.length;
    if (status === 'excused') return `${count} me arsye`;
    if (status === 'absent') return `${count} pa arsye`;
    const [title] = titles;
    return count === 1 && title
      ? `1 ${statusName(status, title)}`
      : `${count} ${statusOfMany(status, titles).toLocaleLowerCase('sq')}`;
  },
  unset: (count: number) => `${count} pa u shënuar`,
  quorum: (required: number) => `kuorumi ${required}`,
  quorumHeld: 'ka kuorum',
  quorumMissing: (short: number) => `nuk ka kuorum, ${short === 1 ? 'mungon' : 'mungojnë'} ${short}`,
  noVoters: 'asnjë anëtar me të drejtë vote',
  guests: 'Të ftuarit',
  guestsHint: 'Kush mori pjesë pa qenë anëtar. Shkruani: Emër Mbiemër, institucioni',
  addGuest: 'Shto të ftuar',
  removeGuest: 'Hiq',
  removeGuestOf: (name: string) => `Hiq nga të ftuarit: ${name}`,
  guestRemoved: (name: string) => `${name} u hoq nga të ftuarit.`,
  add: 'Shto',
  newPerson: (name: string, institution: string) => `${name} nga ${institution} nuk është ende në regjistër.`,
  newPosition: 'Funksioni (nëse dihet)',
  newTitle: 'Si i drejtoheni? Me titullin personi shtohet.',
  titles: { 'z.': 'z. (zoti)', 'znj.': 'znj. (zonja)' },
  cancelNew: 'Ndrysho emrin',
  unreadable: 'Shkruani emrin, mbiemrin, presje dhe institucionin: Emër Mbiemër, institucioni',
} as const;
