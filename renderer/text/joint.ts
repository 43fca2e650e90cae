/** Two committees at one table. */
export const jointText = {
  title: 'Mbledhje e përbashkët',
  offer:
    'Kur mblidhet bashkë me një organ tjetër: një tekst, dy lista prezence, dy kuorume, dy numra dhe dy procesverbale.',
  join: 'Bëje mbledhje të përbashkët',
  joinHint:
    'Organi tjetër merr mbledhjen e vet, me anëtarët e tij në këtë ditë. Teksti shkruhet këtu dhe del i njëjtë në të dy procesverbalet.',
  other: 'Organi tjetër',
  noOther: 'Në regjistër nuk ka organ tjetër. Shtojeni më parë te “Organet kolegjiale”.',
  joined: 'Mbledhja u bë e përbashkët.',
  keeps: (committee: string) => `E përbashkët me organin “${committee}”. Teksti shkruhet këtu.`,
  follows: (committee: string) => `E përbashkët me organin “${committee}”, te mbledhja e të cilit shkruhet teksti.`,
  open: (committee: string) => `Hap mbledhjen e organit “${committee}”`,
  hint: 'Prezenca, drejtimi, votimet dhe numrat janë të secilit; dita, ora, vendi dhe mbyllja janë të njëjta. Të dy procesverbalet përfundohen njëherësh.',
  part: 'Ndaji mbledhjet',
  partHint:
    'Secila mbledhje e mban tekstin që ka tani dhe pas kësaj ndryshohet vetëm. Nuk bashkohen më për këtë ditë dhe orë.',
  parted: 'Mbledhjet u ndanë; secila e ka tekstin e vet.',
  writtenThere: (committee: string) =>
    `Teksti i përbashkët shkruhet te mbledhja e organit “${committee}”. Këtu lexohet; votimet e këtij organi shënohen te “5 Vendime e detyra”.`,
  toText: 'Shko te teksti',
  headMark: (committee: string) => `E përbashkët me: ${committee}`,
} as const;
