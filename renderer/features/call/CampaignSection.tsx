import { Button, Group, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { showDone } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { undoLast } from '../../api/undo.ts';
import { useDraft } from '../../api/use-draft.ts';
import { apiText } from '../../text/api.ts';
import { campaignText as text } from '../../text/campaign.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Editing } from '../../ui/read-only.tsx';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { Section } from '../../ui/Section.tsx';
import { Activities } from './Activities.tsx';
import { CampaignFields } from './CampaignFields.tsx';
import {
  type ActivityForm,
  activityForm,
  type CampaignForm,
  campaignFault,
  campaignForm,
  emptyActivity,
  isBlank,
  isSameCampaign,
  lackingIn,
  newCampaign,
  toCampaign,
} from './campaign-form.ts';

const formIn = ({ content }: MeetingRecord) => (content.campaign ? campaignForm(content.campaign) : null);

/** The campaign to which the meeting belongs, with what was done in it. */
export function CampaignSection({ id }: { id: number }) {
  const { api } = useProgram();
  const record = useMeeting(id);
  const commands = useMeetingCommands(id);
  const { data: known } = useSuspenseQuery(api.campaigns.list.queryOptions());
  const draft = useDraft<CampaignForm | null>(`meeting:${id}:campaign`, {
    stored: formIn(record),
    equal: isSameCampaign,
    fault: campaignFault,
    refresh: async () => formIn(await commands.refresh()),
    save: async (form) => {
      await commands.run((client) =>
        client.campaigns.setOfMeeting({ meeting: id, campaign: form && toCampaign(form) }),
      );
    },
  });
  const { value: form, set, flush } = draft;
  const begun = useBegun(id);
  const remove = async () => {
    begun.set(NONE);
    set(null);
    await flush();
    showDone(text.removed, () => undoLast(commands, id, 'campaign.setOfMeeting'));
  };
  if (!form) {
    return (
      <Section title={text.title}>
        <Group>
          <Text>{text.none}</Text>
          <Editing>
            <Button variant="default" onClick={() => set(newCampaign(record.content.meeting.date))}>
              {text.add}
            </Button>
          </Editing>
        </Group>
      </Section>
    );
  }
  const chosen = known.find(({ name, from }) => name === form.name.trim() && from === form.from);
  return (
    <Section
      title={text.title}
      actions={
        <Editing>
          <Button variant="subtle" color="gray" onClick={() => void remove()}>
            {text.remove}
          </Button>
        </Editing>
      }
    >
      {form.name === '' && known.length > 0 && (
        <SearchSelect
          label={text.known}
          description={text.knownHint}
          options={known.map((campaign) => ({ value: String(campaign.id), label: campaign.name }))}
          value={undefined}
          onChange={(value) => {
            const campaign = known.find((each) => String(each.id) === value);
            if (!campaign) return;
            set({ ...campaignForm({ ...campaign, activities: [] }), activities: form.activities });
            void flush();
          }}
        />
      )}
      <CampaignFields form={form} onChange={set} onLeave={() => void flush()} />
      <DraftNote draft={draft} theirs={draft.theirs?.name ?? text.none} words={apiText} />
      <Activities
        activities={[...form.activities, ...begun.activities]}
        known={chosen?.activities ?? []}
        onChange={(activities) => {
          const [unfinished, finished] = partedBy(activities, (one) => isBegun(one) && lackingIn(one).length > 0);
          begun.set(unfinished);
          set({ ...form, activities: finished });
        }}
        onLeave={() => void flush()}
        onAdd={(activity) => {
          if (activity) set({ ...form, activities: [...form.activities, activityForm(activity, newKey())] });
          else begun.set([...begun.activities, emptyActivity(newKey())]);
        }}
      />
    </Section>
  );
}

const BEGUN = 'new-';
const newKey = () => `${BEGUN}${crypto.randomUUID()}`;
/** Whether it was begun on this screen and has never been stored. */
const isBegun = ({ key }: ActivityForm) => key.startsWith(BEGUN);

function partedBy<T>(list: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [list.filter(isFirst), list.filter((one) => !isFirst(one))];
}

const NONE: ActivityForm[] = [];

/** New activities that cannot be stored yet: kept while the window is open, apart from what can be stored meanwhile. */
function useBegun(id: number) {
  const { value, set } = useDraft<ActivityForm[]>(`meeting:${id}:campaign:begun`, {
    stored: NONE,
    fault: (activities) => (activities.every(isBlank) ? undefined : text.faults.activity),
    equal: (a, b) => a === b || (a.every(isBlank) && b.every(isBlank)),
    save: async () => undefined,
    refresh: async () => NONE,
  });
  return { activities: value, set };
}
