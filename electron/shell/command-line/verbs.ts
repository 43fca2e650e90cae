/** What each verb takes; how it is parsed, explained and run follows from here. */
export type VerbName =
  | 'import'
  | 'export'
  | 'document'
  | 'documents'
  | 'finalise'
  | 'verify'
  | 'meetings'
  | 'report'
  | 'register'
  | 'calendar'
  | 'search'
  | 'backup'
  | 'check'
  | 'restore';

export type Verb = {
  /** How the words stand in the help. */
  usage: string;
  what: string;
  positionals: readonly string[];
  options: Readonly<Record<string, Option>>;
  required: readonly string[];
  /** Words that may be left out. */
  optional?: readonly string[];
  /** Only what changes the register takes its lock; the rest reads beside a running program; `folder` does not open it. */
  mode: Mode;
  /** The mode where all words that may be left out are. */
  modeAlone?: Mode;
};

export type Mode = 'read' | 'write' | 'folder';

export type Option = { type: 'string' | 'boolean'; value?: string; help: string };

export const COMMON: Readonly<Record<string, Option>> = {
  data: { type: 'string', value: 'DOSJA', help: 'dosja e regjistrit (po nuk u dha, ajo e programit)' },
  json: { type: 'boolean', help: 'përgjigjja si një objekt JSON' },
  help: { type: 'boolean', help: 'kjo ndihmë' },
};

const out = (value: string, help: string): Readonly<Record<string, Option>> => ({
  out: { type: 'string', value, help },
});

const COMMITTEE: Option = { type: 'string', value: 'EMRI', help: 'organi, me emrin e tij' };

const KEY: Option = {
  type: 'string',
  value: 'SKEDARI',
  help: 'skedari me çelësin e zyrës ose me çelësin e rikthimit (po nuk u dha, çelësi në dosjen e regjistrit)',
};

export const VERBS: Readonly<Record<VerbName, Verb>> = {
  import: {
    usage: 'import SKEDARI.json [--replace]',
    what: 'Ruan në regjistër mbledhjen e një skedari shkëmbimi. I njëjti skedar për herë të dytë nuk ndryshon asgjë.',
    positionals: ['SKEDARI.json'],
    options: { replace: { type: 'boolean', help: 'zëvendëson projektin që është ruajtur me këtë skedar' } },
    required: [],
    mode: 'write',
  },
  export: {
    usage: 'export MBLEDHJA --out SKEDARI.json',
    what: 'Shkruan skedarin e shkëmbimit të një mbledhjeje.',
    positionals: ['MBLEDHJA'],
    options: out('SKEDARI.json', 'ku shkruhet'),
    required: ['out'],
    mode: 'read',
  },
  document: {
    usage: 'document MBLEDHJA LLOJI --out SKEDARI.docx [--blank] [--n N]',
    what: `Shkruan një dokument të mbledhjes. LLOJI është një nga këto:
  invitation     njoftimi për mbledhje
  attendance     lista e prezencës (me --blank: për t’u nënshkruar me dorë)
  minutes        procesverbali
  tasks          lista e detyrave
  press-release  njoftimi për shtyp (në SKEDARI.txt: si tekst i thjeshtë)
  decision       një vendim, vetëm i procesverbalit të përfunduar
  extract        ekstrakti i një pike, vetëm i procesverbalit të përfunduar`,
    positionals: ['MBLEDHJA', 'LLOJI'],
    options: {
      ...out('SKEDARI.docx', 'ku shkruhet'),
      blank: { type: 'boolean', help: 'lista e prezencës për t’u nënshkruar me dorë' },
      n: {
        type: 'string',
        value: 'N',
        help: 'cili vendim i mbledhjes ose cila pikë e rendit të ditës, duke nisur nga 1',
      },
    },
    required: ['out'],
    mode: 'read',
  },
  documents: {
    usage: 'documents MBLEDHJA --out DOSJA',
    what: 'Shkruan në një dosje të gjitha dokumentet që lejon gjendja e mbledhjes.',
    positionals: ['MBLEDHJA'],
    options: out('DOSJA', 'ku shkruhen; krijohet kur mungon'),
    required: ['out'],
    mode: 'read',
  },
  finalise: {
    usage: 'finalise MBLEDHJA',
    what: 'Përfundon procesverbalin e një mbledhjeje: jep numrat, e mbyll përmbajtjen dhe bën dokumentet. Kur diçka e pengon, i thotë të gjitha pengesat dhe nuk ndryshon asgjë.',
    positionals: ['MBLEDHJA'],
    options: {},
    required: [],
    mode: 'write',
  },
  verify: {
    usage: 'verify SKEDARI.docx',
    what: 'Thotë nëse një dokument DOCX është i këtij regjistri dhe i pandryshuar. Vetëm atëherë kodi i daljes është 0; është 1 kur dokumenti është ndryshuar ose nuk është i këtij regjistri.',
    positionals: ['SKEDARI.docx'],
    options: {},
    required: [],
    mode: 'read',
  },
  meetings: {
    usage: 'meetings [--committee EMRI] [--year VITI]',
    what: 'Liston mbledhjet e regjistrit, me numrin që kërkojnë komandat e tjera.',
    positionals: [],
    options: {
      committee: { type: 'string', value: 'EMRI', help: 'vetëm të këtij organi' },
      year: { type: 'string', value: 'VITI', help: 'vetëm të këtij viti' },
    },
    required: [],
    mode: 'read',
  },
  report: {
    usage: 'report --committee EMRI --from DATA --to DATA --out SKEDARI.docx',
    what: 'Shkruan raportin periodik të një organi për një periudhë. Datat shkruhen VVVV-MM-DD.',
    positionals: [],
    options: {
      committee: COMMITTEE,
      from: { type: 'string', value: 'DATA', help: 'dita e parë' },
      to: { type: 'string', value: 'DATA', help: 'dita e fundit' },
      ...out('SKEDARI.docx', 'ku shkruhet'),
    },
    required: ['committee', 'from', 'to', 'out'],
    mode: 'read',
  },
  register: {
    usage: 'register --committee EMRI --year VITI --out SKEDARI.docx',
    what: 'Shkruan regjistrin e mbledhjeve të një organi në një vit.',
    positionals: [],
    options: {
      committee: COMMITTEE,
      year: { type: 'string', value: 'VITI', help: 'viti' },
      ...out('SKEDARI.docx', 'ku shkruhet'),
    },
    required: ['committee', 'year', 'out'],
    mode: 'read',
  },
  calendar: {
    usage: 'calendar --campaign EMRI --out SKEDARI.docx',
    what: 'Shkruan kalendarin e aktiviteteve të një fushate.',
    positionals: [],
    options: {
      campaign: { type: 'string', value: 'EMRI', help: 'fushata, me emrin e saj' },
      ...out('SKEDARI.docx', 'ku shkruhet'),
    },
    required: ['campaign', 'out'],
    mode: 'read',
  },
  search: {
    usage: 'search FJALËT',
    what: 'Kërkon fjalët në gjithë regjistrin: mbledhje, fjalë, vendime, detyra, njerëz, aktivitete. Nuk dallon ë nga e, as ç nga c, as shkronjat e mëdha; fjala e fundit mund të jetë vetëm fillimi.',
    positionals: ['FJALËT'],
    options: {},
    required: [],
    mode: 'read',
  },
  backup: {
    usage: 'backup --out VENDI',
    what: 'Bën një kopje rezervë të verifikuar, të koduar me çelësin e zyrës. VENDI është një dosje, kur ekziston si e tillë ose mbaron me “/”, përndryshe një skedar i ri. Punon edhe kur programi është i hapur.',
    positionals: [],
    options: out('VENDI', 'ku shkruhet kopja'),
    required: ['out'],
    mode: 'read',
  },
  check: {
    usage: 'check [KOPJA] [--key SKEDARI]',
    what: 'Kontrollon regjistrin, ose një kopje të tij, nga fillimi në fund. Vetëm kur çdo gjë është siç u ruajt, kodi i daljes është 0.',
    positionals: [],
    optional: ['KOPJA'],
    modeAlone: 'read',
    options: { key: KEY },
    required: [],
    mode: 'folder',
  },
  restore: {
    usage: 'restore KOPJA [--key SKEDARI] [--yes]',
    what: 'Vendos një kopje në vend të regjistrit, që mënjanohet i tërë. Kur me këtë do të iknin procesverbale të përfunduara, nënshkrime ose veprime të tjera të vulosura më të reja se kopja, i liston dhe kërkon --yes.',
    positionals: ['KOPJA'],
    options: { key: KEY, yes: { type: 'boolean', help: 'po, edhe kur ikin veprime të vulosura më të reja se kopja' } },
    required: [],
    mode: 'folder',
  },
};
