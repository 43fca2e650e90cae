import { useParams } from '@tanstack/react-router';

/** The meeting on the screen: other screens have an `id` in their address too, but only a meeting has parts. */
export function useOpenMeeting(): { id: string; part: string } | undefined {
  const { id, part } = useParams({ strict: false });
  return id === undefined || part === undefined ? undefined : { id, part };
}
