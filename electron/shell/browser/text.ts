/** What the person in front of the terminal reads. */
export const shellText = {
  opened: (origin: string) => `Procesverbali është hapur në shfletues, në adresën ${origin}. Për ta mbyllur: Ctrl+C.`,
  code: (origin: string, digits: string) =>
    `Hapni ${origin} dhe shkruani kodin ${digits.slice(0, 3)} ${digits.slice(3)}. Kodi vlen 10 minuta dhe për një herë.`,
  copying: 'Po bëhet kopja rezervë; pastaj programi mbyllet. Për ta mbyllur pa të: Ctrl+C.',
  notOpened: 'Asnjë shfletues nuk u hap vetë.',
};
