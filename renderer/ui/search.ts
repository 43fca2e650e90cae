/** What is typed without its Albanian letters finds what is written with them. */
import { type ComboboxItem, isOptionsGroup, type OptionsFilter } from '@mantine/core';

export const foldedForSearch = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): string[] =>
  foldedForSearch(text)
    .split(/[\s,.;:()“”"'-]+/u)
    .filter(Boolean);

/** Whether each typed word begins a word of the text. */
export function matches(text: string, typed: string): boolean {
  const words = wordsOf(text);
  return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)));
}

const MOST_SHOWN = 50;

/** Those whose name itself is found stand before those of which only what follows the comma is, an institution most often. */
export function ranked<T>(found: readonly T[], labelOf: (one: T) => string, typed: string): T[] {
  const isNamed = (one: T) => matches(labelOf(one).split(',')[0] ?? '', typed);
  return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))];
}

/** For Mantine's Select and Autocomplete. */
export const albanianFilter: OptionsFilter = ({ options, search }) => {
  const found = options.filter(
    (option): option is ComboboxItem => !isOptionsGroup(option) && matches(option.label, search),
  );
  return ranked(found, ({ label }) => label, search).slice(0, MOST_SHOWN);
};
