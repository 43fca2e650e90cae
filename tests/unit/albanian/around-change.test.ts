import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundChange } from '#shared/albanian/around-change.ts';

const words = (count: number) => Array.from({ length: count }, (_, n) => `fjala${n}`);

describe('aroundChange', () => {
  it('shows short texts whole', () => {
    expect(aroundChange('Mbledhja u mbyll në orën 11:30.', 'Mbledhja u mbyll në orën 11:45.')).toEqual({
      was: 'Mbledhja u mbyll në orën 11:30.',
      is: 'Mbledhja u mbyll në orën 11:45.',
    });
  });

  it('cuts long ones around what changed', () => {
    const before = words(100);
    expect(aroundChange(before.join(' '), before.with(50, 'tjetër').join(' '))).toEqual({
      was: `… ${before.slice(44, 57).join(' ')} …`,
      is: `… ${before.slice(44, 57).with(6, 'tjetër').join(' ')} …`,
    });
  });

  it('shows both ends of a long change, and nothing of what is not there', () => {
    const { was, is } = aroundChange('', words(500).join(' '));
    expect(was).toBe('');
    expect(is).toMatch(/^fjala0 .* … .*fjala499$/u);
    expect(is.length).toBeLessThan(410);
  });

  it('shows texts that differ in a word as different', () => {
    const text = fc.array(fc.constantFrom('një', 'dy', 'tre', 'katër'), { maxLength: 200 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { was, is } = aroundChange(before.join(' '), after.join(' '));
        if (before.length < 40 && after.length < 40) expect(was === is).toBe(before.join(' ') === after.join(' '));
        else if (was === is) expect(was).toContain('…');
      }),
    );
  });
});
