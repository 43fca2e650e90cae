/** What the person who starts the program reads in the terminal. */
export const launcherText = {
  building: 'Po ndërtohet dritarja…',
  notBuilt: 'Dritarja nuk u ndërtua.',
  fetching: 'Po merret Electron; kjo ndodh vetëm herën e parë…',
  noElectron: 'Electron nuk është në këtë kompjuter dhe nuk u mor dot: programi hapet në shfletues.',
  demo: (done: number, of: number) => `Po sajohet regjistri: ${done} nga ${of} mbledhje`,
};
