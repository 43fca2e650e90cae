import { describe, expect, it } from 'vitest';
import { aboutTitle } from '#shared/albanian/titles.ts';

describe('aboutTitle', () => {
  it.each([
    ['Miratimi i planit të veprimit', 'PËR MIRATIMIN E PLANIT TË VEPRIMIT'],
    ['Miratimi i procesverbalit të mbledhjes së kaluar.', 'PËR MIRATIMIN E PROCESVERBALIT TË MBLEDHJES SË KALUAR'],
    ['Ngritja e grupit të punës', 'PËR NGRITJEN E GRUPIT TË PUNËS'],
    ['Ngritja dhe funksionimi i grupit të punës', 'PËR NGRITJEN DHE FUNKSIONIMIN E GRUPIT TË PUNËS'],
    ['Përcaktimi i masave për çerdhet', 'PËR PËRCAKTIMIN E MASAVE PËR ÇERDHET'],
    ['Disa masa për sezonin veror', 'PËR DISA MASA PËR SEZONIN VEROR'],
  ])('proposes the accusative: %s', (title, expected) => {
    expect(aboutTitle(title)).toBe(expected);
  });

  it('takes the accusative that the clerk wrote', () => {
    expect(aboutTitle('Buxheti 2021', 'buxhetin e vitit 2021')).toBe('PËR BUXHETIN E VITIT 2021');
  });

  it.each([
    ['Për miratimin e planit', undefined],
    ['Miratimi i planit', 'për miratimin e planit'],
  ])('does not say “për” twice: %s', (title, own) => {
    expect(aboutTitle(title, own)).toBe('PËR MIRATIMIN E PLANIT');
  });
});
