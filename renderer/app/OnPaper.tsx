import { createPortal } from 'react-dom';
import { appText } from '../text/app.ts';

/** What comes on paper where somebody prints the window instead of a document. */
export function OnPaper() {
  return createPortal(<p className="on-paper">{appText.onPaper}</p>, document.body);
}
