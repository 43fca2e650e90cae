/** A sentence taken apart. A name is what stands in braces; braces that hold none are words like others. */
type Piece = { kind: 'words' | 'name'; text: string };

/** What may stand in braces; the spaces around it do not count. */
const NAME = /\{\s*([^\s{}](?:[^{}\n]*[^\s{}])?)\s*\}/u;

export function piecesOf(text: string): Piece[] {
  return text
    .normalize('NFC')
    .split(NAME)
    .map((part, index): Piece => ({ kind: index % 2 === 0 ? 'words' : 'name', text: part }))
    .filter((piece) => piece.text !== '');
}

/** The names in it, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set(piecesOf(text).flatMap((piece) => (piece.kind === 'name' ? [piece.text] : [])))];
}
