import { useMeeting } from '../../api/meeting.ts';
import { minutesText as text } from '../../text/minutes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ItemSection } from './ItemSection.tsx';
import classes from './minutes.module.css';
import { MinutesProvider } from './minutes-context.tsx';
import { PreviousTasks } from './PreviousTasks.tsx';
import { useMinutesKeys } from './use-minutes-keys.ts';

/** The minutes: item by item, who said what, and what came of it. */
export function MinutesPart({ id }: { id: number }) {
  return (
    <MinutesProvider key={id} id={id}>
      <Items id={id} />
    </MinutesProvider>
  );
}

function Items({ id }: { id: number }) {
  const { agenda } = useMeeting(id).content.meeting;
  const root = useMinutesKeys(id);
  if (agenda.length === 0) return <EmptyState title={text.noItems} hint={text.noItemsHint} />;
  return (
    <div ref={root} className={classes.items}>
      <PreviousTasks id={id} />
      {agenda.map((item, index) => (
        <ItemSection key={item.id} item={item} number={index + 1} />
      ))}
    </div>
  );
}
