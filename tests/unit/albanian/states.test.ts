import { describe, expect, it } from 'vitest';
import { taskStateName } from '#shared/albanian/states.ts';

describe('taskStateName', () => {
  it('agrees with one task and with several', () => {
    expect(taskStateName('open')).toBe('e hapur');
    expect(taskStateName('done', 1)).toBe('e kryer');
    expect(taskStateName('done', 2)).toBe('të kryera');
    expect(taskStateName('dropped', 21)).toBe('të hequra');
  });
});
