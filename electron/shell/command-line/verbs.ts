/** What each verb takes; how it is parsed, explained and run follows from here. */
export type VerbName = 'import' | 'export' | 'document' | 'documents' | 'finalise' | 'verify' | 'meetings';

export type Verb = {
  /** How the words stand in the help. */
  usage: string;
  what: string;
  positionals: readonly string[];
  options: Readonly<Record<string, Option>>;
  required: readonly string[];
  /** Only what changes the register takes its lock; the rest reads beside a running program. */
  mode: 'read' | 'write';
};

export type Option = { type: 'string' | 'boolean'; value?: string; help: string };

export const COMMON: Readonly<Record<string, Option>> = {
  data: { type: 'string', value: 'DOSJA', help: 'dosja e regjistrit (po nuk u dha, ajo e programit)' },
  json: { type: 'boolean', help: 'përgjigjja si një objekt JSON' },
  help: { type: 'boolean', help: 'kjo ndihmë' },
};

const out = (value: string, help: string): Readonly<Record<string, Option>> => ({
  out: { type: 'string', value, help },
});

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
};
