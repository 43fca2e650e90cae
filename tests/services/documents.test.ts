import { describe, expect, it } from 'vitest';
import { documentXml } from '../support/docx.ts';
import { png } from '../support/pictures.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function setup() {
  const { client } = program(temporaryFolder());
  const file = new File([JSON.stringify(sampleMeeting())], 'mbledhja.json');
  const { meeting } = await client.exchange.import({ file, replace: false });
  return { client, meeting };
}

const { name, county, city } = sampleMeeting().institution;
const office = { name, county, city, letterhead: ['REPUBLIKA E SHQIPËRISË', 'ZYRA E PREFEKTIT'], revision: 0 };

describe('a document', () => {
  it('carries the letterhead and the emblem of the office that kept the record', async () => {
    const { client, meeting } = await setup();
    await client.office.set(office);
    await client.office.setEmblem({ file: png() });
    const { html } = await client.documents.preview({ meeting, kind: 'minutes' });
    expect(html).toContain('<p class="letterhead">ZYRA E PREFEKTIT</p>');
    expect(html).toContain('<img src="data:image/png;base64,');
    const made = await client.documents.make({ meeting, kind: 'attendance' });
    const xml = documentXml(await made.bytes());
    expect(xml).toContain('ZYRA E PREFEKTIT');
    expect(xml).toContain('<w:drawing>');
    expect(made.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  });

  it('carries another office’s name where that one kept the record', async () => {
    const { client, meeting } = await setup();
    const before = await client.documents.preview({ meeting, kind: 'minutes' });
    await client.office.set({ ...office, name: 'Institucioni i Prefektit të Qarkut Fier' });
    await client.office.setEmblem({ file: png() });
    expect(await client.documents.preview({ meeting, kind: 'minutes' })).toEqual(before);
    expect(before.html).not.toContain('<img');
  });

  it('is shown as the very page that is printed, without scripts', async () => {
    const { client, meeting } = await setup();
    const { html } = await client.documents.preview({ meeting, kind: 'attendance-blank' });
    expect(html).toMatch(/^<!doctype html>/u);
    expect(html).toContain('LISTA E PREZENCËS');
    expect(html).not.toMatch(/<script|<link|src=/u);
    await expect(client.documents.preview({ meeting: 99, kind: 'minutes' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
