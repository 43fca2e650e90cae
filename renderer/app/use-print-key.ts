import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { showHint } from '../api/command.tsx';
import { appText } from '../text/app.ts';
import { useOpenMeeting } from './use-open-meeting.ts';

/** What Ctrl+P does where no document takes it: in a meeting it goes to its documents, which print with the next one. */
export function usePrintKey(): () => void {
  const navigate = useNavigate();
  const meeting = useOpenMeeting();
  const id = meeting?.id;
  const isThere = meeting?.part === 'dokumentet';
  return useCallback(() => {
    if (isThere) return;
    if (id === undefined) showHint(appText.printFromMeeting);
    else void navigate({ to: '/mbledhjet/$id/$part', params: { id, part: 'dokumentet' } });
  }, [navigate, id, isThere]);
}
