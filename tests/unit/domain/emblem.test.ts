import { describe, expect, it } from 'vitest';
import { emblemFault } from '#shared/domain/emblem.ts';

describe('emblemFault', () => {
  it('takes a PNG or a JPEG up to 2 MB and says what is wrong with another file', () => {
    expect(emblemFault({ type: 'image/png', size: 2 * 1024 * 1024 })).toBeUndefined();
    expect(emblemFault({ type: 'image/jpeg', size: 1 })).toBeUndefined();
    expect(emblemFault({ type: 'image/svg+xml', size: 1 })).toBe('kind');
    expect(emblemFault({ type: 'image/png', size: 2 * 1024 * 1024 + 1 })).toBe('size');
  });
});
