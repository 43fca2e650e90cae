import { useParams, useSearch } from '@tanstack/react-router';
import { LiveScreen } from '../features/live/LiveScreen.tsx';
import { NotFound } from './NotFound.tsx';

export function LiveRoute() {
  const { id } = useParams({ from: '/mbledhjet/$id/zhvillim' });
  const { pika } = useSearch({ from: '/mbledhjet/$id/zhvillim' });
  return Number.isInteger(Number(id)) ? <LiveScreen key={id} id={Number(id)} wanted={pika} /> : <NotFound />;
}
