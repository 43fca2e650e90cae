import { Modal } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { newMeetingText as text } from '../../text/meetings.ts';
import type { NewMeetingForm as Form } from './new-meeting.ts';

/** Read when it is first opened: the program starts without its calendar. */
const NewMeetingForm = lazy(async () => ({ default: (await import('./NewMeetingForm.tsx')).NewMeetingForm }));

type Props = {
  opened: boolean;
  onClose: () => void;
  /** What is known of it already. */
  begin?: Partial<Form> | undefined;
};

/** The dialog of Ctrl+N. Closing it discards nothing: what was typed is there again until a meeting was made of it. */
export function NewMeeting({ opened, onClose, begin }: Props) {
  const [typed, setTyped] = useState(begin);
  return (
    <Modal opened={opened} onClose={onClose} title={text.title} size="lg" keepMounted={false}>
      <Suspense>
        <NewMeetingForm typed={typed} onType={setTyped} onClose={onClose} />
      </Suspense>
    </Modal>
  );
}
