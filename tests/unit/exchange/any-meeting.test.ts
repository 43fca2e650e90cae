import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathText } from '#shared/contract/exchange/path.ts';
import { readExchange } from '#shared/contract/exchange/read.ts';
import { toExchange, writeExchange } from '#shared/contract/exchange/write.ts';
import { arbitraryMeeting } from '../../support/arbitrary-meeting.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const fileOf = (content: object) => ({ format: 'procesverbali.meeting', version: 1, ...content });
const read = (file: unknown) => readExchange(encode(JSON.stringify(file)));

type Path = (string | number)[];

/** The paths of all that is no object and no list, and of all objects. */
function partsOf(value: unknown, path: Path = []): { leaves: Path[]; objects: Path[] } {
  if (typeof value !== 'object' || value === null) return { leaves: [path], objects: [] };
  const inner = Object.entries(value).map(([key, part]) =>
    partsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return {
    leaves: inner.flatMap((part) => part.leaves),
    objects: [...(Array.isArray(value) ? [] : [path]), ...inner.flatMap((part) => part.objects)],
  };
}

const at = (value: object, path: Path) => path.reduce<object>((part, step) => Reflect.get(part, step), value);
const put = (value: object, path: Path, key: string | number, wrong: unknown) =>
  Object.defineProperty(at(value, path), key, { value: wrong, enumerable: true, configurable: true });

describe('any valid meeting', () => {
  it('is read as valid, in the canonical form', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        const result = read(fileOf(content));
        if (!result.ok) expect(result.faults).toEqual([]);
        else expect(JSON.stringify(fileOf(result.content))).toBe(JSON.stringify(toExchange(content)));
      }),
      { numRuns: 300 },
    );
  });

  it('is written so that it reads the same', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        const text = writeExchange(content);
        const result = readExchange(encode(text));
        expect(result.ok && writeExchange(result.content)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('is canonical after one pass', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        const once = toExchange(content);
        expect(JSON.stringify(toExchange(once))).toBe(JSON.stringify(once));
      }),
    );
  });

  it('has exactly the faults that are put in place of its values', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (content, chances) => {
        const file = toExchange(content);
        // Of a node of no kind nothing more is said.
        const leaves = partsOf(file).leaves.filter((path) => path.at(-1) !== 'type');
        const chosen = chances.map((chance) => leaves[chance % leaves.length] ?? []);
        for (const path of chosen) put(file, path.slice(0, -1), path.at(-1) ?? '', []);
        const result = read(file);
        const paths = result.ok ? [] : result.faults.map((fault) => fault.path);
        expect(new Set(paths)).toEqual(new Set(chosen.map(pathText)));
      }),
      { numRuns: 500 },
    );
  });

  it('has exactly the unknown key that is put into it', () => {
    const key = fc.constantFrom('tepër', '__proto__', 'constructor', 'hasOwnProperty', 'a.b', '');
    fc.assert(
      fc.property(arbitraryMeeting(), fc.nat(), key, fc.jsonValue(), (content, chance, name, value) => {
        const file = toExchange(content);
        const { objects } = partsOf(file);
        const path = objects[chance % objects.length] ?? [];
        put(file, path, name, value);
        expect(read(file)).toMatchObject({ ok: false, faults: [{ path: pathText([...path, name]) }] });
      }),
      { numRuns: 300 },
    );
  });
});
