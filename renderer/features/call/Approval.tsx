import { Checkbox, Group, NumberInput, Select, Stack } from '@mantine/core';
import { votersInRoom } from '#shared/domain/presence.ts';
import type { StoredContent } from '#shared/domain/stored.ts';
import { useMeeting } from '../../api/meeting.ts';
import { PLACES } from '../../api/place.ts';
import { useFieldDraft } from '../../api/use-field-draft.ts';
import { apiText } from '../../text/api.ts';
import { callText } from '../../text/call.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { type ApprovalForm, isCounted, readApproval, writeApproval } from './approval.ts';

const { approval: text } = callText;
const MODES = Object.entries(text.modes).map(([value, label]) => ({ value, label }));
const CHOICES = ['for', 'against', 'abstain'] as const;

const options = {
  read: readApproval,
  write: writeApproval,
  fault: (form: ApprovalForm) => (form.mode === 'vote' && !isCounted(form) ? text.needsCounts : undefined),
};

/** Of whom nothing is noted yet, is there. */
function votersLikely({ members, meeting }: StoredContent): number {
  const noted = new Set(meeting.attendance.map(({ person }) => person));
  const unset = members.filter(({ person, voting }) => voting && !noted.has(person)).length;
  return votersInRoom({ members, meeting }).length + unset;
}

/** How the agenda was approved: at first everybody in the room for it. */
export function Approval({ id }: { id: number }) {
  const { content } = useMeeting(id);
  const draft = useFieldDraft(id, 'approval', options);
  const form = draft.value;
  const change = (changed: Partial<ApprovalForm>) => {
    draft.set({ ...form, ...changed });
    void draft.flush();
  };
  const setMode = (mode: ApprovalForm['mode']) =>
    change(
      mode === 'vote'
        ? { mode, for: String(votersLikely(content)), against: '0', abstain: '0' }
        : { mode, secret: false, for: '', against: '', abstain: '' },
    );
  return (
    <Section id={PLACES.call('miratimi')} title={text.title}>
      <Stack gap="sm">
        <Select
          label={text.label}
          data={MODES}
          value={form.mode}
          allowDeselect={false}
          maw={320}
          onChange={(mode) => setMode((mode ?? 'none') as ApprovalForm['mode'])}
        />
        {form.mode === 'vote' && (
          <Group align="flex-end">
            {CHOICES.map((choice) => (
              <NumberInput
                key={choice}
                label={text[choice]}
                value={form[choice]}
                min={0}
                allowDecimal={false}
                allowNegative={false}
                w={110}
                onChange={(value) => draft.set({ ...form, [choice]: String(value) })}
                onBlur={() => void draft.flush()}
              />
            ))}
            <Checkbox
              label={text.secret}
              checked={form.secret}
              onChange={(event) => change({ secret: event.currentTarget.checked })}
            />
          </Group>
        )}
        <DraftNote draft={draft} theirs={draft.theirs && text.modes[draft.theirs.mode]} words={apiText} />
      </Stack>
    </Section>
  );
}
