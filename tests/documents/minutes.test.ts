import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, Run } from '../../electron/documents/blocks.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { paperOf } from '../support/paper.ts';
import { sampleMeeting } from '../support/sample.ts';

const golden = readFileSync(new URL('golden/minutes.txt', import.meta.url), 'utf8');

const headings = (blocks: Block[]) =>
  blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.text] : []));
const leads = (blocks: Block[]): Run[][] =>
  blocks.flatMap((block) => (block.type === 'richText' && block.lead ? [block.lead] : []));

describe('buildMinutes', () => {
  it('writes the sample meeting word for word', () => {
    expect(renderText(buildMinutes(paperOf(sampleMeeting())))).toBe(golden);
  });

  it('names the file after number and day, the institution as its author', () => {
    const { blocks: _, ...properties } = buildMinutes(paperOf(sampleMeeting()));
    expect(properties).toEqual({
      title: 'Procesverbal nr. 4, 07.10.2020',
      subject: 'Mbledhja koordinuese e Komitetit Rajonal Antitrafik Durrës',
      author: 'Institucioni i Prefektit të Qarkut Durrës',
      shortTitle: 'Procesverbal nr. 4, 07.10.2020',
      date: '2020-10-07',
      draft: true,
      orientation: 'portrait',
    });
  });

  it('leaves a place for the number that is not given yet, and none in the file name', () => {
    const content = sampleMeeting();
    delete content.meeting.number;
    const minutes = buildMinutes(paperOf(content));
    expect(minutes.title).toBe('Procesverbal, 07.10.2020');
    expect(minutes.blocks).toContainEqual({ type: 'subtitle', text: 'Nr. ___' });
  });

  it('prints the protocol number once there is one', () => {
    const content = sampleMeeting();
    content.meeting.protocolNumber = '1234/2';
    expect(buildMinutes(paperOf(content)).blocks).toContainEqual({
      type: 'registry',
      number: '1234/2',
      place: 'Durrës, më 07.10.2020',
    });
  });

  it('proposes the genitive of a committee that has none of its own', () => {
    const content = sampleMeeting();
    content.committee = { name: 'Task-Forca Vendore e sezonit turistik' };
    expect(buildMinutes(paperOf(content)).subject).toBe(
      'Mbledhja koordinuese e Task-Forcës Vendore të sezonit turistik',
    );
  });

  it('puts the speaker in bold and the institution in brackets', () => {
    expect(leads(buildMinutes(paperOf(sampleMeeting())).blocks)).toContainEqual([
      { text: 'Z. Emër Mjeku', bold: true },
      { text: ' (Qendra Shëndetësore, qyteti i Durrësit): ' },
    ]);
  });

  it('keeps a rich text as it was written', () => {
    const content = sampleMeeting();
    const text = {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [{ type: 'text' as const, text: 'Fort', marks: [{ type: 'bold' as const }] }],
        },
      ],
    };
    const [first] = content.meeting.agenda;
    first?.discussion.push({ text });
    expect(buildMinutes(paperOf(content)).blocks).toContainEqual({ type: 'richText', content: text.content });
  });

  it('has a heading only over what there is', () => {
    const content = sampleMeeting();
    const all = ['PJESËMARRJA', 'RENDI I DITËS', 'ZHVILLIMI I MBLEDHJES', 'VENDIMET', 'DETYRAT'];
    expect(headings(buildMinutes(paperOf(content)).blocks)).toEqual(all);
    for (const item of content.meeting.agenda) item.decisions = [];
    expect(headings(buildMinutes(paperOf(content)).blocks)).toEqual(all.filter((heading) => heading !== 'VENDIMET'));
    content.meeting.agenda = content.meeting.agenda.map(({ title }) => ({
      title,
      materials: [],
      discussion: [],
      decisions: [],
      tasks: [],
    }));
    expect(headings(buildMinutes(paperOf(content)).blocks)).toEqual(['PJESËMARRJA', 'RENDI I DITËS']);
  });

  it('numbers an item of the proceedings as the agenda does, though nothing was said on the one before', () => {
    const content = sampleMeeting();
    const [first] = content.meeting.agenda;
    if (first) Object.assign(first, { discussion: [], rapporteur: undefined });
    const items = buildMinutes(paperOf(content)).blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(items).toEqual(content.meeting.agenda.map((item) => item.title));
  });

  it('keeps the title of a decision with its text', () => {
    expect(buildMinutes(paperOf(sampleMeeting())).blocks).toContainEqual({
      type: 'paragraph',
      runs: [{ text: 'Vendimi nr. ___: ', bold: true }, { text: 'Angazhimi i anëtarëve në fushatën e muajit tetor' }],
      keepWithNext: true,
    });
  });

  it('has the secretary sign on the left, the chair on the right', () => {
    expect(buildMinutes(paperOf(sampleMeeting())).blocks.at(-1)).toEqual({
      type: 'signatures',
      columns: [
        { role: 'SEKRETARJA', name: 'Emër Sekretarja', note: '(nënshkrimi, vula)' },
        { role: 'KRYETARI', name: 'Emër Prefekti', note: '(nënshkrimi, vula)' },
      ],
    });
  });

  it('does not change the record', () => {
    const content = sampleMeeting();
    buildMinutes(paperOf(content));
    expect(content).toEqual(sampleMeeting());
  });

  it('refuses a person that the record does not have', () => {
    const content = sampleMeeting();
    content.meeting.chair = 'askush';
    expect(() => buildMinutes(paperOf(content))).toThrow('person askush');
  });
});
