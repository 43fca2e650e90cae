import { Alert, Anchor, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { skipToken, useQuery, useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { formatDate, weekday } from '#shared/albanian/dates.ts';
import type { Call, MeetingKind } from '#shared/domain/record.ts';
import { rulesOn } from '#shared/domain/rules.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { useAttempt } from '../../api/command.tsx';
import { nameWithInstitution } from '../../api/meeting-people.ts';
import { useProgram } from '../../api/program.tsx';
import { meetingsText, newMeetingText as text } from '../../text/meetings.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { localTime } from '../../ui/local-time.ts';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { DayNotes } from './DayNotes.tsx';
import { dayNotes } from './day-notes.ts';
import { atSameTime, type NewMeetingForm as Form, faultsOf, proposed } from './new-meeting.ts';
import { likelyCommittee } from './proposals.ts';

const KINDS = Object.entries(meetingsText.kinds).map(([value, label]) => ({ value, label }));
const CALLS = Object.entries(text.calls).map(([value, label]) => ({ value, label }));

/** Keeps two fields beside each other on one line. */
const NO_WORDS = '\u00A0';

type Props = {
  /** Undefined while nothing was typed since the last meeting was made. */
  typed: Partial<Form> | undefined;
  onType: (typed: Partial<Form> | undefined) => void;
  onClose: () => void;
};

export function NewMeetingForm({ typed: given, onType, onClose }: Props) {
  const { client, api, queries } = useProgram();
  const [{ data: committees }, { data: meetings }, { data: people }, { data: session }] = useSuspenseQueries({
    queries: [
      api.committees.list.queryOptions(),
      api.meetings.list.queryOptions({ input: {} }),
      api.people.list.queryOptions(),
      api.session.start.queryOptions(),
    ],
  });
  const typed = given ?? { committee: likelyCommittee(meetings, committees) };
  const [isTried, setTried] = useState(false);
  const { committee } = typed;
  const memberships = useQuery(
    api.memberships.list.queryOptions({ input: committee === undefined ? skipToken : { committee } }),
  );
  const navigate = useNavigate();
  const attempt = useAttempt();
  const known = {
    meetings,
    memberships: memberships.data ?? [],
    today: session.today,
    institution: session.office?.name,
  };
  const form = proposed(typed, known);
  const roster = proposed({ committee, date: form.date }, known);
  const same = atSameTime(meetings, form);
  const rules = rulesOn(committees.find(({ id }) => id === committee)?.rules ?? [], form.date);
  const faults = isTried ? faultsOf(form) : {};
  const set = (changed: Partial<Form>) => onType({ ...typed, ...changed });
  const open = (id: number) => {
    onClose();
    void navigate({ to: '/mbledhjet/$id/$part', params: { id: String(id), part: 'thirrja' } });
  };
  const create = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { committee: chosen, chair, secretary, place, ...fields } = form;
    const isReady = Object.keys(faultsOf(form)).length === 0 && same === undefined && memberships.isSuccess;
    if (!isReady || chosen === undefined || chair === undefined || secretary === undefined) return;
    await attempt(async () => {
      const record = await client.meetings.create({
        ...fields,
        place: place.trim(),
        committee: chosen,
        chair,
        secretary,
      });
      queries.setQueryData(api.meetings.get.queryKey({ input: { id: record.id } }), record);
      void queries.invalidateQueries({ queryKey: api.meetings.list.key() });
      onType(undefined);
      open(record.id);
    });
  };
  if (committees.length === 0) {
    return (
      <EmptyState
        {...meetingsText.noCommittee}
        action={
          <Button component={Link} to="/organet" onClick={onClose}>
            {meetingsText.noCommittee.action}
          </Button>
        }
      />
    );
  }
  const persons = people.map((person) => ({ value: String(person.id), label: nameWithInstitution(person) }));
  const officer = (role: 'chair' | 'secretary') => (
    <SearchSelect
      label={text[role]}
      options={persons}
      value={form[role] === undefined ? undefined : String(form[role])}
      description={memberships.isSuccess && roster[role] === undefined ? text.notInRoster : undefined}
      error={faults[role]}
      onChange={(value) => set({ [role]: value === undefined ? undefined : Number(value) })}
    />
  );
  return (
    <form onSubmit={(event) => void create(event)} noValidate>
      <Stack>
        <SearchSelect
          label={text.committee}
          options={committees.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={committee === undefined ? undefined : String(committee)}
          error={faults.committee}
          data-autofocus={committee === undefined || undefined}
          onChange={(value) => onType({ date: typed.date, committee: value === undefined ? undefined : Number(value) })}
        />
        <Group grow align="flex-start">
          <Select
            label={text.kind}
            data={KINDS}
            value={form.kind}
            allowDeselect={false}
            onChange={(value) => set({ kind: (value ?? form.kind) as MeetingKind })}
          />
          <Select
            label={text.call}
            data={CALLS}
            value={String(form.call)}
            allowDeselect={false}
            onChange={(value) => set({ call: (Number(value) === 2 ? 2 : 1) satisfies Call })}
          />
        </Group>
        <Group grow align="flex-start">
          <DateField
            label={text.date}
            value={form.date}
            description={form.date === '' ? NO_WORDS : weekday(form.date)}
            error={faults.date}
            onChange={(date) => set({ date })}
          />
          <TimeField
            label={text.start}
            value={form.start}
            description={typed.start === undefined ? text.startHint : NO_WORDS}
            error={faults.start}
            onChange={(start) => set({ start })}
          />
        </Group>
        <DayNotes notes={dayNotes(form, rules, localTime())} />
        {same && (
          <Alert color="yellow" role="alert">
            <Text>{text.exists(formatDate(same.date), same.start)}</Text>
            <Anchor component="button" type="button" fw={600} onClick={() => open(same.id)}>
              {text.openExisting}
            </Anchor>
          </Alert>
        )}
        <TextInput
          label={text.place}
          description={text.placeHint(form.place.trim() || '…')}
          value={form.place}
          error={faults.place}
          onChange={(event) => set({ place: cleanLine(event.currentTarget.value) })}
        />
        {officer('chair')}
        {officer('secretary')}
        <Group justify="flex-end">
          {/* Where all is proposed, Enter makes the meeting. */}
          <Button type="submit" data-autofocus={committee !== undefined || undefined}>
            {text.create}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
