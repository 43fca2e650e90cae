/** The first start. */
export const startText = {
  title: 'Mirë se vini te Procesverbali',
  what: 'Këtu mbahen mbledhjet e organeve kolegjiale të prefektit: thirrja, prezenca, procesverbali, vendimet dhe dokumentet e tyre zyrtare.',
  where: 'Të dhënat tuaja ruhen vetëm në këtë kompjuter.',
  progress: (step: number) => `Hapi ${step} nga 2`,
  steps: { office: 'Zyra juaj', committee: 'Organi i parë' },
  officeHint:
    'Zgjidhni qarkun; të tjerat propozohen dhe mund t’i ndryshoni. Gjithçka ndryshohet edhe më vonë, te Cilësimet.',
  next: 'Vazhdo',
  committeeHint: 'Shkruani organin që mblidhet më shpesh dhe anëtarët e tij. Mund ta bëni edhe më vonë, te Organet.',
  later: 'Lëre për më vonë',
} as const;
