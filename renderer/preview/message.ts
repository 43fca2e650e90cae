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
