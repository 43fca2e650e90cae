import { NavLink } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconLogout } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { agoText } from '#shared/albanian/safety.ts';
import { type Status, stateOfCopies } from '../api/copies-state.ts';
import { noticeLeft } from '../api/locked.ts';
import { useProgram } from '../api/program.tsx';
import { accessText } from '../text/access.ts';
import { safetyText } from '../text/safety.ts';

const { short } = safetyText;

/** Always in sight: how old the last copy is, and who is working. */
export function NavFoot() {
  const { api, client, drafts } = useProgram();
  const { data: status } = useQuery(api.safety.status.queryOptions());
  const { data: access } = useQuery(api.access.state.queryOptions());
  const state = status && stateOfCopies(status, new Date());
  const leave = async () => {
    await drafts.flush().catch(() => undefined);
    await client.access.leave();
    noticeLeft();
  };
  return (
    <>
      {status && (
        <NavLink
          component={Link}
          to="/kopjet"
          mt="auto"
          active={false}
          label={wordOf(status)}
          leftSection={
            state === 'good' ? (
              <IconCircleCheck size={20} aria-hidden color="var(--mantine-color-green-text)" />
            ) : (
              <IconAlertTriangle
                size={20}
                aria-hidden
                color={state === 'bad' ? 'var(--mantine-color-red-text)' : 'var(--mantine-color-yellow-text)'}
              />
            )
          }
        />
      )}
      {access?.person && (
        <NavLink
          component="button"
          type="button"
          label={accessText.leave}
          description={access.person.name}
          leftSection={<IconLogout size={20} aria-hidden />}
          onClick={() => void leave()}
        />
      )}
    </>
  );
}

function wordOf({ lastCheck, failures, lastVerified }: Status): string {
  if (lastCheck && lastCheck.findings.length > 0) return short.found;
  if (failures.length > 0) return short.failed;
  return lastVerified === null ? short.none : short.ok(agoText(lastVerified, new Date()));
}
