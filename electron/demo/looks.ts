import type { Look } from '#shared/domain/look.ts';
import { USUAL_LOOK } from '#shared/domain/look.ts';

/** What the demo's committees have decided about their papers; the others leave them as they are. */
export const LOOKS: ReadonlyMap<string, Look> = new Map([
  ['Tryeza Teknike Antitrafik Durrës', { ...USUAL_LOOK, minutes: 'chair' }],
  [
    'Komisioni i Mbrojtjes Civile i Qarkut Durrës',
    {
      ...USUAL_LOOK,
      copies: 4,
      sentences: { 'minutes.closed': 'Pas shqyrtimit të të gjitha pikave, mbledhja i mbylli punimet në orën {ora}.' },
    },
  ],
]);
