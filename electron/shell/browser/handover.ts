import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** How long a code can be used. */
const LIFE_MS = 10 * 60 * 1000;
/** Wrong tries that one typed code bears. */
const TRIES = 5;
/** Wrong tries in all, after which nothing can be typed any more: a program that guesses must not go on for ever. */
const MOST_WRONG = 100;

type Code = { value: string; until: number; wrong: number };

/** Why a page that asks to come in has to type a code. */
type Refusal =
  /** It had no code. */
  | 'asked'
  | 'wrong'
  /** The code is used up and another one has been announced. */
  | 'renewed'
  /** There have been too many wrong tries: only a new start helps. */
  | 'closed';

/**
 * Gives one page, once, the right to the token: by a code in the address of the page that the program opens itself, or by
 * six digits that the person in front of the computer reads in the terminal and types.
 */
export type Handover = {
  /** A new code for the address, or the one that is given. */
  linkCode: (value?: string) => string;
  /** Announces a code to type, unless one that was announced can still be used. */
  announce: () => void;
  redeem: (code: string) => 'accepted' | Refusal;
};

export function createHandover(options: { now: () => number; announce: (digits: string) => void }): Handover {
  let link: Code | undefined;
  let typed: Code | undefined;
  let wrong = 0;
  const codeOf = (value: string): Code => ({ value, until: options.now() + LIFE_MS, wrong: 0 });
  const live = (code: Code | undefined): code is Code => code !== undefined && options.now() < code.until;

  function announce(): void {
    if (live(typed) || wrong >= MOST_WRONG) return;
    typed = codeOf(randomInt(1_000_000).toString().padStart(6, '0'));
    options.announce(typed.value);
  }

  function refuse(): Refusal {
    wrong += 1;
    if (live(typed)) {
      typed.wrong += 1;
      if (typed.wrong < TRIES && wrong < MOST_WRONG) return 'wrong';
    }
    typed = undefined;
    announce();
    return live(typed) ? 'renewed' : 'closed';
  }

  return {
    linkCode(value = randomBytes(32).toString('base64url')) {
      link = codeOf(value);
      return link.value;
    },
    announce,
    redeem(code) {
      const given = code.replace(/\s/gu, '');
      if (given === '') {
        announce();
        return live(typed) ? 'asked' : 'closed';
      }
      if (live(link) && isSame(given, link.value)) {
        link = undefined;
        return 'accepted';
      }
      if (live(typed) && isSame(given, typed.value)) {
        typed = undefined;
        return 'accepted';
      }
      return refuse();
    },
  };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
