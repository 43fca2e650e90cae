import { Modal } from '@mantine/core';
import { PhraseEditor } from '../../api/PhraseEditor.tsx';
import { liveText, phraseText } from '../../text/live.ts';
import { KeyTable } from '../../ui/KeyTable.tsx';

const { help } = liveText;

type Props = { onClose: () => void };

/** F1: the keys of the live view, and F1 again puts them away. */
export function LiveKeys({ onClose }: Props) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={help.title}
      size="lg"
      returnFocus={false}
      onKeyDown={(event) => {
        if (event.key !== 'F1') return;
        event.preventDefault();
        onClose();
      }}
    >
      <KeyTable rows={help.rows} />
    </Modal>
  );
}

export function Phrases({ onClose }: Props) {
  return (
    <Modal opened onClose={onClose} title={phraseText.title} size="xl" returnFocus={false}>
      <PhraseEditor />
    </Modal>
  );
}
