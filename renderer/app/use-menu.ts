import { useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { MenuCommand } from '#shared/contract/host.ts';
import { useProgram } from '../api/program.tsx';
import { useOpenMeeting } from './use-open-meeting.ts';

type Actions = { newMeeting: () => void; help: () => void; closing: () => void };

/** What the shell's own menu asks of the page. */
export function useMenu({ newMeeting, help, closing }: Actions): void {
  const { host, drafts } = useProgram();
  const { setColorScheme } = useMantineColorScheme();
  const navigate = useNavigate();
  const id = useOpenMeeting()?.id;
  const answer = (command: MenuCommand): unknown => {
    switch (command) {
      case 'new-meeting':
        return newMeeting();
      case 'save-documents':
        return id !== undefined && navigate({ to: '/mbledhjet/$id/$part', params: { id, part: 'dokumentet' } });
      case 'print':
        return press('p');
      case 'undo':
        return press('z');
      case 'redo':
        return press('z', { shiftKey: true });
      case 'theme-light':
        return setColorScheme('light');
      case 'theme-dark':
        return setColorScheme('dark');
      case 'theme-auto':
        return setColorScheme('auto');
      case 'keys':
        return help();
      case 'about':
        return navigate({ to: '/cilesimet' });
      case 'closing':
        return closing();
      case 'flush':
        return drafts.flush();
    }
  };
  // One subscription for the window's life, whatever the screen is by then.
  const newest = useRef(answer);
  useEffect(() => {
    newest.current = answer;
  });
  useEffect(() => host.commands?.((command) => newest.current(command)), [host]);
}

/** As the key that the menu shows beside the item, where the focus is. */
function press(key: string, more: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true, ...more }));
}
