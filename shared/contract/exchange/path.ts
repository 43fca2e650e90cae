const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
const LONGEST_KEY = 60;

/** The place of a fault as text: `meeting.agenda[2].title`; a key that could be mistaken for several stands in brackets and quotes. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const key = String(step);
    if (key.length > LONGEST_KEY || !PLAIN_KEY.test(key)) return `${text}[${JSON.stringify(shortened(key))}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

const shortened = (key: string) => (key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key);
