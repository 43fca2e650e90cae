import classes from './LetterheadPreview.module.css';

type Props = {
  caption: string;
  lines: readonly string[];
  /** The last line, which each committee brings. */
  committee: string;
  emblem?: string | undefined;
};

/** How the office's documents begin, on paper in both themes. */
export function LetterheadPreview({ caption, lines, committee, emblem }: Props) {
  return (
    <figure className={classes.figure}>
      <div className={classes.paper}>
        {emblem !== undefined && <img src={emblem} alt="" className={classes.emblem} />}
        {[...lines, committee]
          .filter((line) => line.trim() !== '')
          .map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity and keep no state
            <div key={index}>{line}</div>
          ))}
        <div className={classes.rest}>
          <span>Nr. ________ Prot.</span>
        </div>
      </div>
      <figcaption className={classes.caption}>{caption}</figcaption>
    </figure>
  );
}
