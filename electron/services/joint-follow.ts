/** What keeps the two meetings of a joint one together, whichever of them is changed. */
import type { Decision } from '#shared/domain/record.ts';
import { simplify } from '#shared/domain/text.ts';
import { copyHead, type Joint, otherOf } from '../store/joint.ts';
import { getSummary } from '../store/meetings.ts';
import { found, type Tx } from '../store/rows.ts';
import { followText } from './joint-text.ts';
import { refused } from './refused.ts';

/** After a change of one of the two: what is one for both is the same again, and the partner's text is the host's. */
export async function keepJoint(tx: Tx, joint: Joint, changed: number): Promise<void> {
  await copyHead(tx, changed, otherOf(joint, changed));
  await followText(tx, joint);
}

/** What the meeting that follows the other's text may change itself. */
const OWN: ReadonlySet<string> = new Set([
  'meeting.update',
  'meeting.setState',
  'meeting.refreshRoster',
  'meeting.refreshRules',
  'attendance.set',
  'attendance.clear',
  'attendance.allPresent',
  'attendance.addPerson',
  'attendance.addGuest',
  'attendance.removeGuest',
  'decision.update',
  'taskReport.set',
  'campaign.setOfMeeting',
]);

/** The text of both is written in one place. */
export async function refuseFollowed(tx: Tx, { host, partner }: Joint, changed: number, name: string): Promise<void> {
  if (changed !== partner || OWN.has(name)) return;
  const { committee } = found(await getSummary(tx, host), 'meeting', host);
  throw refused(
    `Teksti i mbledhjes së përbashkët shkruhet te mbledhja e organit “${committee}”. Këtu nuk u ndryshua asgjë. Hapeni atë mbledhje dhe shkruani atje.`,
  );
}

/** Of a decision that follows another one, only what its own committee voted is its own. */
export function refuseRewriting(stored: Decision, written: Decision): void {
  if (shared(stored) === shared(written)) return;
  throw refused(
    'Titulli dhe teksti i vendimit shkruhen te mbledhja që mban tekstin e përbashkët. Këtu shënohen vetëm votimi, mendimet kundër dhe numri. Nuk u ndryshua asgjë.',
  );
}

function shared({ title, titleAccusative, text, charged, inForce, aboutPerson = false }: Decision): string {
  return JSON.stringify([title, titleAccusative ?? '', simplify(text), charged ?? '', inForce ?? '', aboutPerson]);
}
