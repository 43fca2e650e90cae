/** The Regional Anti-Trafficking Committee: summer on the coast, the October campaign, winter. */
import { points, type Topic, withList } from '../topic.ts';

export const regionalSeasons: readonly Topic[] = [
  {
    title: 'Puna e fëmijëve dhe lypja në zonën e plazhit',
    months: [5, 6, 7, 8],
    rapporteur: 'durres',
    said: [
      [
        'durres',
        'Me hapjen e sezonit turistik rritet numri i fëmijëve që lypin ose shesin në vijën bregdetare. Grupet e terrenit kanë evidentuar {8–20} raste, kryesisht në zonën e plazhit të Durrësit.',
      ],
      [
        'labour',
        'Nga kontrollet në {20–45} bare dhe hotele janë gjetur {2–5} të punësuar nën moshën e lejuar. Subjekteve u janë vënë gjoba.',
      ],
      ['police', 'Patrullat e zonës do të shoqërohen në fundjavë nga punonjës të njësive për mbrojtjen e fëmijëve.'],
      [
        'social',
        'Shumica e fëmijëve vijnë nga qarqe të tjera. U kërkua njoftimi i menjëhershëm i bashkive të vendbanimit.',
      ],
      ['centre', 'Qendra e hap shërbimin ditor edhe në orët e pasdites gjatë muajve korrik dhe gusht.'],
    ],
    decision: {
      title: 'Ngritja e grupit të përbashkët të terrenit për sezonin veror',
      text: points(
        'Ngrihet grupi i përbashkët i terrenit, me përfaqësues të bashkisë, policisë dhe shërbimit social.',
        'Grupi punon çdo fundjavë, nga data 15 qershor deri më 15 shtator.',
        'Për çdo rast hartohet fisha e referimit, e cila i dërgohet sekretariatit.',
      ),
      charged: 'Bashkia Durrës për drejtimin e grupit të terrenit',
      objection: 'Puna në çdo fundjavë kërkon pagesë për orët shtesë, e cila nuk është parashikuar.',
    },
    tasks: [
      ['Caktimi i punonjësve të terrenit dhe grafiku i punës në fundjavë.', 'durres', 15],
      ['Kontrolle të përbashkëta në subjektet e vijës bregdetare.', 'labour', 60],
    ],
  },
  {
    title: 'Dita Botërore kundër Trafikimit të Personave, 30 korrik',
    months: [7],
    rapporteur: 'centre',
    said: [
      [
        'centre',
        'Për 30 korrikun parashikohen stenda informuese në shëtitoren Vollga dhe në terminalin e udhëtarëve, si dhe një bisedë e hapur me të rinjtë.',
      ],
      ['port', 'Autoriteti Portual i vë në dispozicion hapësirat dhe ekranet e terminalit pa pagesë.'],
      ['university', 'Rreth {20–40/5} studentë vullnetarë do të shpërndajnë materialet informuese në katër gjuhë.'],
      [
        'prefect',
        'Kërkohet që veprimtaria të ketë **mesazhe të qarta për turistët dhe për punëdhënësit** e sektorit të turizmit.',
      ],
    ],
    tasks: [['Përgatitja e materialeve informuese për 30 korrikun.', 'centre', 12]],
  },
  {
    title: 'Nisja e fushatës së ndërgjegjësimit për muajin tetor',
    months: [10],
    rapporteur: 'prefect',
    materials: [
      { title: 'Spoti i fushatës', kind: 'video' },
      { title: 'Kalendari i veprimtarive', kind: 'document' },
    ],
    said: [
      [
        'prefect',
        'Fushata vijon gjatë gjithë muajit tetor dhe kulmon më 18 tetor, Ditën Evropiane kundër Trafikimit. Synohet që mesazhi të arrijë në çdo shkollë dhe në çdo qendër shëndetësore të qarkut.',
      ],
      [
        'school',
        'Në {15–30} shkolla zhvillohen orë mësimi për parandalimin e trafikimit, me pjesëmarrjen e psikologëve dhe të oficerëve të sigurisë.',
      ],
      [
        'health',
        'Punonjësit e qendrave shëndetësore trajnohen për mënyrën e identifikimit dhe të referimit të rasteve. Trajnimi fillon në javën e dytë të muajit.',
      ],
      ['durres', 'Bashkia vë në dispozicion sallat e qendrave komunitare dhe hapësirat e reklamimit në qytet.'],
      ['centre', 'Në zonat informale bashkëpunohet me ndërmjetësit komunitarë, të cilët i njohin familjet.'],
      ['jobs', 'Në panairin e punës të muajit tetor do të ketë një stendë për migrimin e sigurt.'],
    ],
    decision: {
      title: 'Miratimi i kalendarit të veprimtarive të fushatës së tetorit',
      text: points(
        'Miratohet kalendari i veprimtarive të fushatës, sipas tekstit bashkëlidhur.',
        'Institucionet raportojnë për veprimtaritë e zhvilluara deri më 5 nëntor.',
        'Materialet e fushatës përdorin sloganin e miratuar nga Koordinatori Kombëtar.',
      ),
      charged: 'Ngarkohen të gjitha institucionet anëtare, sipas veprimtarive që organizojnë',
    },
    tasks: [
      ['Zhvillimi i orëve të mësimit për parandalimin e trafikimit.', 'school', 28],
      ['Trajnimi i punonjësve të qendrave shëndetësore për identifikimin e rasteve.', 'health', 25],
      ['Vendosja e materialeve të fushatës në hapësirat publike të qytetit.', 'durres', 10],
    ],
  },
  {
    title: 'Bashkërendimi i veprimtarive me bashkitë dhe me shoqërinë civile',
    months: [10],
    rapporteur: 'kruje',
    said: [
      [
        'kruje',
        withList(
          'Bashkia Krujë organizon këto veprimtari:',
          'takim me prindërit në Fushë-Krujë;',
          'konkurs vizatimi në {4–7} shkolla nëntëvjeçare;',
          'bisedë me të rinjtë në Qendrën Rinore.',
        ),
      ],
      [
        'shijak',
        'Në Shijak parashikohen {3–5} takime me gratë e zonave rurale, të organizuara bashkë me qendrat shëndetësore.',
      ],
      ['university', 'Universiteti organizon një tryezë të hapur me studentët e drejtësisë dhe të punës sociale.'],
      ['police', 'Specialistët e policisë marrin pjesë në çdo takim ku kërkohet informacion për denoncimin e rasteve.'],
    ],
    tasks: [['Takime informuese në zonat rurale të bashkisë.', 'shijak', 28]],
  },
  {
    title: 'Mbështetja e familjeve në nevojë gjatë dimrit',
    months: [12, 1, 2],
    rapporteur: 'social',
    said: [
      [
        'social',
        'Janë vlerësuar {35–70} familje në nevojë, prej të cilave {10–18} jetojnë në banesa të papërshtatshme. Rreziku i shfrytëzimit të fëmijëve rritet gjatë muajve të dimrit.',
      ],
      [
        'durres',
        'Qendra e strehimit e Bashkisë Durrës qëndron e hapur gjatë natës kur temperaturat bien nën zero gradë.',
      ],
      ['kruje', 'Për familjet e zonave malore janë siguruar dru zjarri dhe pako ushqimore.'],
      ['health', 'Ekipet e lëvizshme kontrollojnë fëmijët dhe të moshuarit në zonat informale një herë në dy javë.'],
    ],
    decision: {
      title: 'Masat për mbështetjen e familjeve në nevojë gjatë dimrit',
      text: 'Bashkitë e qarkut i përfshijnë familjet e evidentuara në programet e ndihmës emergjente dhe raportojnë çdo muaj për ndihmën e dhënë.',
    },
    tasks: [['Përditësimi i listës së familjeve në nevojë.', 'social', 20]],
  },
];
