/** The titles of decisions as a sentence needs them. */
import { accusative } from './nouns.ts';

/**
 * What a decision is about, as it stands under `VENDIM`: `Miratimi i planit` → `PËR MIRATIMIN E PLANIT`. The clerk's own
 * accusative counts before the proposed one; a title that begins with its `Për` keeps it.
 */
export function aboutTitle(title: string, ownAccusative?: string): string {
  const bare = (ownAccusative ?? title).trim().replace(/(?<!\.)\.$/u, '');
  const about = /^për\s/iu.test(bare) ? bare : `për ${ownAccusative === undefined ? accusative(bare) : bare}`;
  return about.toLocaleUpperCase('sq');
}
