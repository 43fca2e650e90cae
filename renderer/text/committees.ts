/** Organet. */
import { counted } from '#shared/albanian/numbers.ts';

export const committeesText = {
  title: 'Organet',
  add: 'Organ i ri',
  create: 'Krijo organin',
  createAndGoOn: 'Krijo organin dhe vazhdo',
  none: 'Nuk ka ende asnjë organ',
  noneHint:
    'Këtu shënohen komitetet, tryezat dhe komisionet e prefektit, me anëtarët e tyre. Filloni me organin që mblidhet më shpesh.',
  columns: { name: 'Organi', members: 'Anëtarë', chair: 'Kryetari' },
  inForce: (n: number) => counted(n, 'anëtar në fuqi', 'anëtarë në fuqi'),
  noChair: 'pa kryetar',
  fields: {
    name: 'Emri i organit',
    nameHint: 'Zgjidhni nga lista ose shkruani emrin e plotë.',
    genitive: 'Emri në rasën gjinore',
    genitiveHint: (genitive: string) => `Si lexohet: “mbledhja e ${genitive || '…'}”.`,
    proposed: 'I propozuar nga emri. Ndryshojeni nëse nuk është i saktë.',
    propose: 'Propozo përsëri',
    basis: 'Baza ligjore',
    basisHint: 'Si vazhdon fjalia “në mbështetje të …”, për shembull: urdhrit të Prefektit nr. 12, datë 03.02.2020.',
    institution: 'Institucioni që e drejton',
  },
  faults: { name: 'Shkruani emrin e organit.' },
  addMember: 'Shto anëtar',
  pasteMembers: 'Ngjit listë anëtarësh',
  data: 'Të dhënat e organit',
  remove: 'Fshi organin',
  removeHint: 'Fshihet vetëm organi që nuk ka anëtarë dhe mbledhje.',
  removed: (name: string) => `U fshi organi: ${name}.`,
  gone: 'Ky organ nuk gjendet',
  goneHint: 'Ndoshta është fshirë. Shihni listën e organeve.',
  all: 'Të gjitha organet',
  stored: 'Organi u ruajt. Mbetet lista e anëtarëve.',
  finish: 'Përfundo',
  later: 'Lëre për më vonë',
} as const;
