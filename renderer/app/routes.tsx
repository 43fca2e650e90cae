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

/** What a route asks for while its code is still being read. */
type RouteContext = Pick<Program, 'client' | 'api' | 'queries'>;

const root = createRootRouteWithContext<RouteContext>()({ component: Root, notFoundComponent: NotFound });

const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/mbledhjet' });
  },
});

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/mbledhjet',
  loader: ({ context: { api, queries } }) => {
    void queries.prefetchQuery(api.meetings.list.queryOptions({ input: {} }));
    void queries.prefetchQuery(api.committees.list.queryOptions());
  },
  component: lazyRouteComponent(() => import('../features/meetings/MeetingsScreen.tsx'), 'MeetingsScreen'),
});
const bin = createRoute({
  getParentRoute: () => root,
  path: '/mbledhjet/kosh',
  component: lazyRouteComponent(() => import('../features/meetings/BinScreen.tsx'), 'BinScreen'),
});
const meeting = createRoute({
  getParentRoute: () => root,
  path: '/mbledhjet/$id/$part',
  loader: ({ context: { api, queries }, params: { id, part } }) => {
    if (isPartName(part)) void loadPart(part);
    void queries.prefetchQuery(api.meetings.get.queryOptions({ input: { id: Number(id) } }));
    void queries.prefetchQuery(api.people.list.queryOptions());
  },
  component: MeetingScreen,
});
const committees = createRoute({
  getParentRoute: () => root,
  path: '/organet',
  component: lazyRouteComponent(() => import('../features/committees/CommitteesScreen.tsx'), 'CommitteesScreen'),
});
const committee = createRoute({
  getParentRoute: () => root,
  path: '/organet/$id',
  component: lazyRouteComponent(() => import('./CommitteeRoute.tsx'), 'CommitteeRoute'),
});
const directory = createRoute({
  getParentRoute: () => root,
  path: '/njerezit',
  // The person who is shown, where another screen names one.
  validateSearch: ({ person }): { person?: number } => (typeof person === 'number' ? { person } : {}),
  component: lazyRouteComponent(() => import('../features/directory/DirectoryScreen.tsx'), 'DirectoryScreen'),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: '/cilesimet',
  component: lazyRouteComponent(() => import('../features/settings/SettingsScreen.tsx'), 'SettingsScreen'),
});

const routeTree = root.addChildren([index, meetings, bin, meeting, committees, committee, directory, settings]);

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
