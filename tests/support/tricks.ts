import { ATTENDED, paragraph, text } from './sealed-paper.ts';

type Trick = [name: string, edit: (xml: string) => string, where: string, was: RegExp, is: RegExp];

/** What a forger may do to a paper's body, the place that tells of it, and what was and is there. */
export const TRICKS: readonly Trick[] = [
  [
    'a removed row',
    (xml: string) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*Anëtare 3<.*?<\/w:tr>/u, ''),
    'Tabela “Anëtarët dhe prezenca e tyre”, rreshti 3',
    /Anëtare 3 \|/u,
    /^$/u,
  ],
  [
    'a changed cell',
    (xml: string) => xml.replace('Emër Anëtare 12<', 'Emër Tjetër<'),
    'Tabela “Anëtarët dhe prezenca e tyre”, rreshti 12',
    /Anëtare 12 \|/u,
    /Emër Tjetër \|/u,
  ],
  [
    'a changed head',
    (xml: string) => xml.replace('>Funksioni<', '>Detyra<'),
    'Tabela “Anëtarët dhe prezenca e tyre”, koka',
    /Funksioni/u,
    /Detyra/u,
  ],
  [
    'an added paragraph',
    (xml: string) => xml.replace(/(<w:p>(?:(?!<w:p>).)*Lista e dytë)/u, `${paragraph('4. Shtuar më vonë')}$1`),
    'II. RENDI I DITËS, pas paragrafit 3',
    /^$/u,
    /Shtuar më vonë/u,
  ],
  [
    'a paragraph added before all others',
    (xml: string) => xml.replace('<w:body>', `<w:body>${paragraph('Kopje')}`),
    'Në krye të dokumentit',
    /^$/u,
    /Kopje/u,
  ],
  [
    'a removed paragraph',
    (xml: string) => xml.replace(new RegExp(`<w:p>(?:(?!<w:p>).)*${ATTENDED}.*?</w:p>`, 'u'), ''),
    'I. PJESËMARRJA, paragrafi 2',
    /të pranishëm 30/u,
    /^$/u,
  ],
  [
    'a heading',
    (xml: string) => xml.replace('Nisja e fushatës së ndërgjegjësimit', 'Nisja e fushatës së re'),
    'III. ZHVILLIMI I MBLEDHJES, titulli',
    /^1\. Nisja e fushatës së ndërgjegjësimit$/u,
    /^1\. Nisja e fushatës së re$/u,
  ],
  ['the title', (xml: string) => xml.replace('>PROCESVERBAL<', '>VENDIM<'), 'Titulli', /PROCESVERBAL/u, /VENDIM/u],
  [
    'who signs',
    (xml: string) => xml.replace('Emër Sekretarja', 'Emër Tjetër'),
    'Nënshkrimet',
    /Emër Sekretarja/u,
    /Emër Tjetër/u,
  ],
  [
    'the number of the protocol',
    (xml: string) => xml.replace('Nr. 1234 Prot.', 'Nr. 1235 Prot.'),
    'Rreshti i protokollit',
    /1234/u,
    /1235/u,
  ],
  [
    'struck text',
    (xml: string) => xml.replace(`<w:r>${text(ATTENDED)}`, `<w:r><w:rPr><w:strike/></w:rPr>${text(ATTENDED)}`),
    'I. PJESËMARRJA, paragrafi 2',
    /^Nga 30/u,
    /^\[e hequr me vizë: Nga 30/u,
  ],
  [
    'hidden text',
    (xml: string) => xml.replace(`<w:r>${text(ATTENDED)}`, `<w:r><w:rPr><w:vanish/></w:rPr>${text(ATTENDED)}`),
    'I. PJESËMARRJA, paragrafi 2',
    /^Nga 30/u,
    /^\[e fshehur: Nga 30/u,
  ],
  [
    'white text',
    (xml: string) =>
      xml.replace(`<w:r>${text(ATTENDED)}`, `<w:r><w:rPr><w:color w:val="FEFEFE"/></w:rPr>${text(ATTENDED)}`),
    'I. PJESËMARRJA, paragrafi 2',
    /^Nga 30/u,
    /^\[e palexueshme: Nga 30/u,
  ],
  [
    'tiny text',
    (xml: string) => xml.replace(`<w:r>${text(ATTENDED)}`, `<w:r><w:rPr><w:sz w:val="2"/></w:rPr>${text(ATTENDED)}`),
    'I. PJESËMARRJA, paragrafi 2',
    /^Nga 30/u,
    /^\[e palexueshme: Nga 30/u,
  ],
  [
    'text deleted by a revision',
    (xml: string) =>
      xml.replace(
        `<w:r>${text(ATTENDED)}</w:r>`,
        `<w:del w:id="1" w:author="x"><w:r><w:delText>${ATTENDED}</w:delText></w:r></w:del>`,
      ),
    'I. PJESËMARRJA, paragrafi 2',
    /^Nga 30/u,
    /^\[e fshirë: Nga 30/u,
  ],
  [
    'text in a box',
    (xml: string) =>
      xml.replace(
        `<w:r>${text(ATTENDED)}`,
        `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${paragraph('Në kuti')}</w:txbxContent></v:textbox></v:shape></w:pict>${text(ATTENDED)}`,
      ),
    'I. PJESËMARRJA, paragrafi 2',
    /^Nga 30/u,
    /^\[në kuti: Në kuti\] Nga 30/u,
  ],
  [
    'a field that changes by itself',
    (xml: string) =>
      xml.replace(
        `<w:r>${text(ATTENDED)}</w:r>`,
        `<w:fldSimple w:instr="DATE"><w:r>${text(ATTENDED)}</w:r></w:fldSimple>`,
      ),
    'I. PJESËMARRJA, paragrafi 2',
    /^Nga 30/u,
    /^\[fushë që ndryshon vetë: Nga/u,
  ],
  [
    'text that another part of the file fills in',
    (xml: string) =>
      xml.replace(
        `<w:r>${text(ATTENDED)}</w:r>`,
        `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent><w:r>${text(ATTENDED)}</w:r></w:sdtContent></w:sdt>`,
      ),
    'I. PJESËMARRJA, paragrafi 2',
    /^Nga 30/u,
    /^\[fushë/u,
  ],
  [
    'a row that nobody sees',
    (xml: string) => xml.replace(/<w:trPr>((?:(?!<w:tr>).)*Anëtare 4<)/u, '<w:trPr><w:hidden/>$1'),
    'Tabela “Anëtarët dhe prezenca e tyre”, rreshti 4',
    /^4\. \|/u,
    /^\[e fshehur: 4/u,
  ],
  [
    'a document that another file is put into',
    (xml: string) => xml.replace('<w:sectPr>', '<w:altChunk r:id="rId99"/><w:sectPr>'),
    'Pas: Nënshkrimet',
    /^$/u,
    /^\[objekt\]$/u,
  ],
];
