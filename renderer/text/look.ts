/** How a committee's papers look and how its records are numbered. */
import { counted } from '#shared/albanian/numbers.ts';
import type { MinutesSigners, SignedPaper, Signer } from '#shared/domain/look.ts';

export const lookText = {
  title: 'Dokumentet e organit',
  hint: 'Vlen për dokumentet që bëhen nga tani e tutje; procesverbalet e përfunduara mbeten si janë.',
  signing: {
    title: 'Nënshkrimet dhe ekzemplarët',
    minutes: 'Procesverbalin e nënshkruajnë',
    minutesBy: [
      { value: 'chair-secretary', label: 'kryetari dhe sekretari' },
      { value: 'chair', label: 'vetëm kryetari' },
      { value: 'all-present', label: 'të gjithë të pranishmit' },
    ] satisfies { value: MinutesSigners; label: string }[],
    papers: 'Kush i nënshkruan dokumentet e tjera',
    paper: {
      invitation: 'Njoftimin për mbledhje',
      attendance: 'Listën e prezencës',
      decision: 'Vendimin',
      extract: 'Ekstraktin e procesverbalit',
    } satisfies Record<SignedPaper, string>,
    signer: { chair: 'kryetari', secretary: 'sekretari' } satisfies Record<Signer, string>,
    titles: {
      chair: 'Mbi nënshkrimin e kryetarit',
      secretary: 'Mbi nënshkrimin e sekretarit',
    } satisfies Record<Signer, string>,
    titleHints: {
      chair: 'Bosh: KRYETARI ose KRYETARJA. Për shembull: PREFEKTI I QARKUT DURRËS.',
      secretary: 'Bosh: SEKRETARI ose SEKRETARJA. Për shembull: SEKRETARIA TEKNIKE.',
    } satisfies Record<Signer, string>,
    copies: 'Ekzemplarë të procesverbalit',
    copiesHint: 'Propozohet në çdo mbledhje të re.',
    wrongCopies: 'Shkruani një numër nga 1, ose lëreni bosh.',
    inForce: 'Vendimi pa datë hyn në fuqi menjëherë',
    inForceHint: 'Në fund të vendimit shkruhet: “Ky vendim hyn në fuqi menjëherë.”',
  },
  numbering: {
    title: 'Numërimi',
    hint: 'Numrat jepen kur përfundohet procesverbali, me radhë dhe pa boshllëqe. Numri i parë caktohet vetëm nëse viti ka filluar pa programin.',
    year: 'Viti',
    series: { meetings: 'Mbledhja e parë ka numrin', decisions: 'Vendimi i parë ka numrin' },
    usual: 'Bosh: numërimi vazhdon nga numrat që janë.',
    next: {
      meetings: (next: number) => `Mbledhja e radhës merr nr. ${next}.`,
      decisions: (next: number) => `Vendimi i radhës merr nr. ${next}.`,
    },
    given: {
      meetings: (n: number) => `Të përfunduara deri tani: ${counted(n, 'procesverbal', 'procesverbale')}.`,
      decisions: (n: number) => `Të dhënë deri tani: ${counted(n, 'vendim', 'vendime')}.`,
    },
    wrong: 'Shkruani një numër nga 1, ose lëreni bosh.',
  },
  sentences: {
    title: 'Fjalitë e dokumenteve',
    hint: 'Fjalitë që dokumentet i përsërisin. Ato mund të thuhen edhe me fjalët e organit; të dhënat e mbledhjes hyjnë te emrat në kllapa.',
    search: 'Kërko një fjali',
    none: 'Asnjë fjali nuk i ka këto fjalë.',
    count: (n: number) => counted(n, 'fjali', 'fjali'),
    own: (n: number) => counted(n, 'e ndryshuar', 'të ndryshuara'),
    isOwn: 'e ndryshuar',
    edit: 'Ndrysho',
    editOf: (sentence: string) => `Ndrysho fjalinë: ${sentence}`,
    text: 'Fjalia',
    usual: (sentence: string) => `Si zakonisht: ${sentence}`,
    insert: 'Të dhënat që mund të futen:',
    insertOf: (name: string) => `Fut {${name}} në fjali`,
    example: 'Si lexohet:',
    missing: (names: readonly string[]) => `Fjalia nuk do ta thotë: ${names.map((name) => `{${name}}`).join(', ')}.`,
    restore: 'Ktheje si ishte',
    restored: 'Fjalia u kthye si ishte.',
    close: 'Mbyll',
  },
} as const;
