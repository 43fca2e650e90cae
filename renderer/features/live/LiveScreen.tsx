import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MeetingRecord, StoredItem } from '#shared/domain/stored.ts';
import { useMeeting } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { useSteps } from '../../api/use-steps.ts';
import { startOn, writingOf } from '../../api/writing.ts';
import { useWritingPlace } from '../../api/writing-place.ts';
import { liveText as text } from '../../text/live.ts';
import { ReadOnlyProvider } from '../../ui/read-only.tsx';
import { LiveKeys, Phrases } from './dialogs.tsx';
import { KeyBar } from './KeyBar.tsx';
import type { Panel } from './keys.ts';
import { LiveAgenda } from './LiveAgenda.tsx';
import { LiveHead } from './LiveHead.tsx';
import { LiveText } from './LiveText.tsx';
import classes from './live.module.css';
import { LiveProvider, useLive } from './live-context.tsx';
import { NoItems, NotBegun } from './NotBegun.tsx';
import { type Beside, RoomSide } from './RoomSide.tsx';
import { firstItem } from './resume.ts';
import { useLiveKeys } from './use-live-keys.ts';

type Props = { id: number; wanted: number | undefined; beside: Beside };

/** A meeting while people talk: the agenda, the running text and the room, all by keyboard. */
export function LiveScreen({ id, wanted, beside }: Props) {
  const record = useMeeting(id);
  const { agenda } = record.content.meeting;
  const writing = useWritingPlace();
  // Decided once: what is said elsewhere in the record does not move the clerk to another item.
  const [first] = useState(() => firstItem(agenda, placeIn(writing.place(), id))?.id);
  const item = agenda.find((one) => one.id === wanted) ?? agenda.find((one) => one.id === first) ?? agenda[0];
  return (
    <LiveProvider meeting={id} item={item?.id ?? 0}>
      <ReadOnlyProvider isReadOnly={record.minutesState !== 'draft'}>
        <Opened record={record} item={item} beside={beside} />
      </ReadOnlyProvider>
    </LiveProvider>
  );
}

/** What needs room for a form. */
const WIDE: ReadonlySet<Panel> = new Set(['vote', 'decision', 'task', 'previous']);
const isWide = (panel: Panel | undefined) => panel !== undefined && WIDE.has(panel);

const placeIn = (place: ReturnType<ReturnType<typeof useWritingPlace>['place']>, meeting: number) =>
  place?.meeting === meeting ? place : undefined;

type OpenedProps = { record: MeetingRecord; item: StoredItem | undefined; beside: Beside };

function Opened({ record, item, beside }: OpenedProps) {
  const { id, state, minutesState } = record;
  const { people, meeting, committee } = record.content;
  const { agenda, kind, number, date, start, end, endDate } = meeting;
  // What is drawn of it stays as it is while words are stored.
  const head = useMemo(() => ({ kind, number, date, start, end, endDate }), [kind, number, date, start, end, endDate]);
  const isReadOnly = minutesState !== 'draft';
  const { drafts } = useProgram();
  const navigate = useNavigate();
  const live = useLive();
  const steps = useSteps(record);
  const [isLeaving, setLeaving] = useState(false);
  const [dialog, setDialog] = useState<'help' | 'phrases'>();
  const [{ statements }] = useState(() => writingOf(drafts, id));
  const known = useMemo(() => new Map(people.map((person) => [person.id, person])), [people]);

  const goTo = useCallback(
    (to: number) =>
      void navigate({
        to: '/mbledhjet/$id/zhvillim',
        params: { id: String(id) },
        search: { pika: to },
        replace: true,
      }),
    [navigate, id],
  );
  const goBy = (step: -1 | 1) => {
    const next = agenda[agenda.findIndex((one) => one.id === item?.id) + step];
    if (next) goTo(next.id);
    else if (step === 1 && !isReadOnly) live.open('closing');
  };
  const leave = useCallback(
    () => void navigate({ to: '/mbledhjet/$id/$part', params: { id: String(id), part: 'procesverbali' } }),
    [navigate, id],
  );
  const help = useCallback(() => setDialog('help'), []);
  const phrases = useCallback(() => setDialog('phrases'), []);
  const act = useLiveKeys({ goBy, help, steps, isReadOnly, setLeaving, leave });

  // The statement's time is taken when its first key is pressed, not when this was drawn.
  const times = useRef(meeting);
  times.current = meeting;
  const now = useCallback(() => startOn(times.current, new Date()), []);

  // A window that nobody sees has its timers slowed down.
  useEffect(() => {
    const keep = () => {
      if (document.hidden) void drafts.flush();
    };
    document.addEventListener('visibilitychange', keep);
    return () => document.removeEventListener('visibilitychange', keep);
  }, [drafts]);

  const closeDialog = () => {
    setDialog(undefined);
    live.pen.current?.focus();
  };
  return (
    <div className={classes.screen} data-wide={isWide(live.panel) || undefined}>
      <LiveHead
        meeting={head}
        committee={committee.name}
        isLeaving={isLeaving}
        onUndo={steps.undo}
        onPhrases={phrases}
        onHelp={help}
        onLeave={leave}
      />
      <LiveAgenda agenda={agenda} current={item?.id} onGo={goTo} />
      <section className={classes.middle} aria-label={text.text} data-region tabIndex={-1}>
        <div className={classes.scroll}>
          {isReadOnly && <p role="note">{text.readOnly}</p>}
          {!item ? (
            <NoItems id={id} />
          ) : state === 'held' || isReadOnly ? (
            <LiveText
              key={item.id}
              item={item}
              number={agenda.indexOf(item) + 1}
              people={known}
              statements={statements}
              now={now}
            />
          ) : (
            <NotBegun record={record} />
          )}
        </div>
      </section>
      <aside className={classes.room} aria-label={text.room} data-region tabIndex={-1}>
        {item && <RoomSide beside={beside} />}
      </aside>
      {item && <KeyBar act={act} isReadOnly={isReadOnly} isLast={item === agenda.at(-1)} />}
      {dialog === 'help' && <LiveKeys onClose={closeDialog} />}
      {dialog === 'phrases' && <Phrases onClose={closeDialog} />}
    </div>
  );
}
