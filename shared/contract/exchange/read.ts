import type { Fault } from '../../domain/errors.ts';
import type { MeetingContent } from '../../domain/record.ts';
import { checkShape } from './issues.ts';
import { jsonErrorAt, lineAndColumn } from './json.ts';
import { meaningFaults } from './meaning.ts';
import { FORMAT, VERSION } from './schema.ts';
import { WORDS } from './words.ts';
import { toExchange } from './write.ts';

/** Every platform has it, but neither the language's library nor this layer's types say so. */
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { fatal: boolean },
) => { decode: (bytes: Uint8Array) => string };

export const MAX_FILE_BYTES = 50 * 1024 * 1024;

type ReadResult = { ok: true; content: MeetingContent } | { ok: false; faults: Fault[] };

/**
 * Reads and checks an exchange file. The content comes in the form of `toExchange`, so that meetings are compared as JSON.
 * The faults of shape and of meaning come all at once; one of the file as a whole has the path `''`.
 */
export function readExchange(bytes: Uint8Array): ReadResult {
  const json = parse(bytes);
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fileFault(WORDS.notOurs);
  const foreign = foreignFault(value);
  if (foreign) return refused(foreign);
  const shape = checkShape(value);
  if (!shape.ok) return { ok: false, faults: [...shape.faults, ...meaningFaults(shape.rest, shape.faults)] };
  const faults = meaningFaults(shape.value);
  if (faults.length > 0) return { ok: false, faults };
  const { format: _, version: __, ...content } = toExchange(shape.value);
  return { ok: true, content };
}

type Parsed = { ok: true; value: unknown } | { ok: false; faults: Fault[] };

const refused = (fault: Fault): { ok: false; faults: Fault[] } => ({ ok: false, faults: [fault] });
const fileFault = (message: string) => refused({ path: '', message });

function parse(bytes: Uint8Array): Parsed {
  if (bytes.byteLength > MAX_FILE_BYTES) return fileFault(WORDS.tooLarge);
  const text = decode(bytes);
  if (text === undefined) return fileFault(WORDS.notUtf8);
  if (text.trim() === '') return fileFault(WORDS.empty);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const offset = jsonErrorAt(text);
    const { line, column } = lineAndColumn(text, offset);
    return fileFault(offset >= text.length ? WORDS.truncated(line, column) : WORDS.notJson(line, column));
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Of a file that says itself that it is something else, or of a version to come, the parts are not judged. */
function foreignFault(value: object): Fault | undefined {
  const format: unknown = 'format' in value ? value.format : undefined;
  const version: unknown = 'version' in value ? value.version : undefined;
  if (typeof format === 'string' && format !== FORMAT) return { path: 'format', message: WORDS.notOurs };
  const isOther = typeof version === 'number' && Number.isInteger(version) && version !== VERSION;
  return isOther ? { path: 'version', message: WORDS.version(version) } : undefined;
}
