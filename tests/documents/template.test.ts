import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/domain/errors.ts';
import { readDocx } from '../../electron/documents/read-docx.ts';
import { documentChanges } from '../../electron/documents/read-docx-changes.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { requireWholeSample, TEMPLATE_SAMPLE } from '../../electron/documents/template-check.ts';
import { documentXml, hasValidator, paragraphTexts, partsOf, validationErrors, xmlFaults } from '../support/docx.ts';
import { asLibreOfficeSaves, canResave, edited } from '../support/edited-docx.ts';
import { letterheadTemplate, paragraph, placeholder } from '../support/letterhead-template.ts';
import { pngBytes } from '../support/pictures.ts';
import { specimen } from '../support/specimen.ts';

const SEAL = 'Procesverbal nr. 4, versioni 1 · Kodi: 1A2B 3C4D 5E6F 7081';
const emblem = { type: 'image/png' as const, bytes: pngBytes(), width: 1, height: 1, alt: 'Emblema' };
const blocks = specimen.blocks.map((block) => (block.type === 'letterhead' ? { ...block, emblem } : block));
const sealed = { ...specimen, draft: false, seal: SEAL, blocks };
const draft = { ...specimen, draft: true, blocks };
const usual = await letterheadTemplate();
const marginTexts = (bytes: Uint8Array, kind: 'header' | 'footer') =>
  [...partsOf(bytes)]
    .filter(([path]) => path.startsWith(`word/${kind}`))
    .map(([, xml]) => xml.replace(/<[^>]*>/gu, ''));

async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const error = await renderDocx(TEMPLATE_SAMPLE, bytes)
    .then(requireWholeSample)
    .catch((thrown: unknown) => thrown);
  if (error === undefined) return [];
  if (!(error instanceof AppError)) throw error;
  return (error as AppError<'INVALID_INPUT'>).data.faults.map(({ message }) => message);
}

const withRelation = (bytes: Uint8Array, type: string, target: string, mode = ' TargetMode="External"') =>
  edited(bytes, {
    'word/_rels/document.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`,
      ),
  });

describe('a paper in the office’s own letterhead', () => {
  it('stands in the place of the sign, among what the template says', async () => {
    const texts = paragraphTexts(await renderDocx(sealed, usual));
    expect(texts.slice(0, 4)).toEqual([
      'Titull i shabllonit',
      'Pikë e shabllonit',
      'Sheshi “Liria”, Durrës',
      'KOMITETI RAJONAL ANTITRAFIK DURRËS',
    ]);
    expect(texts.at(-1)).toBe('Fundi i shkresës');
    expect(texts.join('\n')).not.toMatch(/përmbajtja|INSTITUCIONI I PREFEKTIT/u);
  });

  it('says the same as without it, but for the letterhead', async () => {
    const plain = await readDocx(await renderDocx(sealed));
    const own = await readDocx(await renderDocx(sealed, usual));
    const changes = documentChanges({ ...plain, margins: [] }, { ...own, margins: [] });
    expect(changes.map(({ where }) => where)).toEqual([
      'Kryet e shkresës',
      'Kryet e shkresës',
      'Kryet e shkresës',
      'Pas: Nënshkrimet',
    ]);
  });

  it('keeps its own paragraph styles, lists and tables, whatever the template’s are', async () => {
    const bytes = await renderDocx(sealed, usual);
    const body = documentXml(bytes);
    const styles = partsOf(bytes).get('word/styles.xml') ?? '';
    const ids = Array.from(styles.matchAll(/w:styleId="([^"]*)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(styles).toContain('w:styleId="Heading1"');
    expect(styles).toMatch(/w:styleId="PvNormal">.*?Times New Roman.*?<w:sz w:val="24"\/>.*?w:val="sq-AL"/u);
    for (const [, id] of body.matchAll(/<w:pStyle w:val="([^"]*)"/gu)) expect(ids).toContain(id);
    const lists = Array.from(
      (partsOf(bytes).get('word/numbering.xml') ?? '').matchAll(/<w:num w:numId="(\d+)"/gu),
      ([, id]) => id,
    );
    expect(new Set(lists).size).toBe(lists.length);
    for (const [, id] of body.matchAll(/<w:numId w:val="(\d+)"/gu)) expect(lists).toContain(id);
  });

  it('fits its tables between the template’s margins', async () => {
    const widths = Array.from(
      documentXml(await renderDocx(sealed, usual)).matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/gu),
      ([, width]) => Number(width),
    );
    expect(Math.max(...widths)).toBe(11906 - 1700 - 1700);
  });

  it.each(['all', 'first', 'even'] as const)(
    'carries code and PROJEKT on every page where the template has others on: %s',
    async (pages) => {
      const template = await letterheadTemplate({ pages });
      const final = await readDocx(await renderDocx(sealed, template));
      const text = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');
      const footers = final.margins.filter(({ kind }) => kind === 'footer');
      expect(footers).toHaveLength(pages === 'all' ? 1 : 2);
      for (const { pieces } of footers) expect(text(pieces)).toContain(SEAL);
      expect(footers.map(({ pieces }) => text(pieces)).join()).toContain('Tel. 052 000 000');
      for (const { kind, pieces } of final.margins)
        if (kind === 'header') expect(text(pieces)).not.toContain('PROJEKT');
      const headers = (await readDocx(await renderDocx(draft, template))).margins.filter(
        ({ kind }) => kind === 'header',
      );
      for (const { pieces } of headers) expect(text(pieces)).toMatch(/^PROJEKT/u);
    },
  );

  it('gets headers and footers where the template has none', async () => {
    const template = await letterheadTemplate({ header: false, footer: false, lists: false });
    expect(marginTexts(await renderDocx({ ...sealed, draft: true }, template), 'header')).toEqual(['PROJEKT']);
    expect(marginTexts(await renderDocx(sealed, template), 'header')).toEqual([]);
    expect(marginTexts(await renderDocx(sealed, template), 'footer')).toEqual([expect.stringContaining(SEAL)]);
  });

  it('keeps all other parts of the template as they are', async () => {
    const [before, after] = [partsOf(usual), partsOf(await renderDocx(sealed, usual))];
    const touched = [...before].filter(([path, part]) => after.get(path) !== part).map(([path]) => path);
    expect(touched.sort()).toEqual([
      'docProps/core.xml',
      'word/document.xml',
      'word/footer1.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
    ]);
    expect(after.get('docProps/core.xml')).toContain('<dc:title>Procesverbal nr. 4, 07.10.2020</dc:title>');
    expect([...after.keys()].filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
  });

  it('takes as a template what it made itself', async () => {
    const again = edited(await renderDocx(sealed, usual), {
      'word/document.xml': (xml) => xml.replace('Fundi i shkresës', '{{përmbajtja}}'),
    });
    const bytes = await renderDocx(sealed, again);
    expect(partsOf(bytes).get('word/styles.xml')).toContain('w:styleId="Pv2Normal"');
    expect(paragraphTexts(bytes).filter((text) => text === 'PROCESVERBAL')).toHaveLength(2);
  });

  it('gives the same bytes for the same paper and template', async () => {
    expect(await renderDocx(draft, usual)).toEqual(await renderDocx(draft, usual));
  });

  it.skipIf(!hasValidator)('is nothing that the Open XML SDK finds wrong', { timeout: 120_000 }, async () => {
    for (const template of [
      usual,
      await letterheadTemplate({ pages: 'first' }),
      await letterheadTemplate({ header: false, footer: false, lists: false }),
    ]) {
      const bytes = await renderDocx({ ...draft, seal: SEAL }, template);
      expect(await validationErrors(bytes)).toEqual([]);
      for (const [path, xml] of partsOf(bytes))
        if (path.endsWith('.xml') || path.endsWith('.rels')) expect([path, ...xmlFaults(xml)]).toEqual([path]);
    }
  });

  it.skipIf(!canResave)('is the same after another program has saved it', { timeout: 60_000 }, async () => {
    const bytes = await renderDocx(sealed, usual);
    expect(documentChanges(await readDocx(bytes), await readDocx(asLibreOfficeSaves(bytes)))).toEqual([]);
  });

  it.skipIf(!canResave)('takes a template that LibreOffice saved', { timeout: 60_000 }, async () => {
    const template = asLibreOfficeSaves(usual);
    expect(await faultsOf(template)).toEqual([]);
    expect(paragraphTexts(await renderDocx(sealed, template))).toContain('PROCESVERBAL');
  });
});

describe('a template', () => {
  it.each([
    ['of the usual kind', {}],
    ['without ë', { body: [paragraph('{{permbajtja}}')] }],
    ['with spaces and capitals', { body: [paragraph('  {{ PËRMBAJTJA }} ')] }],
    ['with a decomposed ë', { body: [paragraph('{{përmbajtja}}'.normalize('NFD'))] }],
  ])('is taken: %s', async (_, wanted) => {
    expect(await faultsOf(await letterheadTemplate(wanted))).toEqual([]);
  });

  const inTable = () =>
    new Table({ rows: [new TableRow({ children: [new TableCell({ children: [placeholder()] })] })] });
  const none = { body: [paragraph('Asgjë')] };
  const twice = { body: [placeholder(), placeholder()] };
  const macro = edited(usual, { 'word/vbaProject.bin': strToU8('macro') });
  const docm = edited(usual, {
    '[Content_Types].xml': (xml) =>
      xml.replace('wordprocessingml.document.main+xml', 'wordprocessingml.document.macroEnabled.main+xml'),
  });
  it.each<[string, Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['no sign', letterheadTemplate(none), /mungon shenja \{\{përmbajtja\}\}/u],
    ['two signs', letterheadTemplate(twice), /gjendet 2 herë/u],
    [
      'a sign twice in one paragraph',
      letterheadTemplate({ body: [paragraph('{{përmbajtja}} {{përmbajtja}}')] }),
      /gjendet 2 herë/u,
    ],
    [
      'a sign within a sentence',
      letterheadTemplate({ body: [paragraph('Këtu: {{përmbajtja}}')] }),
      /e vetme në një paragraf/u,
    ],
    ['a sign in a table', letterheadTemplate({ body: [inTable(), new Paragraph('')] }), /e vetme në një paragraf/u],
    [
      'a sign in the header',
      letterheadTemplate(none).then((bytes) =>
        edited(bytes, { 'word/header1.xml': (xml) => xml.replace('PREFEKTI I QARKUT DURRËS', '{{përmbajtja}}') }),
      ),
      /në krye, në fund/u,
    ],
    ['a macro', macro, /makro/u],
    ['a file for macros', docm, /makro/u],
    [
      'a DOTX',
      edited(usual, {
        '[Content_Types].xml': (xml) =>
          xml.replace('wordprocessingml.document.main+xml', 'wordprocessingml.template.main+xml'),
      }),
      /DOTX/u,
    ],
    [
      'a template of its own',
      withRelation(usual, 'attachedTemplate', 'file:///C:/Normal.dotm'),
      /shabllon tjetër \(file:/u,
    ],
    ['a picture from outside', withRelation(usual, 'image', 'http://example.invalid/a.png'), /figura nga jashtë/u],
    ['a link', withRelation(usual, 'hyperlink', 'http://example.invalid/'), /lidhje me jashtë/u],
    ['an object of another program', withRelation(usual, 'oleObject', 'embeddings/a.bin', ''), /OLE/u],
    ['another file within it', withRelation(usual, 'aFChunk', 'a.html', ''), /skedarë të tjerë/u],
    [
      'a field that fetches',
      edited(usual, {
        'word/footer1.xml': (xml) => xml.replace('<w:p>', '<w:p><w:fldSimple w:instr=" INCLUDEPICTURE x "/>'),
      }),
      /fusha që marrin/u,
    ],
    ['a zip that bursts', zipSync({ 'word/document.xml': new Uint8Array(100 * 1024 * 1024) }), /shumë më e madhe/u],
    ['no DOCX', strToU8('shabllon'), /nuk është DOCX/u],
    ['a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), /fjalëkalim/u],
    [
      'no styles',
      withRelation(
        edited(usual, {
          'word/_rels/document.xml.rels': (xml) => xml.replace(/<Relationship [^>]*styles\.xml"\/>/u, ''),
        }),
        'x',
        'y',
        '',
      ),
      /nuk është i plotë/u,
    ],
  ])('is refused: %s', async (_, bytes, message) => {
    expect(await faultsOf(await bytes)).toEqual([expect.stringMatching(message)]);
  });

  it('is told all of its faults at once', async () => {
    const bytes = withRelation(await letterheadTemplate(twice), 'hyperlink', 'mailto:a@example.invalid');
    expect(await faultsOf(bytes)).toEqual([expect.stringMatching(/lidhje/u), expect.stringMatching(/2 herë/u)]);
  });
});
