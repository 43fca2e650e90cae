/** Who signs a paper, under which title: the committee's choice (`Look`). */
import { roleHeading, roleInList } from '#shared/albanian/agreement.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import { type SignedPaper, type Signer, USUAL_SIGNER } from '#shared/domain/look.ts';
import type { MemberRole, Person, PersonRef } from '#shared/domain/record.ts';
import type { Block, Cell, Signature } from './blocks.ts';
import { leadingRole } from './minutes-officers.ts';
import { cell, label } from './minutes-text.ts';
import type { PaperInput } from './paper.ts';
import { fullName, memberOf, personOf, sitting, titledName } from './people.ts';

const SIGNED = '(nënshkrimi)';
const SIGNED_AND_STAMPED = '(nënshkrimi, vula)';
const ROW_HEIGHT = 11;

/** The end of the minutes and of what corrects them. */
export function minutesSignatures(input: PaperInput): Block[] {
  if (input.look.minutes === 'all-present') return signedByAll(input);
  const secretary = officerSignature(input, 'secretary', SIGNED_AND_STAMPED);
  const chair = officerSignature(input, 'chair', SIGNED_AND_STAMPED);
  return [{ type: 'signatures', columns: input.look.minutes === 'chair' ? [chair] : [secretary, chair] }];
}

/** The end of a paper that one officer signs. */
export function paperSignature(input: PaperInput, paper: SignedPaper): Block {
  const signer = input.look.signers?.[paper] ?? USUAL_SIGNER[paper];
  const note = paper === 'attendance' ? SIGNED : SIGNED_AND_STAMPED;
  return { type: 'signatures', columns: [officerSignature(input, signer, note)] };
}

/** Of who led the meeting or kept its minutes that day. */
export function officerSignature(input: PaperInput, signer: Signer, note: string): Signature {
  const { content } = input;
  const person = personOf(content, content.meeting[signer]);
  return { role: headingOf(input, signer, person), name: fullName(person), note };
}

/** The committee's own title is its chair's or its secretary's, and of nobody who stood in that day. */
function headingOf({ content, look }: PaperInput, signer: Signer, person: Person): string {
  const role = officeOf({ content }, signer);
  const own = role === signer ? look.titles?.[signer] : undefined;
  if (own !== undefined) return own;
  if (role !== undefined) return roleHeading(role, person.title);
  const isMan = person.title === 'z.';
  if (signer === 'chair') return isMan ? 'DREJTUESI I MBLEDHJES' : 'DREJTUESJA E MBLEDHJES';
  return isMan ? 'MBAJTËSI I PROCESVERBALIT' : 'MBAJTËSJA E PROCESVERBALIT';
}

/** The role in the committee by which somebody led the meeting or kept its minutes. */
function officeOf({ content }: Pick<PaperInput, 'content'>, signer: Signer): MemberRole | undefined {
  if (signer === 'chair') return leadingRole(content);
  return memberOf(content, content.meeting.secretary)?.role === 'secretary' ? 'secretary' : undefined;
}

type Present = { ref: PersonRef; as: string };

/** A row to sign in for each who was there, first who led and who kept the minutes. Guests do not sign. */
function signedByAll(input: PaperInput): Block[] {
  const { content, look } = input;
  return [
    label(say(look, 'minutes.signedByAll')),
    {
      type: 'table',
      description: 'Të pranishmit, me vendin për nënshkrim',
      widths: [7, 31, 32, 30],
      head: ['Nr.', 'Emër Mbiemër', 'Cilësia', 'Nënshkrimi'],
      rows: presentOf(input).map(({ ref, as }, index): Cell[] => [
        cell(`${index + 1}.`, 'center'),
        cell(fullName(personOf(content, ref))),
        cell(as),
        cell(''),
      ]),
      rowHeight: ROW_HEIGHT,
      signed: true,
    },
  ];
}

function presentOf(input: PaperInput): Present[] {
  const { content } = input;
  const { chair, secretary, attendance } = content.meeting;
  const officers: Present[] = [
    { ref: chair, as: capacityOf(input, 'chair') },
    ...(secretary === chair ? [] : [{ ref: secretary, as: capacityOf(input, 'secretary') }]),
  ];
  const others = content.members.flatMap(({ person: ref, role }): Present[] => {
    const row = attendance.find(({ person }) => person === ref);
    if (row === undefined || (row.status !== 'present' && row.status !== 'substituted')) return [];
    const member = personOf(content, ref);
    const person = sitting(content, row);
    const instead = person.id === ref ? '' : ` (në vend të ${titledName(member)})`;
    return [{ ref: person.id, as: `${roleInList(role, person.title)}${instead}` }];
  });
  return [...officers, ...others.filter(({ ref }) => ref !== chair && ref !== secretary)];
}

function capacityOf(input: PaperInput, signer: Signer): string {
  const { content, look } = input;
  const person = personOf(content, content.meeting[signer]);
  const role = officeOf(input, signer);
  const own = role === signer ? look.titles?.[signer] : undefined;
  if (own !== undefined) return own;
  if (role !== undefined) return roleInList(role, person.title);
  const isMan = person.title === 'z.';
  if (signer === 'chair') return isMan ? 'Drejtues i mbledhjes' : 'Drejtuese e mbledhjes';
  return isMan ? 'Mbajtës i procesverbalit' : 'Mbajtëse e procesverbalit';
}
