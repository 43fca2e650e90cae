/** The office's own fields: at the first start and in the settings. */
export const officeText = {
  county: 'Qarku',
  name: 'Emri i institucionit',
  nameHint: 'Si shkruhet në dokumente.',
  city: 'Qyteti',
  cityHint: 'Ku nënshkruhen dokumentet.',
  letterhead: 'Rreshtat e kokës së dokumentit',
  letterheadHint: 'Një rresht për çdo radhë; poshtë tyre shkruhet emri i organit.',
  preview: 'Kështu fillojnë dokumentet e zyrës suaj.',
  previewCommittee: 'EMRI I ORGANIT',
  emblem: {
    label: 'Emblema e zyrës',
    description: 'Skedari juaj PNG ose JPEG, deri në 2 MB. Pa të, dokumentet fillojnë me rreshtat më sipër.',
    alt: 'Emblema e zgjedhur',
    choose: 'Zgjidh skedarin',
    other: 'Zgjidh tjetër',
    remove: 'Hiqe emblemën',
  },
  emblemFaults: {
    kind: 'Ky skedar nuk është figurë PNG ose JPEG. Zgjidhni një figurë tjetër.',
    size: 'Figura është më e madhe se 2 MB. Zvogëlojeni ose zgjidhni një tjetër.',
  },
  faults: {
    county: 'Zgjidhni qarkun.',
    name: 'Shkruani emrin e institucionit.',
    city: 'Shkruani qytetin.',
  },
} as const;
