import { formatDate } from '#shared/albanian/dates.ts';
import type { FinalRecord, Verification } from '#shared/domain/records.ts';
import { endorsements } from '../documents/endorse.ts';
import { frozenContent } from '../store/frozen.ts';
import { minutesState } from '../store/meetings.ts';
import { paperCorrections } from '../store/papers.ts';
import { newestMinutes } from '../store/records.ts';
import type { Register } from '../store/register.ts';
import { found } from '../store/rows.ts';

type Db = Register['db'];

/** As far as a record says whose it is. */
type Frozen =
  | { kind: 'minutes'; exchange: { committee: { name: string }; meeting: { date: string } } }
  | { kind: 'correction'; corrects: { number: number }; meeting: { committee: string; date: string } };

/** A record that is found, as the answer to who asks after it: whole, of today's version or of an older one. */
export async function recordAnswer(db: Db, record: FinalRecord): Promise<Verification> {
  const frozen: Frozen = JSON.parse(found(await frozenContent(db, record.id), 'record', record.id));
  const newest = record.kind === 'minutes' ? ((await newestMinutes(db, record.meeting)) ?? record) : record;
  const isOlder = record.version < newest.version;
  const { id, meeting, kind, number, version, code, finalised } = record;
  return {
    verdict: isOlder ? 'older' : 'unchanged',
    record: {
      ...{ id, meeting, kind, number, version, code, finalised },
      newest: newest.version,
      committee: frozen.kind === 'minutes' ? frozen.exchange.committee.name : frozen.meeting.committee,
      date: frozen.kind === 'minutes' ? frozen.exchange.meeting.date : frozen.meeting.date,
      minutesState: await minutesState(db, meeting),
    },
    changes: [],
    notices: [
      ...(frozen.kind === 'correction'
        ? [
            `Ky procesverbal korrigjon procesverbalin nr. ${frozen.corrects.number} të mbledhjes së datës ${formatDate(frozen.meeting.date)}.`,
          ]
        : []),
      ...(isOlder ? [olderThan(newest)] : []),
      ...(newest.reopened ? [reopened(newest.reopened)] : []),
      ...(isOlder || newest.reopened || record.signed ? [] : [NOT_SIGNED]),
      ...(kind === 'minutes' && !isOlder ? await corrected(db, meeting) : []),
    ],
  };
}

const NOT_SIGNED = 'Në regjistër nuk është shënuar ende nënshkrimi i tij.';

const dayOf = ({ at }: { at: string }) => formatDate(at.slice(0, 10));

const olderThan = ({ version, finalised }: FinalRecord) =>
  `Versioni më i ri i këtij procesverbali është versioni ${version}, i përfunduar më ${dayOf(finalised)}.`;

const reopened = (reopening: NonNullable<FinalRecord['reopened']>) =>
  `Procesverbali u rihap më ${dayOf(reopening)} (arsyeja: ${reopening.reason}) dhe nuk është përfunduar ende përsëri.`;

async function corrected(db: Db, meeting: number): Promise<string[]> {
  const corrections = (await paperCorrections(db, meeting)).filter(({ record }) => record !== undefined);
  return endorsements(corrections).flatMap((block) => (block.type === 'endorsement' ? [block.text] : []));
}
