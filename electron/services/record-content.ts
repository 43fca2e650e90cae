/** What a record freezes, as the one value that is hashed: all that its papers say but what is written on them later. */
import { createHash } from 'node:crypto';
import { toExchange } from '#shared/contract/exchange/write.ts';
import { type Canonical, canonicalJson } from '#shared/domain/canonical.ts';
import type { JointBody, PersonRef } from '#shared/domain/record.ts';
import type { Correction } from '#shared/domain/records.ts';
import type { StoredContent } from '#shared/domain/stored.ts';
import type { PaperInput, SealMark } from '../documents/paper.ts';

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

type Basis = {
  input: Pick<PaperInput, 'look' | 'office'>;
  template?: Uint8Array | undefined;
};

const FORMAT = { format: 'procesverbali.record', schema: 1 } as const;

export type MinutesBasis = Basis & {
  content: StoredContent;
  version: number;
  previous?: { sha256: string; reason: string };
};

/** The files' hashes stand in it: what was brought to the meeting is part of its record. */
export function minutesContent(basis: MinutesBasis, files: readonly { id: number; sha256: string }[]): string {
  const { content, version, previous } = basis;
  const hashes = new Map(files.map(({ id, sha256 }) => [id, sha256]));
  // A meeting's number in the protocol is written on its papers when they have one.
  const { protocolNumber: _, ...meeting } = content.meeting;
  const { agenda } = meeting;
  return canonicalJson({
    ...FORMAT,
    kind: 'minutes',
    version,
    ...(previous && { previous: previous.sha256, reason: previous.reason }),
    exchange: toExchange({ ...content, meeting }) as unknown as Canonical,
    approvals: agenda.flatMap(({ approves }, index) => {
      if (!approves) return [];
      const { date, number, outcome } = approves;
      return [{ item: index + 1, date, number, outcome }];
    }),
    files: agenda.flatMap(({ materials }, item) =>
      materials.flatMap(({ id, file }, material) =>
        file
          ? [{ item: item + 1, material: material + 1, name: file.name, size: file.size, sha256: hashes.get(id) ?? '' }]
          : [],
      ),
    ),
    ...beyondExchange(content),
    ...lookOfPapers(basis),
  });
}

/** What version 1 of the exchange file has no word for; nothing of it where there is none, so that a record's hash stays what it was. */
function beyondExchange({ committee, meeting, secondCallOf, previousTasks, joint }: StoredContent): {
  [key: string]: Canonical;
} {
  const { secretForPersons, chairStandIn, secretaryStandIn } = committee.rules ?? {};
  const rules = {
    ...(secretForPersons !== undefined && { secretForPersons }),
    ...(chairStandIn !== undefined && { chairStandIn }),
    ...(secretaryStandIn !== undefined && { secretaryStandIn }),
  };
  const aboutPersons = meeting.agenda.flatMap(({ decisions }, item) =>
    decisions.flatMap(({ aboutPerson }, decision) => (aboutPerson ? [{ item: item + 1, decision: decision + 1 }] : [])),
  );
  return {
    ...(Object.keys(rules).length > 0 && { rules }),
    ...(aboutPersons.length > 0 && { aboutPersons }),
    ...(secondCallOf && {
      secondCallOf: {
        date: secondCallOf.date,
        ...(secondCallOf.number !== undefined && { number: secondCallOf.number }),
      },
    }),
    ...(joint && { joint: otherBody(joint) }),
    ...(previousTasks && {
      previousTasks: previousTasks.map(({ task: _, ...heard }) => heard) as unknown as Canonical,
    }),
  };
}

/** The other committee with its people by name, since its references are its own meeting's. */
function otherBody({ committee, people, members, meeting }: JointBody): Canonical {
  const order = new Map(people.map(({ id }, index) => [id, `p${index + 1}`]));
  const ref = (id: PersonRef) => order.get(id) ?? id;
  const { chair, secretary, attendance, ...head } = meeting;
  const value = {
    committee: committee.name,
    people: people.map(({ id, title, firstName, lastName, institution }) => ({
      ...{ id: ref(id), title, firstName, lastName, institution },
    })),
    members: members.map(({ person, role, voting }) => ({ person: ref(person), role, voting })),
    meeting: {
      ...head,
      chair: ref(chair),
      secretary: ref(secretary),
      attendance: attendance.map(({ person, substitute, ...row }) => ({
        person: ref(person),
        ...(substitute !== undefined && { substitute: ref(substitute) }),
        ...row,
      })),
    },
  };
  return value as unknown as Canonical;
}

export type CorrectionBasis = Basis & {
  content: StoredContent;
  correction: Correction & { number: number };
  corrects: SealMark & { sha256: string };
};

export function correctionContent({ content, correction, corrects, ...basis }: CorrectionBasis): string {
  const { date, reason, entries, number } = correction;
  const { committee, institution, meeting } = content;
  return canonicalJson({
    ...FORMAT,
    kind: 'correction',
    number,
    date,
    reason,
    entries,
    corrects: { number: corrects.number, version: corrects.version, sha256: corrects.sha256 },
    meeting: { institution: institution.name, committee: committee.name, date: meeting.date, start: meeting.start },
    ...lookOfPapers(basis),
  });
}

function lookOfPapers({ input: { look, office }, template }: Basis): { [key: string]: Canonical } {
  return {
    look: look as unknown as Canonical,
    office: {
      letterhead: office?.lines ?? [],
      ...(office?.emblem && { emblem: sha256Of(office.emblem.bytes) }),
      ...(template && { template: sha256Of(template) }),
    },
  };
}
