import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BANK_GROUPS,
  exampleOf,
  missingPlaceholders,
  SENTENCES,
  type SentenceKey,
  say,
  sentenceFaults,
} from '#shared/albanian/sentences/index.ts';

const KEYS = Object.keys(SENTENCES) as SentenceKey[];
const anyKey = fc.constantFrom(...KEYS);
const own = (key: SentenceKey, text: string) => ({ sentences: { [key]: text } });

/** A clerk's words, without braces. */
const words = fc.stringMatching(/^[a-zëç][a-zëç ,;:–]{0,30}$/u);

describe('the bank', () => {
  it('has no sentence with a fault, and none that leaves out a placeholder of its own', () => {
    for (const key of KEYS) {
      expect([key, ...sentenceFaults(key, SENTENCES[key].text)]).toEqual([key]);
      expect([key, ...missingPlaceholders(key, SENTENCES[key].text)]).toEqual([key]);
    }
  });

  it('names its placeholders in the order of the text', () => {
    for (const key of KEYS) {
      const { text, placeholders } = SENTENCES[key];
      const names = Array.from(text.matchAll(/\{([^}]*)\}/gu), ([, name]) => name);
      expect([key, ...new Set(names)]).toEqual([key, ...Object.keys(placeholders)]);
    }
  });

  it('shows each sentence once, under the paper that it is of', () => {
    expect(BANK_GROUPS.flatMap(({ keys }) => keys).toSorted()).toEqual(KEYS.toSorted());
    for (const { document, keys } of BANK_GROUPS) {
      for (const key of keys) expect(key.startsWith(`${document}.`)).toBe(true);
    }
  });

  it('gives whole sentences in its examples', () => {
    for (const key of KEYS) expect(exampleOf(key, SENTENCES[key].text)).not.toMatch(/[{}]| {2}|\.\.|^\s|\s$/u);
  });
});

describe('say', () => {
  it('fills the bank’s sentence', () => {
    expect(say({}, 'minutes.closed', { ora: '11:30' })).toBe('Mbledhja u mbyll në orën 11:30.');
  });

  it('fills the committee’s own', () => {
    const look = own('minutes.closed', 'Në orën { ora } punimet u mbyllën; ora {ora}.');
    expect(say(look, 'minutes.closed', { ora: '11:30' })).toBe('Në orën 11:30 punimet u mbyllën; ora 11:30.');
    expect(say(look, 'minutes.valid')).toBe('Mbledhja është e vlefshme.');
  });

  it('takes what is in a value for text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (reason, who) => {
        const said = say({}, 'minutes.closedEarlyWithReason', { ora: '{arsyeja}', drejtuesit: who, arsyeja: reason });
        expect(
          said.startsWith(`Mbledhja u mbyll para kohe, në orën {arsyeja}, me vendim të arsyetuar të ${who}: `),
        ).toBe(true);
        expect(said).toContain(`: ${reason}`);
      }),
    );
  });

  it('writes the values among any words of a committee', () => {
    fc.assert(
      fc.property(words, words, words, (before, between, after) => {
        const look = own('minutes.left', `${before}{ora}${between}{emri}${after}`);
        expect(say(look, 'minutes.left', { emri: 'z. X', ora: '9:00' })).toBe(
          `${before}9:00${between}z. X${after}`.normalize('NFC'),
        );
      }),
    );
  });

  it('begins a sentence with a capital letter', () => {
    const values = { emri: 'znj. Çeljeta Ënxhi', ora: '10:20' };
    expect(say({}, 'minutes.came', values)).toBe('Znj. Çeljeta Ënxhi erdhi në orën 10:20.');
    expect(say(own('minutes.came', 'Në orën {ora} erdhi {emri}.'), 'minutes.came', values)).toBe(
      'Në orën 10:20 erdhi znj. Çeljeta Ënxhi.',
    );
  });

  it.each([
    ['mungesë energjie.', ': mungesë energjie.'],
    ['pse?', ': pse?'],
    ['“vijon.”', ': “vijon.”'],
    ['mungesë energjie', ': mungesë energjie.'],
    ['“pse?”', ': “pse?”.'],
  ])('puts no second full stop after %s', (reason, end) => {
    const values = { ora: '10:40', drejtuesit: 'kryetarit', arsyeja: reason };
    expect(say({}, 'minutes.closedWithReason', values).endsWith(`kryetarit${end}`)).toBe(true);
  });

  it('refuses to leave out what the sentence has a place for', () => {
    expect(() => say({}, 'minutes.closed')).toThrow('no value for {ora} of minutes.closed');
    expect(say(own('minutes.closed', 'U mbyll.'), 'minutes.closed')).toBe('U mbyll.');
  });

  it('leaves in its braces what the sentence never had, and does not fail on it', () => {
    expect(say(own('minutes.closed', 'Ora {toString}.'), 'minutes.closed', { ora: '1' })).toBe('Ora {toString}.');
  });
});

describe('sentenceFaults', () => {
  it.each([
    ['', 'Fjalia nuk mund të jetë bosh.'],
    ['  \n', 'Fjalia nuk mund të jetë bosh.'],
    ['Nga {emri}.', '{emri} nuk njihet; këtu mund të përdoren {anëtari}, {zëvendësuesi}.'],
    ['Nga {Anëtari}.', '{Anëtari} nuk njihet; këtu mund të përdoren {anëtari}, {zëvendësuesi}.'],
    ['Nga {anëtari.', 'Kllapa { nuk është mbyllur me }.'],
    ['Nga {anëtari, {zëvendësuesi}.', 'Kllapa { nuk është mbyllur me }.'],
    ['Nga anëtari}.', 'Kllapa } nuk është hapur me {.'],
    ['Nga {{anëtari}}.', 'Kllapat { } shkruhen njëshe, jo dyshe.'],
    ['Nga { }.', 'Kllapat { } janë bosh; këtu mund të përdoren {anëtari}, {zëvendësuesi}.'],
  ])('finds what is wrong with “%s”', (text, fault) => {
    expect(sentenceFaults('minutes.substituted', text)).toEqual([fault]);
  });

  it('says what can be used where there is one placeholder, or none', () => {
    expect(sentenceFaults('minutes.closed', '{x}')).toEqual(['{x} nuk njihet; këtu mund të përdoret {ora}.']);
    expect(sentenceFaults('minutes.valid', '{x}')).toEqual(['{x} nuk njihet; në këtë fjali nuk futen të dhëna.']);
    expect(sentenceFaults('minutes.valid', '{}')).toEqual(['Kllapat { } janë bosh; në këtë fjali nuk futen të dhëna.']);
  });

  it('finds none in any words around any of the sentence’s placeholders', () => {
    fc.assert(
      fc.property(anyKey, words, words, (key, before, after) => {
        for (const name of Object.keys(SENTENCES[key].placeholders)) {
          expect(sentenceFaults(key, `${before}{${name}}${after}`)).toEqual([]);
        }
      }),
    );
  });

  it('finds one in any brace that is no placeholder', () => {
    fc.assert(
      fc.property(anyKey, fc.string(), (key, text) => {
        const rest = Object.keys(SENTENCES[key].placeholders).reduce(
          (left, name) => left.normalize('NFC').replaceAll(`{${name}}`, ''),
          text,
        );
        if (/[{}]/u.test(rest)) expect(sentenceFaults(key, text)).not.toEqual([]);
      }),
    );
  });

  it('lets through only what can be said without leaving a brace', () => {
    fc.assert(
      fc.property(anyKey, fc.string({ unit: fc.constantFrom('{', '}', ' ', 'a', 'ora', 'emri', '.') }), (key, text) => {
        if (sentenceFaults(key, text).length === 0) expect(exampleOf(key, text)).not.toMatch(/[{}]/u);
      }),
    );
  });
});

describe('missingPlaceholders', () => {
  it('names those of which no use is made', () => {
    expect(missingPlaceholders('minutes.came', 'Erdhi {emri}.')).toEqual(['ora']);
    expect(missingPlaceholders('minutes.came', 'Erdhi { emri } në {ora}.')).toEqual([]);
  });
});
