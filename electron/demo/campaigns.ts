/** The campaigns of each year and what is done in them. */
import type { Activity, Campaign } from '#shared/domain/record.ts';
import type { Chance } from './chance.ts';
import { dayOf, monthOf, workday, yearOf } from './days.ts';
import { institutionOf, type SeatName } from './seats.ts';

type Sketch = Pick<Activity, 'title' | 'place' | 'targetGroups' | 'project'> & {
  day: number;
  organiser: SeatName;
  partners: readonly SeatName[];
  participants: readonly [least: number, most: number];
};

const PROJECT: Activity['project'] = {
  name: 'Shërbime komunitare për parandalimin e trafikimit',
  funder: 'Fondi Social i Bashkisë Durrës',
  implementer: 'Qendra e Shërbimeve Komunitare Durrës',
};

const OCTOBER: readonly Sketch[] = [
  {
    day: 6,
    title: 'Trajnim për infermierët e qendrave shëndetësore',
    place: 'Qendra Shëndetësore nr. 2, Durrës',
    organiser: 'health',
    partners: ['police', 'social'],
    targetGroups: ['infermierë', 'mjekë të familjes'],
    participants: [22, 38],
  },
  {
    day: 9,
    title: 'Orë e hapur për parandalimin e trafikimit',
    place: 'Shkolla e mesme “Gjergj Kastrioti”, Durrës',
    organiser: 'school',
    partners: ['police'],
    targetGroups: ['nxënës të shkollave të mesme'],
    participants: [80, 160],
  },
  {
    day: 13,
    title: 'Takim me gratë e zonave rurale',
    place: 'Qendra Shëndetësore, Sukth',
    organiser: 'centre',
    partners: ['durres', 'health'],
    targetGroups: ['gra dhe vajza të zonave rurale'],
    participants: [25, 45],
    project: PROJECT,
  },
  {
    day: 15,
    title: 'Konkurs vizatimi me nxënësit',
    place: 'Qendra Rinore, Krujë',
    organiser: 'kruje',
    partners: ['school'],
    targetGroups: ['nxënës të shkollave nëntëvjeçare'],
    participants: [40, 90],
  },
  {
    day: 18,
    title: 'Stendë informuese në shëtitoren Vollga',
    place: 'Shëtitorja Vollga, Durrës',
    organiser: 'durres',
    partners: ['centre', 'university', 'port'],
    targetGroups: ['qytetarë', 'turistë'],
    participants: [200, 450],
  },
  {
    day: 21,
    title: 'Tryezë e hapur me studentët',
    place: 'Universiteti “Aleksandër Moisiu” Durrës',
    organiser: 'university',
    partners: ['prosecution', 'police'],
    targetGroups: ['studentë'],
    participants: [50, 110],
  },
  {
    day: 24,
    title: 'Bisedë për punësimin e sigurt',
    place: 'Zyra Rajonale e Punësimit Durrës',
    organiser: 'jobs',
    partners: ['labour'],
    targetGroups: ['punëkërkues', 'të rinj'],
    participants: [30, 60],
  },
  {
    day: 28,
    title: 'Takim me prindërit dhe ndërmjetësit komunitarë',
    place: 'Qendra Komunitare, Shijak',
    organiser: 'shijak',
    partners: ['centre', 'social'],
    targetGroups: ['prindër', 'ndërmjetës komunitarë'],
    participants: [25, 50],
    project: PROJECT,
  },
];

const SUMMER: readonly Sketch[] = [
  {
    day: 20,
    title: 'Ushtrim demonstrues i shpëtimit në det',
    place: 'Plazhi i Durrësit',
    organiser: 'harbour',
    partners: ['redCross', 'police'],
    targetGroups: ['vrojtues plazhi', 'pushues'],
    participants: [60, 120],
  },
  {
    day: 24,
    title: 'Kurs i ndihmës së parë për vrojtuesit e plazhit',
    place: 'Dega e Kryqit të Kuq, Durrës',
    organiser: 'redCross',
    partners: ['hospital'],
    targetGroups: ['vrojtues plazhi'],
    participants: [20, 35],
  },
  {
    day: 27,
    title: 'Ditë informuese për parandalimin e zjarreve',
    place: 'Sheshi kryesor, Fushë-Krujë',
    organiser: 'krujeWorks',
    partners: ['fire', 'environment'],
    targetGroups: ['fermerë', 'banorë të zonave malore'],
    participants: [70, 140],
  },
];

/** The campaign that a meeting of a committee belongs to, with the activities that its record names: those to come without a count. */
export function campaignOf(luck: Chance, secretary: 'secretary' | 'emergencies', date: string): Campaign | undefined {
  const year = yearOf(date);
  const month = monthOf(date);
  const activities = (sketches: readonly Sketch[], of: number) =>
    sketches.map((sketch) => activityOf(luck, sketch, workday(dayOf(year, of, sketch.day)), date));
  if (secretary === 'emergencies') {
    if (month !== 6) return undefined;
    return {
      name: `Verë e sigurt ${year}`,
      slogan: 'Kujdesi shpëton jetë',
      from: dayOf(year, 6, 15),
      to: dayOf(year, 8, 31),
      coordinator: 'Qendra e Mbrojtjes Civile Durrës',
      activities: activities(SUMMER, 6),
    };
  }
  if (month !== 10 && month !== 11) return undefined;
  return {
    name: `Fushata e ndërgjegjësimit kundër trafikimit, tetor ${year}`,
    slogan: 'Fol sot, mbro një jetë',
    from: dayOf(year, 10, 1),
    to: dayOf(year, 10, 31),
    coordinator: 'Koordinatori Kombëtar Antitrafik',
    // The meeting that opens the campaign names what is planned first, the one that looks back the rest.
    activities: activities(month === 10 ? OCTOBER.slice(0, 5) : OCTOBER.slice(5), 10),
  };
}

function activityOf(luck: Chance, sketch: Sketch, date: string, today: string): Activity {
  const { title, place, organiser, partners, targetGroups, participants, project } = sketch;
  const count = luck.number(...participants);
  return {
    date,
    title,
    place,
    organiser: institutionOf(organiser),
    partners: partners.map(institutionOf),
    targetGroups: [...targetGroups],
    ...(date < today && { participants: count }),
    ...(project && { project }),
  };
}
