/** Where a line of the check is put right: a place on one of the meeting's screens, to which its link scrolls and moves the focus. */
import type { Check } from '#shared/domain/check.ts';

type CallPlace = 'gjendja' | 'njoftimi' | 'mbyllja' | 'drejtuesit' | 'miratimi' | 'numrat';

const CALL_PLACES: Partial<Record<Check['about'], CallPlace>> = {
  notHeld: 'gjendja',
  notice: 'njoftimi',
  end: 'mbyllja',
  endsFirst: 'mbyllja',
  closingReason: 'mbyllja',
  chairAway: 'drejtuesit',
  secretaryAway: 'drejtuesit',
  position: 'drejtuesit',
  agendaApproval: 'miratimi',
  voteFault: 'miratimi',
  voteOutside: 'miratimi',
  copies: 'numrat',
};

/** The ids that the screens give to what can be asked for. */
export const PLACES = {
  call: (place: CallPlace) => `thirrja-${place}`,
  person: (ref: string) => `personi-${ref}`,
  item: (number: number) => `pika-${number}`,
  decision: (item: number, number: number) => `vendimi-${item}-${number}`,
  tasks: 'detyrat',
  papers: 'dokumenti',
} as const;

export function placeOf({ part, about, item, decision, person }: Check): string | undefined {
  if (part === 'call') {
    const place = CALL_PLACES[about];
    return place && PLACES.call(place);
  }
  if (part === 'attendance') return person === undefined ? undefined : PLACES.person(person);
  if (item === undefined) return undefined;
  if (part === 'minutes') return PLACES.item(item);
  return decision === undefined ? PLACES.tasks : PLACES.decision(item, decision);
}

let wanted: string | undefined;

/** Asked for by a link: there at once where its screen is open, else as soon as it is drawn. */
export function askForPlace(place: string | undefined): void {
  wanted = place;
  goToWanted();
}

const CAN_FOCUS = 'input:enabled, textarea:enabled, button:enabled:not([tabindex="-1"]), a[href], [tabindex="0"]';

/** Scrolls to the place that was asked for and puts the focus there, if it is on the screen. */
export function goToWanted(): void {
  const element = wanted === undefined ? null : document.getElementById(wanted);
  if (!element) return;
  wanted = undefined;
  element.scrollIntoView({ block: element.clientHeight > innerHeight / 2 ? 'start' : 'center' });
  // What only says something can be gone to all the same.
  if (!element.hasAttribute('tabindex') && !element.querySelector(CAN_FOCUS)) element.tabIndex = -1;
  const inside = element.hasAttribute('tabindex') ? element : element.querySelector<HTMLElement>(CAN_FOCUS);
  (inside ?? element).focus({ preventScroll: true });
}
