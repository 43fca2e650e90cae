import { useParams, useSearch } from '@tanstack/react-router';
import { LiveScreen } from '../features/live/LiveScreen.tsx';
import { PreviousTasks } from '../features/minutes/PreviousTasks.tsx';
import { QuickDecision } from '../features/minutes/QuickDecision.tsx';
import { QuickTask } from '../features/minutes/QuickTask.tsx';
import { NotFound } from './NotFound.tsx';

const BESIDE = { decision: QuickDecision, task: QuickTask, previous: PreviousTasks };

export function LiveRoute() {
  const { id } = useParams({ from: '/mbledhjet/$id/zhvillim' });
  const { pika } = useSearch({ from: '/mbledhjet/$id/zhvillim' });
  return Number.isInteger(Number(id)) ? (
    <LiveScreen key={id} id={Number(id)} wanted={pika} beside={BESIDE} />
  ) : (
    <NotFound />
  );
}
