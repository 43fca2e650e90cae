/** How the exchange file's faults are worded, in one place. */
import { quoted } from '../../domain/characters.ts';
import type { PersonRef } from '../../domain/record.ts';

export const WORDS = {
  tooLarge: 'skedari është më i madh se 50 MB',
  empty: 'skedari është bosh',
  notUtf8: 'skedari nuk është tekst UTF-8',
  notJson: (line: number, column: number) =>
    `skedari nuk është JSON i vlefshëm: gabim në rreshtin ${line}, shenja ${column}`,
  truncated: (line: number, column: number) =>
    `skedari JSON mbaron para kohe, në rreshtin ${line}, shenja ${column}; ndoshta nuk është kopjuar i plotë`,
  notOurs: 'skedari nuk është mbledhje e programit Procesverbali',
  version: (version: number) => `versioni ${version} i skedarit nuk njihet nga ky program, që lexon versionin 1`,

  missing: 'mungon',
  unknownKey: 'çelës i panjohur',
  types: {
    string: 'duhet të jetë tekst',
    number: 'duhet të jetë numër',
    boolean: 'duhet të jetë true ose false',
    array: 'duhet të jetë listë',
    object: 'duhet të jetë objekt',
  },
  invalid: 'vlerë e palejuar',
  oneOf: (values: readonly unknown[]) =>
    values.length === 1
      ? `duhet të jetë ${JSON.stringify(values[0])}`
      : `duhet të jetë një nga vlerat ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  wholeNumber: (least: number, most: number) => `duhet të jetë numër i plotë nga ${least} deri në ${most}`,
  blank: 'është bosh',
  character: (codePoint: string) => `përmban shenjën e palejuar ${codePoint}`,
  date: 'nuk është datë e vlefshme (VVVV-MM-DD)',
  time: 'nuk është orë e vlefshme (HH:MM)',
  quorumRule:
    'nuk është rregull kuorumi: pritet një numër anëtarësh ose një pjesë, si "1/2", ">50%", "1/2+1", "1/3 min 3"',
  majorityRule: 'nuk është rregull shumice: pritet "present", "members" ose "cast", si në "2/3 members"',

  text: 'duhet të jetë tekst ose dokument me nyja',
  node: 'duhet të jetë nyje',
  nodeHere: (allowed: readonly string[]) => `këtu lejohen vetëm nyjat ${allowed.join(', ')}`,
  emptyNode: 'nuk ka asnjë nyje',
  itemParagraph: 'pika e listës duhet të fillojë me paragraf',
  tooDeep: 'teksti ka tepër shkallë njëra brenda tjetrës',

  unlisted: (ref: PersonRef) => `personi ${quoted(ref)} nuk është në listë`,
  repeatedId: (id: PersonRef) => `identifikuesi ${quoted(id)} përsëritet`,
  samePerson: (path: string) => `i njëjti person (emri, mbiemri, institucioni) është edhe te ${path}`,
  repeatedPerson: (ref: PersonRef) => `personi ${quoted(ref)} përsëritet`,
  memberEndsFirst: 'anëtarësia mbaron para se të fillojë',
  memberFromLater: 'anëtarësia fillon pas datës së mbledhjes',
  memberEnded: 'anëtarësia ka mbaruar para datës së mbledhjes',
  notMember: (ref: PersonRef) => `personi ${quoted(ref)} nuk është anëtar`,
  noAttendance: (ref: PersonRef) => `mungon prezenca e anëtarit ${quoted(ref)}`,
  guestIsMember: (ref: PersonRef) => `personi ${quoted(ref)} është anëtar, jo i ftuar`,
  noSubstitute: 'mungon zëvendësuesi i anëtarit të zëvendësuar',
  needlessSubstitute: 'zëvendësues ka vetëm anëtari i zëvendësuar ("substituted")',
  ownSubstitute: 'anëtari nuk mund të zëvendësojë veten',
  substituteVotes: (ref: PersonRef) => `zëvendësuesi ${quoted(ref)} është vetë anëtar me të drejtë vote`,
  substituteTwice: (ref: PersonRef) => `zëvendësuesi ${quoted(ref)} zëvendëson dy anëtarë`,
  leftFirst: 'largimi është para ardhjes',
  awayEndsFirst: 'kthimi është para daljes',
  awayOverlaps: 'koha jashtë sallës mbivendoset me një tjetër',
  endsFirst: 'mbarimi është para fillimit; pas mesnate duhet "endDate", dita e nesërme',
  endDate: 'duhet të jetë data e mbledhjes ose dita e nesërme',
  endDateAlone: 'data e mbarimit kërkon orën e mbarimit ("end")',
  repeatedDecision: (number: number) => `numri i vendimit ${number} përsëritet`,
  campaignEndsFirst: 'fushata mbaron para se të fillojë',
};
