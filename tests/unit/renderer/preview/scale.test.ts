import { describe, expect, it } from 'vitest';
import { scaleFor } from '../../../../renderer/preview/scale.ts';

describe('scaleFor', () => {
  it('fits the page with its edges into the width', () => {
    expect(scaleFor(794 + 48, false)).toBe(1);
    expect(scaleFor(1123 + 48, true)).toBe(1);
    expect(scaleFor(445, false)).toBe(0.5);
  });

  it('draws no page larger than half again, and none inside out', () => {
    expect(scaleFor(4000, false)).toBe(1.5);
    expect(scaleFor(20, false)).toBeGreaterThan(0);
  });
});
