import {
  createHashHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { isPartName } from '../api/parts.ts';
import type { Program } from '../api/program.tsx';
import { MeetingScreen } from './MeetingScreen.tsx';
import { loadPart } from './meeting-parts.ts';
import { NotFound } from './NotFound.tsx';
import { Root } from './Root.tsx';

type RouteContext = Pick<Program, 'client' | 'api' | 'queries'>;
type Reading = { context: RouteContext };

/**
 * A screen is drawn when what it shows has been read, beside its code: until then the one before it stays. What cannot be
 * read is the screen's own to tell.
 */
async function read(...asked: Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(asked);
}

const readCommittees = ({ context: { api, queries } }: Reading) =>
  queries.ensureQueryData(api.committees.list.queryOptions());
const readPeople = ({ context: { api, queries } }: Reading) => queries.ensureQueryData(api.people.list.queryOptions());
const readInstitutions = ({ context: { api, queries } }: Reading) =>
  queries.ensureQueryData(api.institutions.list.queryOptions());
const readMeetings = ({ context: { api, queries } }: Reading) =>
  queries.ensureQueryData(api.meetings.list.queryOptions({ input: {} }));
const readMembers = ({ context: { api, queries } }: Reading, committee: string) =>
  queries.ensureQueryData(api.memberships.list.queryOptions({ input: { committee: Number(committee) } }));
const readMeeting = ({ context: { api, queries } }: Reading, id: string) =>
  queries.ensureQueryData(api.meetings.get.queryOptions({ input: { id: Number(id) } }));

/** What is left of earlier meetings; of a meeting that is gone there is nothing, and its screen says so. */
const readPrevious = ({ context: { api, queries } }: Reading, id: string) =>
  queries.ensureQueryData(api.taskReports.list.queryOptions({ input: { meeting: Number(id) } }));

const root = createRootRouteWithContext<RouteContext>()({ component: Root, notFoundComponent: NotFound });

const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/mbledhjet' });
  },
});

// Where the program opens most often: read while the program is being connected.
const meetingsScreen = import('../features/meetings/MeetingsScreen.tsx');

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/mbledhjet',
  loader: (reading) => read(readMeetings(reading), readCommittees(reading)),
  component: lazyRouteComponent(() => meetingsScreen, 'MeetingsScreen'),
});
const bin = createRoute({
  getParentRoute: () => root,
  path: '/mbledhjet/kosh',
  component: lazyRouteComponent(() => import('../features/meetings/BinScreen.tsx'), 'BinScreen'),
});
const meeting = createRoute({
  getParentRoute: () => root,
  path: '/mbledhjet/$id/$part',
  // Of the documents: which one is shown, and of which version of a finalised record where it is not the newest.
  validateSearch: ({ dokumenti, version }): { dokumenti?: string; version?: number } => ({
    ...(typeof dokumenti === 'string' && { dokumenti }),
    ...(typeof version === 'number' && { version }),
  }),
  loader: ({ params: { id, part }, ...reading }) =>
    read(
      readMeeting(reading, id),
      readPeople(reading),
      readInstitutions(reading),
      readPrevious(reading, id),
      ...(isPartName(part) ? [loadPart(part)] : []),
    ),
  component: MeetingScreen,
});
const live = createRoute({
  getParentRoute: () => root,
  path: '/mbledhjet/$id/zhvillim',
  // The item that is being discussed.
  validateSearch: ({ pika }): { pika?: number } => (typeof pika === 'number' ? { pika } : {}),
  loader: ({ params: { id }, ...reading }) =>
    read(readMeeting(reading, id), readPeople(reading), readInstitutions(reading), readPrevious(reading, id)),
  component: lazyRouteComponent(() => import('./LiveRoute.tsx'), 'LiveRoute'),
});
const acts = createRoute({
  getParentRoute: () => root,
  path: '/vendimet',
  loader: async (reading) => {
    const { readActs } = await import('../features/acts/read-acts.ts');
    await read(readMeetings(reading), readCommittees(reading));
    await read(readActs(reading.context));
  },
  component: lazyRouteComponent(() => import('../features/acts/ActsScreen.tsx'), 'ActsScreen'),
});
const verify = createRoute({
  getParentRoute: () => root,
  path: '/verifiko',
  component: lazyRouteComponent(() => import('../features/verify/VerifyScreen.tsx'), 'VerifyScreen'),
});
const committees = createRoute({
  getParentRoute: () => root,
  path: '/organet',
  loader: (reading) => read(readCommittees(reading), readPeople(reading)),
  component: lazyRouteComponent(() => import('../features/committees/CommitteesScreen.tsx'), 'CommitteesScreen'),
});
const committee = createRoute({
  getParentRoute: () => root,
  path: '/organet/$id',
  loader: ({ params: { id }, ...reading }) =>
    read(readCommittees(reading), readPeople(reading), readInstitutions(reading), readMembers(reading, id)),
  component: lazyRouteComponent(() => import('./CommitteeRoute.tsx'), 'CommitteeRoute'),
});
const directory = createRoute({
  getParentRoute: () => root,
  path: '/njerezit',
  // The person who is shown, where another screen names one.
  validateSearch: ({ person }): { person?: number } => (typeof person === 'number' ? { person } : {}),
  loader: (reading) => read(readPeople(reading), readInstitutions(reading)),
  component: lazyRouteComponent(() => import('../features/directory/DirectoryScreen.tsx'), 'DirectoryScreen'),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: '/cilesimet',
  component: lazyRouteComponent(() => import('./SettingsRoute.tsx'), 'SettingsRoute'),
});
const safety = createRoute({
  getParentRoute: () => root,
  path: '/kopjet',
  loader: ({ context: { api, queries } }) => read(queries.ensureQueryData(api.safety.status.queryOptions())),
  component: lazyRouteComponent(() => import('../features/safety/SafetyScreen.tsx'), 'SafetyScreen'),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: '/ditari',
  component: lazyRouteComponent(() => import('../features/audit/AuditScreen.tsx'), 'AuditScreen'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/kerko',
  validateSearch: ({ fjalet }): { fjalet?: string } => (typeof fjalet === 'string' ? { fjalet } : {}),
  loader: (reading) => read(readCommittees(reading), readMeetings(reading)),
  component: lazyRouteComponent(() => import('../features/search/SearchScreen.tsx'), 'SearchScreen'),
});

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/detyrat',
  loader: ({ context: { api, queries } }) =>
    read(queries.ensureQueryData(api.followUps.list.queryOptions({ input: {} }))),
  component: lazyRouteComponent(() => import('../features/tasks/TasksScreen.tsx'), 'TasksScreen'),
});
const reports = createRoute({
  getParentRoute: () => root,
  path: '/raportet',
  loader: (reading) =>
    read(
      readCommittees(reading),
      readMeetings(reading),
      reading.context.queries.ensureQueryData(reading.context.api.campaigns.list.queryOptions()),
    ),
  component: lazyRouteComponent(() => import('../features/reports/ReportsScreen.tsx'), 'ReportsScreen'),
});

const campaigns = createRoute({
  getParentRoute: () => root,
  path: '/fushatat',
  loader: ({ context: { api, queries } }) => read(queries.ensureQueryData(api.campaigns.list.queryOptions())),
  component: lazyRouteComponent(() => import('../features/campaigns/CampaignsScreen.tsx'), 'CampaignsScreen'),
});

const panel = createRoute({
  getParentRoute: () => root,
  path: '/paneli',
  loader: (reading) => {
    const { api, queries } = reading.context;
    return read(
      readMeetings(reading),
      queries.ensureQueryData(api.followUps.list.queryOptions({ input: {} })),
      queries.ensureQueryData(api.duty.list.queryOptions()),
      queries.ensureQueryData(api.safety.status.queryOptions()),
    );
  },
  component: lazyRouteComponent(() => import('../features/panel/PanelScreen.tsx'), 'PanelScreen'),
});

const routeTree = root.addChildren([
  index,
  meetings,
  bin,
  meeting,
  live,
  acts,
  verify,
  committees,
  committee,
  directory,
  settings,
  safety,
  audit,
  search,
  tasks,
  reports,
  campaigns,
  panel,
]);

/** The window's routes stand behind `#`, so that no shell needs to know them. `last` is where the clerk left the program. */
export function createAppRouter(context: RouteContext, last: string | undefined) {
  const history = createHashHistory();
  if (last !== undefined && history.location.pathname === '/') history.replace(last);
  const router = createRouter({ routeTree, history, context, defaultNotFoundComponent: NotFound });
  router.subscribe('onResolved', ({ toLocation }) => {
    void context.client.session.remember({ route: toLocation.href }).catch(() => undefined);
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
