import { piecesOf } from '#shared/albanian/sentences/pieces.ts';
import classes from './Sentences.module.css';

/** A sentence with its placeholders told from its words. */
export function SentenceText({ text }: { text: string }) {
  return (
    <span>
      {piecesOf(text).map((piece, index) =>
        piece.kind === 'name' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity and keep no state
          <span key={index} className={classes.placeholder}>{`{${piece.text}}`}</span>
        ) : (
          piece.text
        ),
      )}
    </span>
  );
}
