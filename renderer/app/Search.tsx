import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconCommand, IconFileSearch, IconLayoutSidebar, IconSearch, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SearchHit } from '#shared/domain/search-words.ts';
import { useProgram } from '../api/program.tsx';
import { addressOf, placeOf } from '../api/search.ts';
import { auditText } from '../text/access.ts';
import { appText } from '../text/app.ts';
import { campaignsText } from '../text/campaigns.ts';
import { panelText } from '../text/panel.ts';
import { safetyText } from '../text/safety.ts';
import { searchText } from '../text/search.ts';
import { reportsText, tasksText } from '../text/tasks.ts';
import { matches } from '../ui/search.ts';

const { groups, nav, search } = appText;
const MOST = 12;
/** So many letters mean something. */
const SHORTEST = 2;
/** By which its list is found. */
const LIST = 'found-list';
/** What the register has found, which no word of its label must hold. */
const FOUND = 'found-';

type ScreenPath =
  | '/paneli'
  | '/mbledhjet'
  | '/vendimet'
  | '/organet'
  | '/njerezit'
  | '/verifiko'
  | '/kerko'
  | '/detyrat'
  | '/fushatat'
  | '/raportet'
  | '/kopjet'
  | '/ditari'
  | '/cilesimet';
type Actions = { newMeeting: () => void; help: () => void };

/** Ctrl+K: any screen, meeting or committee by the beginnings of its words, and what can be done everywhere. */
export function Search({ newMeeting, help }: Actions) {
  const { api } = useProgram();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed, 80);
  const { data: hits = [], isFetching } = useQuery({
    ...api.search.list.queryOptions({ input: { words: asked } }),
    enabled: asked.trim().length >= SHORTEST,
    placeholderData: (before: SearchHit[] | undefined) => (asked.trim().length >= SHORTEST ? before : []),
    staleTime: 0,
    select: (all) => all.filter((hit) => addressOf(hit) !== undefined).slice(0, MOST),
  });
  const { data: committees = [] } = useQuery(api.committees.list.queryOptions());
  // What was found comes after the key was pressed: Enter takes the first of it all the same.
  const newest = hits.length > 0 ? `${hits[0]?.kind} ${hits[0]?.id} ${asked}` : asked;
  const isAnswered = typed.trim().length < SHORTEST || (asked === typed && !isFetching);
  const entered = useRef<string>(undefined);
  useEffect(() => {
    if (newest !== '') chooseFirst();
    if (!isAnswered || entered.current === undefined) return;
    if (entered.current === typed) takeChosen();
    entered.current = undefined;
  }, [newest, isAnswered, typed]);
  // What stands there answers earlier letters: Enter waits for its own.
  const holdEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isAnswered) return;
    event.stopPropagation();
    entered.current = typed;
  };
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
        screen('/paneli', panelText.title, panelText.what),
        screen('/mbledhjet', nav.meetings),
        screen('/vendimet', nav.acts, nav.actsWhat),
        screen('/organet', nav.committees),
        screen('/njerezit', nav.directory),
        screen('/verifiko', nav.verify, nav.verifyWhat),
        screen('/detyrat', tasksText.title, tasksText.what),
        screen('/fushatat', campaignsText.title, campaignsText.what),
        screen('/raportet', reportsText.title, reportsText.what),
        screen('/kerko', searchText.title, searchText.what),
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
      group: searchText.group,
      actions: hits.map((hit) => ({
        id: `${FOUND}${hit.kind}-${hit.id}`,
        label: hit.parts.join('').replaceAll(/\s+/gu, ' '),
        description: placeOf(hit),
        leftSection: <IconFileSearch size={20} aria-hidden />,
        onClick: () => void navigate({ to: addressOf(hit) ?? '/kerko' }),
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
      classNames={{ actionsList: LIST }}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': search.open } }}
      query={typed}
      onQueryChange={setTyped}
      actions={actions}
      nothingFound={search.nothing}
      limit={2 * MOST}
      filter={(query, all) =>
        all.flatMap((group) =>
          'actions' in group
            ? [
                {
                  ...group,
                  actions: group.actions.filter(
                    ({ id, label = '', description = '' }) =>
                      id.startsWith(FOUND) || matches(`${label} ${description}`, query),
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
        onKeyDownCapture: holdEnter,
      }}
    />
  );
}

/** As the component itself marks the line that Enter takes; it does so only when a key is pressed. */
function chooseFirst(): void {
  const list = document.querySelector(`.${LIST}`);
  if (list?.querySelector('[data-selected]')) return;
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
}

const takeChosen = () => document.querySelector<HTMLElement>(`.${LIST} [data-selected]`)?.click();
