/** What comes back in the meetings of every committee. */
import { points, type Topic } from '../topic.ts';

/** The first item of an ordinary meeting, told by whoever keeps the committee's papers. */
export const followUp = (rapporteur: 'secretary' | 'emergencies'): Topic => ({
  title: 'Zbatimi i detyrave të lëna në mbledhjen e kaluar',
  rapporteur,
  materials: [{ title: 'Pasqyra e detyrave dhe e afateve', kind: 'document' }],
  said: [
    [
      rapporteur,
      'Nga {7–9} detyra të lëna në mbledhjen e kaluar, {4–5} janë zbatuar brenda afatit. Të tjerat janë në proces dhe institucionet përgjegjëse kanë kërkuar shtyrje të afatit.',
    ],
    [
      rapporteur,
      'Institucionet i kanë dërguar informacionet me shkrim. Mbetet të plotësohen të dhënat nga {2–3} institucione, të cilave u është kujtuar afati me shkresë.',
    ],
    [
      'subprefect',
      'Detyrat që nuk janë zbatuar mbarten në mbledhjen e radhës, me të njëjtët përgjegjës. Kërkohet që vonesat të arsyetohen me shkrim.',
    ],
    ['police', 'Për pikat që i takojnë policisë, masat janë marrë dhe informacioni është dërguar në sekretariat.'],
    [
      'durres',
      'Bashkia i ka përfunduar detyrat e saj, me përjashtim të njërës, për të cilën pritet miratimi i fondeve.',
    ],
  ],
});

export const otherMatters: Topic = {
  title: 'Të ndryshme',
  rapporteur: 'subprefect',
  said: [
    [
      'subprefect',
      'Mbledhja e radhës njoftohet me shkrim. Propozimet për rendin e ditës dërgohen të paktën dhjetë ditë përpara.',
    ],
    [
      'subprefect',
      'U kërkua që çdo ndryshim i përfaqësuesve të institucioneve të njoftohet me shkresë zyrtare, bashkë me zëvendësuesin.',
    ],
    [
      'kruje',
      'U kërkua që një nga mbledhjet e ardhshme të zhvillohet në ambientet e Bashkisë Krujë. Propozimi u mbështet nga të pranishmit.',
    ],
    [
      'shijak',
      'U kërkua që materialet e mbledhjes t’u dërgohen anëtarëve në rrugë elektronike të paktën tri ditë përpara.',
    ],
    ['krujeWorks', 'U kërkua që në mbledhjen e radhës të ftohen edhe administratorët e njësive administrative.'],
    ['socialWorker', 'U propozua që takimet e grupeve të punës të zhvillohen një herë në muaj, të premten e parë.'],
  ],
};

/** The year's end and its beginning. */
export const yearly = (rapporteur: 'secretary' | 'emergencies', body: string): Topic[] => [
  {
    title: 'Raporti vjetor i veprimtarisë për vitin {viti}',
    months: [12],
    comes: 'yearly',
    rapporteur,
    materials: [{ title: 'Raporti vjetor i veprimtarisë', kind: 'report' }],
    said: [
      [
        rapporteur,
        'Gjatë vitit janë zhvilluar të gjitha mbledhjet e parashikuara dhe janë marrë {8–15} vendime. Pjesëmarrja mesatare e anëtarëve ka qenë {78–92} për qind.',
      ],
      [
        'subprefect',
        'Bashkëpunimi ndërmjet institucioneve është përmirësuar, sidomos në shkëmbimin e informacionit. Vitin e ardhshëm vëmendja duhet të përqendrohet te zbatimi i detyrave në afat.',
      ],
      [
        'durres',
        'Raporti i pasqyron drejt punën dhe vështirësitë. Propozohet që të dhënat të ndahen edhe sipas njësive administrative.',
      ],
      ['policeSector', 'Të dhënat e policisë në raport janë të sakta dhe të plota deri në fund të muajit nëntor.'],
      ['civil', 'Raporti duhet t’i dërgohet edhe Agjencisë Kombëtare të Mbrojtjes Civile, brenda muajit janar.'],
    ],
    decision: {
      title: 'Miratimi i raportit vjetor të veprimtarisë',
      text: `Miratohet raporti vjetor i veprimtarisë së ${body} për vitin {viti}, me vërejtjet e bëra në mbledhje.`,
      charged: 'sekretariati për botimin e raportit në faqen zyrtare të institucionit',
    },
  },
  {
    title: 'Plani i veprimit për vitin {viti}',
    months: [1, 2, 3],
    comes: 'yearly',
    rapporteur,
    materials: [{ title: 'Projektplani i veprimit', kind: 'document' }],
    said: [
      [
        rapporteur,
        'Projektplani u është dërguar anëtarëve dy javë përpara. Janë pasqyruar {6–11} vërejtje të ardhura nga institucionet.',
      ],
      [
        'durres',
        'Plani është i zbatueshëm, por afatet e tremujorit të parë janë të ngushta. Propozohet që dy veprimtari të kalojnë në muajin prill.',
      ],
      ['shijakChild', 'U kërkua që në plan të përfshihen edhe veprimtaritë në shkollat e zonave rurale.'],
      ['shijakWorks', 'U kërkua që në plan të përfshihen edhe ndërhyrjet në kanalet dytësore.'],
      ['health', 'Institucioni ynë merr përsipër veprimtaritë e parashikuara në pikat që lidhen me shëndetësinë.'],
    ],
    decision: {
      title: 'Miratimi i planit të veprimit për vitin {viti}',
      text: points(
        'Miratohet plani i veprimit, sipas tekstit bashkëlidhur.',
        'Çdo institucion cakton personin përgjegjës për zbatimin e planit brenda dhjetë ditëve.',
        'Sekretariati raporton për zbatimin e planit në çdo mbledhje të zakonshme.',
      ),
      charged: 'Ngarkohen të gjitha institucionet anëtare për zbatimin e këtij vendimi',
    },
    tasks: [['Dërgimi i emrit të personit përgjegjës për zbatimin e planit.', 'durres', 10]],
  },
];
