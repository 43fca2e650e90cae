/** What the window hands to the page in its frame. */
export type PreviewMessage = {
  /** The document as the program drew it, without scripts. */
  html: string;
  /** Which document it is: the same one keeps its place on the desk when it comes anew. */
  name: string;
  scheme: 'light' | 'dark';
};

export function isPreviewMessage(data: unknown): data is PreviewMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { html, name, scheme } = data as Partial<PreviewMessage>;
  return typeof html === 'string' && typeof name === 'string' && (scheme === 'light' || scheme === 'dark');
}

/** A document that is to be printed, under the name that its file would have. */
export type PrintMessage = { print: string; name: string };

export function isPrintMessage(data: unknown): data is PrintMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { print, name } = data as Partial<PrintMessage>;
  return typeof print === 'string' && typeof name === 'string';
}

/** What the page says to it once the browser's dialog is closed, or was never shown. */
export type PrintAnswer = { isShown: boolean };

export function isPrintAnswer(data: unknown): data is PrintAnswer {
  return typeof data === 'object' && data !== null && typeof (data as Partial<PrintAnswer>).isShown === 'boolean';
}
