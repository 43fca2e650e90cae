const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** No XML 1.0 file may hold these, or no reader is bound to accept them: controls, lone surrogates, noncharacters. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Nobody sees these on paper, but they can turn around what is printed: no record is signed with them in it. */
const INVISIBLE = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** Any string as text that each rendering can hold: NFC, every line end as `\n`, no control character but `\n` and `\t`, none that is unseen or turns the text around. */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNWRITABLE, '').replace(INVISIBLE, '').normalize('NFC');
}

/** As `cleanText`, on one line, for where a line break has no meaning: properties, attributes, headers. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}
