import { describe, expect, it } from 'vitest';
import { createHandover } from '../../../electron/shell/browser/handover.ts';

const MINUTE = 60_000;

function setup() {
  const announced: string[] = [];
  let time = 0;
  const handover = createHandover({ now: () => time, announce: (digits) => announced.push(digits) });
  const pass = (minutes: number) => {
    time += minutes * MINUTE;
  };
  const last = () => announced.at(-1) ?? '';
  const wrong = () => (last() === '000000' ? '000001' : '000000');
  return { handover, announced, pass, last, wrong };
}

describe('the hand-over', () => {
  it('takes the code of the address once', () => {
    const { handover } = setup();
    const code = handover.linkCode();
    expect(code).toMatch(/^[\w-]{43}$/u);
    expect(handover.redeem(code)).toBe('accepted');
    expect(handover.redeem(code)).not.toBe('accepted');
  });

  it('takes it for ten minutes', () => {
    const { handover, pass } = setup();
    const early = handover.linkCode();
    pass(9.9);
    expect(handover.redeem(early)).toBe('accepted');
    const late = handover.linkCode();
    pass(10);
    expect(handover.redeem(late)).not.toBe('accepted');
  });

  it('takes the digits that it announced once, however they are spaced', () => {
    const { handover, last } = setup();
    handover.announce();
    expect(last()).toMatch(/^\d{6}$/u);
    const typed = ` ${last().slice(0, 3)} ${last().slice(3)} `;
    expect(handover.redeem(typed)).toBe('accepted');
    expect(handover.redeem(typed)).not.toBe('accepted');
  });

  it('announces new digits when those before are too old, and not while they hold', () => {
    const { handover, announced, pass } = setup();
    handover.announce();
    handover.announce();
    expect(handover.redeem('')).toBe('asked');
    expect(announced).toHaveLength(1);
    pass(10);
    expect(handover.redeem(announced[0] ?? '')).toBe('renewed');
    expect(announced).toHaveLength(2);
  });

  it('bears four wrong tries and gives other digits after the fifth', () => {
    const { handover, announced, last, wrong } = setup();
    handover.announce();
    const first = last();
    const tries = Array.from({ length: 5 }, () => handover.redeem(wrong()));
    expect(tries).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'renewed']);
    expect(announced).toHaveLength(2);
    if (first !== last()) expect(handover.redeem(first)).toBe('wrong');
    expect(handover.redeem(last())).toBe('accepted');
  });

  it('does not let a program guess for ever', () => {
    const { handover, announced, wrong } = setup();
    const link = handover.linkCode();
    const tries = Array.from({ length: 200 }, () => handover.redeem(wrong()));
    expect(tries.at(-1)).toBe('closed');
    expect(handover.redeem(announced.at(-1) ?? '')).toBe('closed');
    expect(handover.redeem('')).toBe('closed');
    expect(announced.length).toBeLessThanOrEqual(21);
    // 256 random bits cannot be guessed: the page that the program opens still comes in.
    expect(handover.redeem(link)).toBe('accepted');
  });
});
