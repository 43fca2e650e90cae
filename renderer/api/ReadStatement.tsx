import { useMemo } from 'react';
import type { Person, PersonRef, Statement } from '#shared/domain/record.ts';
import { minutesText } from '../text/minutes.ts';
import { RichTextDoor } from '../ui/rich-text/RichTextField.tsx';
import type { Caret } from '../ui/rich-text/types.ts';
import { fullName } from './meeting-people.ts';
import { toEditor } from './record-text.ts';

type Props = {
  statement: Statement;
  people: ReadonlyMap<PersonRef, Person>;
  headClass: string | undefined;
  onOpen: (caret: Caret | undefined) => void;
};

/** Who said it, when and what, until somebody writes in it. */
export function ReadStatement({ statement: { speaker, at, text }, people, headClass, onOpen }: Props) {
  const person = speaker === undefined ? undefined : people.get(speaker);
  const name = person ? `${person.title} ${fullName(person)}` : minutesText.unknownSpeaker;
  const value = useMemo(() => toEditor(text), [text]);
  return (
    <>
      <div className={headClass}>
        <span>
          <strong>{name}</strong>
          {person && ` (${person.institution})`}
        </span>
        {at && <time>{at}</time>}
      </div>
      <RichTextDoor label={minutesText.statementOf(name, at)} value={value} onOpen={onOpen} />
    </>
  );
}
