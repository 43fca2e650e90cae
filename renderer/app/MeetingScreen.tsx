import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { Suspense, useEffect, useMemo } from 'react';
import type { Check } from '#shared/domain/check.ts';
import { checksOf } from '#shared/domain/checks.ts';
import { type Fine, fineOf } from '#shared/domain/fine.ts';
import { useMeeting } from '../api/meeting.ts';
import { isPartName, type PartName } from '../api/parts.ts';
import { goToWanted } from '../api/place.ts';
import { ReadOnlyProvider } from '../ui/read-only.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import { FollowBanner } from './FollowBanner.tsx';
import { MeetingHead } from './MeetingHead.tsx';
import classes from './MeetingScreen.module.css';
import { MeetingTabs } from './MeetingTabs.tsx';
import { viewOf } from './meeting-parts.ts';
import { NotFound } from './NotFound.tsx';
import { ReadOnlyBanner } from './ReadOnlyBanner.tsx';

/** One meeting: which it is, its parts as a path in any order, and what is still missing. */
export function MeetingScreen() {
  const { id, part } = useParams({ from: '/mbledhjet/$id/$part' });
  return isPartName(part) && Number.isInteger(Number(id)) ? (
    <Opened key={id} id={Number(id)} part={part} />
  ) : (
    <NotFound />
  );
}

const NOTHING: readonly Check[] = [];
/** What of a joint meeting's text is written in one place. */
const FOLLOWED: ReadonlySet<PartName> = new Set(['rendi', 'procesverbali']);

function Opened({ id, part }: { id: number; part: PartName }) {
  const record = useMeeting(id);
  const View = viewOf(part);
  const isDraft = record.minutesState === 'draft';
  const isReadOnly = !isDraft && part !== 'dokumentet';
  const { joint } = record.content;
  const isFollowing = isDraft && joint?.isHost === true && FOLLOWED.has(part);
  // The same list as long as it says the same: what shows it is not drawn again at every stored word.
  const found = JSON.stringify(isDraft ? checksOf(record) : NOTHING);
  const checks = useMemo((): Check[] => JSON.parse(found), [found]);
  const inOrder = JSON.stringify(isDraft ? fineOf(record, checks) : NOTHING);
  const fine = useMemo((): Fine[] => JSON.parse(inOrder), [inOrder]);
  return (
    <Stack gap="md">
      <MeetingHead record={record} checks={checks} isReadOnly={isReadOnly} />
      <MeetingTabs id={id} part={part} checks={checks} hasDocuments={record.state === 'held'} />
      {isReadOnly && <ReadOnlyBanner record={record} />}
      {joint && isFollowing && <FollowBanner joint={joint} part={part} />}
      <div className={classes.columns}>
        <div className={classes.main}>
          <Suspense fallback={<Waiting />}>
            <ReadOnlyProvider isReadOnly={isReadOnly || isFollowing}>
              <View id={id} />
            </ReadOnlyProvider>
            <PlaceFocus part={part} />
          </Suspense>
        </div>
        {isDraft && part !== 'dokumentet' && <CheckPanel id={id} checks={checks} fine={fine} />}
      </div>
    </Stack>
  );
}

/** Goes to the place that a link asked for as soon as its part stands. */
function PlaceFocus({ part }: { part: PartName }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each part that is opened may hold the place
  useEffect(goToWanted, [part]);
  return null;
}
