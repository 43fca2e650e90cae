/** Paneli: ç’pret të bëhet. */
export const panelText = {
  title: 'Paneli',
  nav: 'Paneli',
  what: 'Ç’pret të bëhet, ç’vjen, ç’u bë së fundi',
  waiting: { title: 'Pret të bëhet', none: 'Asgjë nuk pret.' },
  unfinished: (n: number) => (n === 1 ? '1 procesverbal për t’u përfunduar' : `${n} procesverbale për t’u përfunduar`),
  unsigned: (n: number) => (n === 1 ? '1 procesverbal për t’u nënshkruar' : `${n} procesverbale për t’u nënshkruar`),
  unarchived: (n: number) => (n === 1 ? '1 procesverbal për t’u arkivuar' : `${n} procesverbale për t’u arkivuar`),
  late: (n: number) => (n === 1 ? '1 detyrë me vonesë' : `${n} detyra me vonesë`),
  duty: (committee: string, day: string) => `${committee}: duhej të mblidhej deri më ${day}`,
  copies: { bad: 'Kopjet rezervë kërkojnë kujdes', old: 'Kopja rezervë është e vjetër' },
  coming: { title: 'Javët që vijnë', none: 'Asnjë mbledhje e planifikuar.' },
  last: { title: 'Së fundi', none: 'Ende nuk ka procesverbale të përfunduara.' },
  bars: {
    title: 'Detyrat sipas institucioneve',
    institution: 'Institucioni',
    done: 'Të kryera',
    open: 'Të hapura',
    late: 'Me vonesë',
  },
  meeting: (committee: string, kind: string) => `${committee}, ${kind}`,
} as const;
