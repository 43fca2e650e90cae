import { Modal } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { newMeetingText as text } from '../../text/meetings.ts';
import type { NewMeetingForm as Form } from './new-meeting.ts';

/** Read when it is first opened: the program starts without its calendar. */
const NewMeetingForm = lazy(async () => ({ default: (await import('./NewMeetingForm.tsx')).NewMeetingForm }));

/** The dialog of Ctrl+N. Closing it discards nothing: what was typed is there again until a meeting was made of it. */
export function NewMeeting({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [typed, setTyped] = useState<Partial<Form>>();
  return (
    <Modal opened={opened} onClose={onClose} title={text.title} size="lg" keepMounted={false}>
      <Suspense>
        <NewMeetingForm typed={typed} onType={setTyped} onClose={onClose} />
      </Suspense>
    </Modal>
  );
}
