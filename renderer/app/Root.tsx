import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useProgram } from '../api/program.tsx';
import { useWatch } from '../api/watch.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { Shell } from './Shell.tsx';

// Seen once in the life of a register.
const FirstStart = lazy(async () => ({ default: (await import('../features/start/FirstStart.tsx')).FirstStart }));
const FirstCommittee = lazy(async () => ({
  default: (await import('../features/committees/FirstCommittee.tsx')).FirstCommittee,
}));

/** A fresh machine is set up first; from then on the shell stands around every screen. */
export function Root() {
  return (
    <Suspense fallback={<Waiting />}>
      <Opened />
    </Suspense>
  );
}

function Opened() {
  const { api, queries } = useProgram();
  const { data: session } = useSuspenseQuery(api.session.start.queryOptions());
  // From the first start on: the open stream is also how a browser's program knows that its page is there.
  const [isReachable, setReachable] = useState(true);
  useWatch(setReachable);
  // Decided once: the office exists before the second step of the set-up does.
  const [isSettingUp, setSettingUp] = useState(session.office === null);
  if (!isSettingUp) return <Shell session={session} isReachable={isReachable} />;
  const done = () => {
    // What was read of the empty register is not to be seen for a moment either.
    queries.removeQueries({ type: 'inactive' });
    void queries.invalidateQueries();
    setSettingUp(false);
  };
  return <FirstStart onDone={done} committeeStep={(onDone) => <FirstCommittee onDone={onDone} />} />;
}
