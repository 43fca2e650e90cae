import { describe, expect, it } from 'vitest';
import { ACTION_KEYS, actionOf, isPanel, stepOf } from '../../../../renderer/features/live/keys.ts';
import { firstItem, resumed } from '../../../../renderer/features/live/resume.ts';

const press = (key: string, more: object = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...more,
});

describe('the keys of the live view', () => {
  it('are one each, none of them the window’s or the browser’s own', () => {
    const keys = ACTION_KEYS.map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const taken of ['F1', 'F6', 'F11', 'F12']) expect(keys).not.toContain(taken);
    for (const [action, key] of ACTION_KEYS) {
      const isShifted = key.startsWith('Shift+');
      expect(actionOf(press(key.replace('Shift+', ''), { shiftKey: isShifted }))).toBe(action);
    }
    expect(actionOf(press('F1'))).toBe('help');
    expect(actionOf(press('Enter', { ctrlKey: true }))).toBe('end');
  });

  it('are nothing with another key held, nor without one', () => {
    expect(actionOf(press('F2', { altKey: true }))).toBeUndefined();
    expect(actionOf(press('F2', { ctrlKey: true }))).toBeUndefined();
    expect(actionOf(press('F2', { shiftKey: true }))).toBeUndefined();
    expect(actionOf(press('Enter'))).toBeUndefined();
    expect(actionOf(press('Enter', { ctrlKey: true, shiftKey: true }))).toBeUndefined();
  });

  it('open a panel, or go to another item', () => {
    expect(isPanel('vote')).toBe(true);
    expect(isPanel('nextItem')).toBe(false);
  });

  it('undo and redo', () => {
    expect(stepOf(press('z', { ctrlKey: true }))).toBe('undo');
    expect(stepOf(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo');
    expect(stepOf(press('y', { metaKey: true }))).toBe('redo');
    expect(stepOf(press('z'))).toBeUndefined();
    expect(stepOf(press('z', { ctrlKey: true, altKey: true }))).toBeUndefined();
  });
});

describe('where the clerk was', () => {
  const item = (id: number, discussion: object[] = [], more: object = {}) =>
    ({ id, title: '', materials: [], decisions: [], tasks: [], discussion, ...more }) as unknown as Parameters<
      typeof resumed
    >[2];

  it('is the statement, or who had begun to speak and when', () => {
    expect(resumed({ meeting: 1, item: 2, statement: 5 }, 1, item(2, [{ id: 5 }]))).toEqual({ statement: 5 });
    expect(resumed({ meeting: 1, item: 2, speaker: 'a', at: '10:20' }, 1, item(2))).toEqual({
      start: { speaker: 'a', at: '10:20' },
    });
    const stored = item(2, [{ id: 6, speaker: 'a', at: '10:20' }]);
    expect(resumed({ meeting: 1, item: 2, speaker: 'a', at: '10:20' }, 1, stored)).toEqual({ statement: 6 });
  });

  it('is nowhere in another meeting or item, or where it is gone', () => {
    expect(resumed(undefined, 1, item(2))).toBeUndefined();
    expect(resumed({ meeting: 9, item: 2, statement: 5 }, 1, item(2, [{ id: 5 }]))).toBeUndefined();
    expect(resumed({ meeting: 1, item: 3, statement: 5 }, 1, item(2, [{ id: 5 }]))).toBeUndefined();
    expect(resumed({ meeting: 1, item: 2, statement: 5 }, 1, item(2))).toBeUndefined();
    expect(resumed({ meeting: 1, item: 2 }, 1, item(2))).toBeUndefined();
  });

  it('opens the item that is being written, else the last that was discussed, else the first', () => {
    const agenda = [item(1, [], { state: 'withdrawn' }), item(2), item(3, [{ id: 5 }]), item(4)];
    expect(firstItem(agenda, { meeting: 1, item: 4 })?.id).toBe(4);
    expect(firstItem(agenda, undefined)?.id).toBe(3);
    expect(firstItem(agenda.slice(0, 2), undefined)?.id).toBe(2);
    expect(firstItem([], undefined)).toBeUndefined();
  });
});
