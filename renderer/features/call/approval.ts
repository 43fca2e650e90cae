/** How the agenda was approved, while it is being filled in. */
import type { Vote } from '#shared/domain/record.ts';
import { type MeetingFields, withFields } from '../../api/meeting-fields.ts';

export type ApprovalForm = {
  mode: 'none' | 'unanimous' | 'vote';
  secret: boolean;
  for: string;
  against: string;
  abstain: string;
};

const LARGEST = 9999;

export function readApproval({ agendaApproval }: MeetingFields): ApprovalForm {
  if (agendaApproval === undefined || agendaApproval === 'unanimous') {
    return { mode: agendaApproval ?? 'none', secret: false, for: '', against: '', abstain: '' };
  }
  const { form, for: pro, against, abstain } = agendaApproval;
  return {
    mode: 'vote',
    secret: form === 'secret',
    for: String(pro),
    against: String(against),
    abstain: String(abstain),
  };
}

const count = (typed: string) => (/^\d{1,4}$/u.test(typed.trim()) ? Number(typed) : undefined);

export function isCounted(form: ApprovalForm): boolean {
  const counts = [form.for, form.against, form.abstain].map(count);
  return counts.every((value) => value !== undefined && value <= LARGEST);
}

/** What a file said of the vote besides (its time, who was recused) is kept; ballots by name go where the counts are others. */
export function writeApproval(fields: MeetingFields, form: ApprovalForm): MeetingFields {
  if (form.mode !== 'vote') return withFields(fields, { agendaApproval: form.mode === 'none' ? undefined : form.mode });
  const before = typeof fields.agendaApproval === 'object' ? fields.agendaApproval : { ballots: [], recused: [] };
  const counts = {
    for: count(form.for) ?? 0,
    against: count(form.against) ?? 0,
    abstain: count(form.abstain) ?? 0,
  };
  const kept: Vote = { ...before, form: form.secret ? 'secret' : 'open', ...counts };
  const isTie = counts.for === counts.against && counts.for > 0;
  const named = (choice: 'for' | 'against' | 'abstain') =>
    kept.ballots.filter((ballot) => ballot.choice === choice).length;
  const isNamed =
    !form.secret &&
    named('for') === counts.for &&
    named('against') === counts.against &&
    named('abstain') === counts.abstain;
  return {
    ...fields,
    agendaApproval: withFields(kept, {
      ballots: isNamed ? kept.ballots : [],
      castingVote: isTie ? kept.castingVote : undefined,
    }),
  };
}
