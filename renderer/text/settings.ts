/** Cilësimet. */
export const settingsText = {
  title: 'Cilësimet',
  office: 'Zyra',
  officeHint: 'Ndryshimet ruhen vetë dhe vlejnë për dokumentet që bëhen nga tani e tutje.',
  appearance: 'Pamja',
  theme: 'Ngjyrat e dritares',
  themes: [
    { value: 'auto', label: 'Sipas sistemit' },
    { value: 'light', label: 'E çelët' },
    { value: 'dark', label: 'E errët' },
  ],
  data: 'Të dhënat',
  folder: 'Dosja e regjistrit',
  folderHint: 'Gjithçka ruhet në këtë dosje të këtij kompjuteri.',
  version: 'Versioni i programit',
  emblemRemoved: 'Emblema u hoq.',
} as const;
