import { Alert, AppShell, Burger, Button, Group, Kbd, NavLink, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import {
  IconCalendarEvent,
  IconDatabaseExport,
  IconGavel,
  IconKeyboard,
  IconLayoutDashboard,
  IconListCheck,
  IconListDetails,
  IconPlus,
  IconReportAnalytics,
  IconSearch,
  IconSettings,
  IconShieldCheck,
  IconSpeakerphone,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useIsFetching } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { type ReactNode, Suspense, useEffect } from 'react';
import { useProgram } from '../api/program.tsx';
import { SaveState } from '../api/SaveState.tsx';
import { whenQuiet } from '../api/when-quiet.ts';
import { NewMeeting } from '../features/meetings/NewMeeting.tsx';
import { auditText } from '../text/access.ts';
import { appText } from '../text/app.ts';
import { campaignsText } from '../text/campaigns.ts';
import { panelText } from '../text/panel.ts';
import { safetyText } from '../text/safety.ts';
import { reportsText, tasksText } from '../text/tasks.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { ClosingCopy } from './ClosingCopy.tsx';
import { Emblem } from './Emblem.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { LockedOut } from './LockedOut.tsx';
import { loadParts } from './meeting-parts.ts';
import { NavFoot } from './NavFoot.tsx';
import { OnPaper } from './OnPaper.tsx';
import { ScreenBoundary } from './ScreenBoundary.tsx';
import { Search } from './Search.tsx';
import type { Session } from './session.ts';
import { useMenu } from './use-menu.ts';
import { usePrintKey } from './use-print-key.ts';
import { useShellKeys } from './use-shell-keys.ts';

const SCREENS = [
  { to: '/paneli', label: panelText.nav, icon: IconLayoutDashboard },
  { to: '/mbledhjet', label: appText.nav.meetings, icon: IconCalendarEvent },
  { to: '/vendimet', label: appText.nav.acts, icon: IconGavel },
  { to: '/detyrat', label: tasksText.nav, icon: IconListCheck },
  { to: '/fushatat', label: campaignsText.nav, icon: IconSpeakerphone },
  { to: '/raportet', label: reportsText.nav, icon: IconReportAnalytics },
  { to: '/organet', label: appText.nav.committees, icon: IconUsersGroup },
  { to: '/njerezit', label: appText.nav.directory, icon: IconUsers },
  { to: '/verifiko', label: appText.nav.verify, icon: IconShieldCheck },
  { to: '/ditari', label: auditText.nav, icon: IconListDetails },
  { to: '/kopjet', label: safetyText.nav, icon: IconDatabaseExport },
  { to: '/cilesimet', label: appText.nav.settings, icon: IconSettings },
] as const;

/** The notes' own layer is 400. */
const ABOVE_NOTES = 450;

/** What stands around every screen: the parts of the program, search, and the quiet word of what is stored. */
export function Shell({ session, isReachable }: { session: Session; isReachable: boolean }) {
  const { drafts } = useProgram();
  const [isNavOpen, nav] = useDisclosure(false);
  const [isMaking, making] = useDisclosure(false);
  const [isHelping, helping] = useDisclosure(false);
  const { pathname } = useLocation();
  // A meeting that is going on has the window for itself.
  const isWhole = pathname.endsWith('/zhvillim');
  const print = usePrintKey();
  useShellKeys({ newMeeting: making.open, help: helping.toggle, print });
  const [isClosing, closing] = useDisclosure(false);
  useMenu({ newMeeting: making.open, help: helping.open, closing: closing.open });
  // While the clerk looks at the first screen the next ones get ready.
  useEffect(() => whenQuiet(() => void loadParts().catch(() => undefined)), []);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      void drafts.flush();
      if (drafts.hasUnsaved) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [drafts]);

  return (
    <AppShell
      disabled={isWhole}
      header={{ height: 56 }}
      navbar={{ width: 224, breakpoint: 'sm', collapsed: { mobile: !isNavOpen } }}
      footer={{ height: 32 }}
      padding={isWhole ? 0 : { base: 'md', md: 'xl' }}
      transitionDuration={0}
    >
      <AppShell.Header data-region tabIndex={-1}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={isNavOpen} onClick={nav.toggle} hiddenFrom="sm" size="sm" aria-label={appText.nav.label} />
            <Emblem office={session.office} />
            <Text fw={600} truncate>
              {session.office?.name ?? appText.program}
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={making.open} visibleFrom="xs">
              {appText.newMeeting}
            </Button>
            <Button
              variant="default"
              leftSection={<IconSearch size={18} aria-hidden />}
              rightSection={
                <Kbd size="xs" visibleFrom="md">
                  Ctrl+K
                </Kbd>
              }
              onClick={() => spotlight.open()}
            >
              {appText.search.open}
            </Button>
          </Group>
        </Group>
      </AppShell.Header>

      {/* Opened over a small window, it lies over the notes too. */}
      <AppShell.Navbar
        p="xs"
        {...(isNavOpen && { zIndex: ABOVE_NOTES })}
        style={{ overflowY: 'auto' }}
        data-region
        tabIndex={-1}
        aria-label={appText.nav.label}
      >
        {SCREENS.map(({ to, label, icon: Icon }) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            label={label}
            active={pathname === to || pathname.startsWith(`${to}/`)}
            leftSection={<Icon size={20} aria-hidden />}
            onClick={nav.close}
          />
        ))}
        <NavFoot />
        <NavLink
          component="button"
          type="button"
          label={appText.nav.keys}
          leftSection={<IconKeyboard size={20} aria-hidden />}
          rightSection={<Kbd size="xs">F1</Kbd>}
          onClick={helping.open}
        />
      </AppShell.Navbar>

      <Main>
        {session.demo && (
          <Alert color="yellow" mb="md" py="xs">
            {appText.demo}
          </Alert>
        )}
        {!isReachable && (
          <Alert color="red" mb="md" title={appText.unreachable.title} role="alert">
            {appText.unreachable.message}
          </Alert>
        )}
        <ScreenBoundary key={pathname.split('/').slice(0, 3).join('/')}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </ScreenBoundary>
      </Main>

      <AppShell.Footer>
        <SaveState />
      </AppShell.Footer>

      <NewMeeting opened={isMaking} onClose={making.close} />
      <OnPaper />
      <LockedOut />
      {isClosing && <ClosingCopy />}
      <KeysHelp opened={isHelping} onClose={helping.close} />
      <Search newMeeting={making.open} help={helping.open} />
    </AppShell>
  );
}

function Main({ children }: { children: ReactNode }) {
  const isBusy = useIsFetching() > 0;
  return (
    <AppShell.Main data-region tabIndex={-1} style={{ outline: 'none' }} aria-busy={isBusy}>
      {children}
    </AppShell.Main>
  );
}
