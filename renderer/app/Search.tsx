import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconCalendarEvent, IconCommand, IconLayoutSidebar, IconSearch, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { useProgram } from '../api/program.tsx';
import { auditText } from '../text/access.ts';
import { appText } from '../text/app.ts';
import { safetyText } from '../text/safety.ts';
import { matches } from '../ui/search.ts';

const { groups, nav, search } = appText;
const MOST = 12;

type ScreenPath =
  | '/mbledhjet'
  | '/vendimet'
  | '/organet'
  | '/njerezit'
  | '/verifiko'
  | '/kopjet'
  | '/ditari'
  | '/cilesimet';
type Actions = { newMeeting: () => void; help: () => void };

/** Ctrl+K: any screen, meeting or committee by the beginnings of its words, and what can be done everywhere. */
export function Search({ newMeeting, help }: Actions) {
  const { api } = useProgram();
  const navigate = useNavigate();
  const { data: meetings = [] } = useQuery(api.meetings.list.queryOptions({ input: {} }));
  const { data: committees = [] } = useQuery(api.committees.list.queryOptions());
  const screen = (id: ScreenPath, label: string, description?: string): SpotlightActionData => ({
    id,
    label,
    ...(description !== undefined && { description }),
    leftSection: <IconLayoutSidebar size={20} aria-hidden />,
    onClick: () => void navigate({ to: id }),
  });
  const actions = [
    {
      group: groups.actions,
      actions: [
        {
          id: 'new',
          label: appText.newMeeting,
          leftSection: <IconCommand size={20} aria-hidden />,
          onClick: newMeeting,
        },
        { id: 'keys', label: nav.keys, leftSection: <IconCommand size={20} aria-hidden />, onClick: help },
      ],
    },
    {
      group: groups.screens,
      actions: [
        screen('/mbledhjet', nav.meetings),
        screen('/vendimet', nav.acts, nav.actsWhat),
        screen('/organet', nav.committees),
        screen('/njerezit', nav.directory),
        screen('/verifiko', nav.verify, nav.verifyWhat),
        screen('/kopjet', safetyText.title, safetyText.what),
        screen('/ditari', auditText.title, auditText.what),
        screen('/cilesimet', nav.settings),
      ],
    },
    {
      group: groups.committees,
      actions: committees.map(({ id, name }) => ({
        id: `committee-${id}`,
        label: name,
        leftSection: <IconUsersGroup size={20} aria-hidden />,
        onClick: () => void navigate({ to: '/organet/$id', params: { id: String(id) } }),
      })),
    },
    {
      group: groups.meetings,
      actions: meetings.toReversed().map(({ id, committee, date, kind, number }) => ({
        id: `meeting-${id}`,
        label: `${committee}, ${formatDate(date)}`,
        description: `${kindName(kind, 'nominative')}${number === null ? '' : `, nr. ${number}`}`,
        leftSection: <IconCalendarEvent size={20} aria-hidden />,
        onClick: () => void navigate({ to: '/mbledhjet/$id/$part', params: { id: String(id), part: 'procesverbali' } }),
      })),
    },
  ];
  return (
    <Spotlight
      shortcut="mod + K"
      // From a field as from anywhere else.
      tagsToIgnore={[]}
      // Else too faint on the line that is chosen.
      styles={{ actionDescription: { opacity: 1 } }}
      triggerOnContentEditable
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': search.open } }}
      actions={actions}
      nothingFound={search.nothing}
      limit={MOST}
      filter={(query, all) =>
        all.flatMap((group) =>
          'actions' in group
            ? [
                {
                  ...group,
                  actions: group.actions.filter(({ label = '', description = '' }) =>
                    matches(`${label} ${description}`, query),
                  ),
                },
              ]
            : [],
        )
      }
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden />,
        placeholder: search.placeholder,
        'aria-label': search.placeholder,
      }}
    />
  );
}
