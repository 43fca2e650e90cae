import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPresence } from '../../../electron/shell/browser/presence.ts';

const MINUTE = 60_000;

describe('the presence of pages', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits for the first page as long as it takes', () => {
    const onGone = vi.fn();
    createPresence(onGone);
    vi.advanceTimersByTime(24 * 60 * MINUTE);
    expect(onGone).not.toHaveBeenCalled();
  });

  it('ends a minute after the last of several requests', () => {
    const onGone = vi.fn();
    const presence = createPresence(onGone);
    const leaveFirst = presence.enter();
    const leaveSecond = presence.enter();
    leaveFirst();
    vi.advanceTimersByTime(10 * MINUTE);
    expect(onGone).not.toHaveBeenCalled();
    leaveSecond();
    vi.advanceTimersByTime(MINUTE - 1);
    expect(onGone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('goes on when a page comes back within the minute', () => {
    const onGone = vi.fn();
    const presence = createPresence(onGone);
    presence.enter()();
    vi.advanceTimersByTime(MINUTE - 1);
    const leave = presence.enter();
    vi.advanceTimersByTime(10 * MINUTE);
    expect(onGone).not.toHaveBeenCalled();
    leave();
    vi.advanceTimersByTime(MINUTE);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('keeps nothing waiting once it has been stopped, though requests end then', () => {
    const onGone = vi.fn();
    const presence = createPresence(onGone);
    presence.enter()();
    const leave = presence.enter();
    presence.stop();
    leave();
    expect(vi.getTimerCount()).toBe(0);
    expect(onGone).not.toHaveBeenCalled();
  });
});
