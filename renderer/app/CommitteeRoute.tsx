import { useParams } from '@tanstack/react-router';
import { CommitteeScreen } from '../features/committees/CommitteeScreen.tsx';

export function CommitteeRoute() {
  const { id } = useParams({ from: '/organet/$id' });
  return <CommitteeScreen key={id} id={Number(id)} />;
}
