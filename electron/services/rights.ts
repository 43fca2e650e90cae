/** What each call of each service needs. A call that is not listed here does not compile. */
import type { Right } from '#shared/domain/access.ts';
import type { Services } from './index.ts';
import type { Sitting } from './sitting.ts';

type Rights = { [A in keyof Services]: { [M in keyof Services[A]]: Right } };

const TEXT = { add: 'write', update: 'write', move: 'write', moveTo: 'write', remove: 'write' } as const;
const LIST = { list: 'read', create: 'write', update: 'write', remove: 'write' } as const;

const RIGHTS: Rights = {
  // The window asks before anybody has come in; it learns who is asked for, and nothing of the register.
  session: { start: 'read', watch: 'anyone', remember: 'read' },
  access: {
    state: 'anyone',
    enter: 'anyone',
    leave: 'anyone',
    // By the recovery key from paper.
    reset: 'anyone',
    begin: 'manage',
    list: 'manage',
    add: 'manage',
    update: 'manage',
    setPassword: 'manage',
    setIdle: 'manage',
    turnOff: 'manage',
    changeOwn: 'read',
  },
  audit: { list: 'read', export: 'read' },
  office: {
    set: 'manage',
    setEmblem: 'manage',
    removeEmblem: 'manage',
    emblem: 'read',
    setTemplate: 'manage',
    removeTemplate: 'manage',
    template: 'read',
  },
  institutions: LIST,
  people: { ...LIST, merge: 'write' },
  committees: { ...LIST, get: 'read', setRules: 'write', removeRules: 'write' },
  memberships: { list: 'read', add: 'write', addList: 'write', update: 'write', remove: 'write' },
  meetings: {
    list: 'read',
    get: 'read',
    create: 'write',
    update: 'write',
    setState: 'write',
    refreshRoster: 'write',
    refreshRules: 'write',
    secondCall: 'write',
    join: 'write',
    part: 'write',
  },
  history: { undo: 'write', redo: 'write' },
  bin: { remove: 'write', restore: 'write', list: 'read' },
  attendance: {
    set: 'write',
    allPresent: 'write',
    clear: 'write',
    addPerson: 'write',
    addGuest: 'write',
    removeGuest: 'write',
  },
  agenda: { add: 'write', update: 'write', move: 'write', remove: 'write' },
  approvals: { add: 'write', set: 'write' },
  materials: { ...TEXT, attach: 'write', detach: 'write', file: 'read' },
  statements: TEXT,
  tidy: { merge: 'write', split: 'write' },
  decisions: TEXT,
  tasks: TEXT,
  campaigns: {
    list: 'read',
    create: 'write',
    update: 'write',
    addActivity: 'write',
    updateActivity: 'write',
    removeActivity: 'write',
    setOfMeeting: 'write',
  },
  exchange: { import: 'write', export: 'read' },
  documents: { list: 'read', preview: 'read', make: 'read', settings: 'read', setSettings: 'write' },
  records: {
    get: 'read',
    scan: 'read',
    finalise: 'close',
    reopen: 'close',
    sign: 'close',
    archive: 'close',
    attachScan: 'write',
    setProtocolNumber: 'write',
    notePrinting: 'write',
    handOver: 'write',
    takeBack: 'write',
  },
  corrections: { create: 'write', update: 'write', remove: 'write', finalise: 'close' },
  compare: { versions: 'read' },
  verify: { code: 'read', file: 'read' },
  look: { get: 'read', set: 'write' },
  numbering: { list: 'read', setStart: 'write' },
  acts: { list: 'read' },
  duty: { list: 'read' },
  taskReports: { list: 'read', set: 'write' },
  followUps: { list: 'read', notes: 'read', note: 'write', takeBack: 'write' },
  sheets: { register: 'read', attendance: 'read', tasks: 'read' },
  overviews: { register: 'read', calendar: 'read', report: 'read', reminder: 'read', ahead: 'read' },
  search: { list: 'read', settle: 'anyone' },
  // The program's own.
  upkeep: { tidy: 'anyone' },
  safety: {
    status: 'read',
    places: 'read',
    copy: 'read',
    cancel: 'read',
    seen: 'read',
    check: 'read',
    copies: 'read',
    examine: 'read',
    handOver: 'manage',
    setRules: 'manage',
    diagnosis: 'anyone',
    newRecovery: 'manage',
    confirmRecovery: 'manage',
    restore: 'manage',
    copyIfDue: 'anyone',
    keepUp: 'anyone',
    tidy: 'anyone',
  },
};

type Area = Record<string, (...given: unknown[]) => unknown>;

/** The same area of services for whoever sits at the program. */
export function guarded<A extends keyof Services>(name: A, area: Services[A], sitting: Sitting): Services[A] {
  const rights = RIGHTS[name] as Record<string, Right>;
  const calls = Object.entries(area as Area).map(([method, call]) => {
    const right = rights[method] ?? 'manage';
    // A stream is not waited for; those who need no right are not asked.
    if (right === 'anyone') return [method, call] as const;
    return [
      method,
      async (...given: unknown[]) => {
        await sitting.require(right);
        return call(...given);
      },
    ] as const;
  });
  return Object.fromEntries(calls) as Services[A];
}
