/** The Regional Anti-Trafficking Committee: what it deals with in any season. */
import { points, type Topic, withList, withTable } from '../topic.ts';
import { yearly } from './common.ts';

export const regional: readonly Topic[] = [
  {
    title: 'Analiza e rasteve të identifikuara gjatë {tremujorit}',
    comes: 'always',
    rapporteur: 'police',
    materials: [{ title: 'Raport mbi rastet e identifikuara dhe të referuara', kind: 'report' }],
    said: [
      [
        'police',
        withTable(
          'Gjatë periudhës raportuese rastet e reja janë identifikuar si më poshtë:',
          ['Mënyra e identifikimit', 'Raste', 'Të mitur'],
          ['Në terren', '{4–8}', '{2–3}'],
          ['Në pikat e kalimit kufitar', '{3–5}', '{0–2}'],
          ['Nga shkollat dhe qendrat shëndetësore', '{3–6}', '{2–3}'],
          ['Nga linja telefonike falas', '{2–3}', '{0–1}'],
        ),
      ],
      [
        'police',
        'Gjatë periudhës raportuese janë identifikuar {6–14} viktima të mundshme, prej të cilave {2–5} të mitura. Të gjitha rastet janë referuar sipas procedurave standarde të veprimit.',
      ],
      [
        'prosecution',
        'Janë regjistruar {2–4} procedime penale të reja. Kërkohet që materialet referuese të vijnë të plota, **bashkë me procesverbalin e intervistës së parë**.',
      ],
      [
        'social',
        'Të gjitha viktimat e identifikuara ndjekin shërbime të ndihmës sociale. Mbetet problem strehimi afatgjatë i grave me fëmijë.',
      ],
      [
        'border',
        'Në portin e Durrësit janë intervistuar {25–60} shtetas të kthyer. Në {2–5} raste janë vënë re shenja të shfrytëzimit dhe është njoftuar menjëherë struktura përgjegjëse.',
      ],
      [
        'centre',
        'Qendra ka mbështetur me këshillim psikologjik dhe ligjor {4–9} përfituese. Kapacitetet e strehimit emergjent janë të mjaftueshme deri në fund të vitit.',
      ],
    ],
    decision: {
      title: 'Forcimi i bashkëpunimit për identifikimin e viktimave të mundshme',
      text: points(
        'Çdo institucion cakton një pikë kontakti për referimin e rasteve.',
        'Rastet referohen brenda 24 orëve nga identifikimi.',
        'Të dhënat e përmbledhura i dërgohen sekretariatit deri më datën 5 të çdo muaji.',
      ),
      charged: 'Ngarkohen Drejtoria Vendore e Policisë Durrës dhe sekretariati për ndjekjen e zbatimit',
    },
    tasks: [['Dërgimi i të dhënave të përmbledhura për rastet e referuara.', 'police', 30]],
  },
  {
    title: 'Respektimi i procedurave standarde në pikat e kalimit kufitar',
    rapporteur: 'border',
    materials: [{ title: 'Procedurat standarde të veprimit', kind: 'presentation' }],
    said: [
      [
        'border',
        'Intervistat e para zhvillohen në ambiente të veçanta, me praninë e përkthyesit kur është e nevojshme. Fluksi i udhëtarëve në port vështirëson verifikimin e çdo rasti.',
      ],
      [
        'port',
        'Autoriteti Portual ka vënë në dispozicion një ambient të dytë për intervistat, në terminalin e udhëtarëve.',
      ],
      ['prosecution', 'U kërkua që çdo dyshim i bazuar t’i njoftohet prokurorit të shërbimit brenda të njëjtës ditë.'],
      ['social', 'Punonjësi social njoftohet në çdo rast kur shtetasi i kthyer është i mitur i pashoqëruar.'],
    ],
    tasks: [
      ['Vendosja e posterave informues me numrin e linjës falas në terminalin e udhëtarëve.', 'port', 30],
      ['Trajnimi i efektivëve të turneve të natës për intervistën e parë.', 'border', 45],
    ],
  },
  {
    title: 'Riintegrimi i viktimave nëpërmjet punësimit dhe formimit profesional',
    rapporteur: 'jobs',
    said: [
      [
        'jobs',
        'Në programet e nxitjes së punësimit janë përfshirë {3–7} përfituese, ndërsa {4–8} të tjera ndjekin kurse të formimit profesional pa pagesë.',
      ],
      [
        'centre',
        'Përvoja tregon se pa mbështetje për kujdesin e fëmijëve pjesëmarrja në kurse bie pas muajit të parë. U propozua bashkëpunimi me çerdhet e bashkisë.',
      ],
      ['durres', 'Bashkia garanton vende në çerdhe për fëmijët e përfitueseve, me vërtetim nga shërbimi social.'],
      [
        'university',
        'Studentët e degës së punës sociale mund të angazhohen si vullnetarë në këshillimin për karrierën.',
      ],
      ['labour', 'Punëdhënësit që përfitojnë nga programi kontrollohen të paktën një herë në gjashtë muaj.'],
    ],
    decision: {
      title: 'Përparësia e viktimave në programet e punësimit',
      text: 'Zyra Rajonale e Punësimit u jep përparësi në programet e nxitjes së punësimit personave të referuar nga Komiteti. Vendi në çerdhe për fëmijët e tyre garantohet nga bashkia ku banojnë.',
      objection: 'Numri i vendeve në çerdhe është i kufizuar dhe përparësia nuk mund të garantohet pa fonde shtesë.',
    },
    tasks: [['Hartimi i listës së kurseve pa pagesë për gjashtëmujorin e ardhshëm.', 'jobs', 40]],
  },
  {
    title: 'Mbështetja financiare e projektit të strehimit emergjent',
    rapporteur: 'social',
    conflict: 'centre',
    materials: [
      { title: 'Projektpropozimi për strehimin emergjent', kind: 'document' },
      { title: 'Buxheti i projektit', kind: 'document' },
    ],
    said: [
      [
        'social',
        'Projekti parashikon {6–10} vende strehimi emergjent, të hapura gjatë gjithë ditës. Kostoja vjetore është brenda kufirit të përcaktuar nga fondi social.',
      ],
      ['durres', 'Bashkia Durrës mund të mbulojë {30–50/5} për qind të kostos nga fondi social i vitit {viti}.'],
      ['kruje', 'Bashkia Krujë kontribuon me mjete dhe me transportin e përfituesve nga zona e saj.'],
      ['shijak', 'Kontributi financiar i Bashkisë Shijak varet nga rishikimi i buxhetit në muajin qershor.'],
    ],
    decision: {
      title: 'Mbështetja e projektit të strehimit emergjent',
      text: 'Komiteti mbështet projektin e strehimit emergjent dhe u rekomandon bashkive të qarkut ta përfshijnë kontributin e tyre në buxhetin vjetor.',
      objection: 'Fondet nuk janë parashikuar në buxhetin e miratuar dhe angazhimi duhej marrë pas rishikimit të tij.',
    },
  },
  {
    title: 'Parandalimi i shfrytëzimit nëpërmjet internetit dhe rrjeteve sociale',
    rapporteur: 'school',
    materials: [{ title: 'Siguria e fëmijëve në internet', kind: 'video' }],
    said: [
      [
        'school',
        'Në {14–28} shkolla të qarkut janë zhvilluar orë të hapura për sigurinë në internet. Oficerët e sigurisë kanë raportuar {3–7} raste të kontakteve të dyshimta në rrjetet sociale.',
      ],
      [
        'police',
        'Oferta të rreme për punë jashtë vendit qarkullojnë kryesisht në rrjetet sociale. Qytetarët duhet t’i denoncojnë pa vonesë.',
      ],
      [
        'prosecution',
        'Sigurimi i provës elektronike kërkon shpejtësi. Mësuesit dhe prindërit duhet t’i ruajnë mesazhet dhe të mos i fshijnë.',
      ],
      [
        'psychologist',
        'Të miturit flasin më lehtë me psikologun kur u garantohet konfidencialiteti. U propozua një orë konsultimi në javë në çdo shkollë të mesme.',
      ],
    ],
    tasks: [['Zhvillimi i takimeve me prindërit për sigurinë në internet.', 'school', 60]],
  },
  {
    title: 'Inspektimet në sektorët me rrezik të lartë të punës së detyruar',
    rapporteur: 'labour',
    materials: [{ title: 'Raport mbi inspektimet e përbashkëta', kind: 'report' }],
    said: [
      [
        'labour',
        withList(
          'Gjatë periudhës janë inspektuar {40–90} subjekte. U konstatuan:',
          '{4–9} të punësuar pa kontratë pune;',
          '{2–4} të punësuar nën moshën e lejuar;',
          'mungesë e regjistrit të pagave në {3–8} subjekte.',
        ),
      ],
      [
        'police',
        'Në inspektimet e përbashkëta nuk është ndeshur kundërshtim. Në {2–3} raste materialet i janë kaluar prokurorisë.',
      ],
      ['jobs', 'Punëkërkuesit e regjistruar informohen për kontratën e punës dhe për shenjat e ofertave të rreme.'],
      ['kruje', 'U kërkua që inspektimet të shtrihen edhe në fermat dhe në serat e zonës së Krujës gjatë vjeljes.'],
    ],
    decision: {
      title: 'Miratimi i kalendarit të inspektimeve të përbashkëta',
      text: 'Miratohet kalendari i inspektimeve të përbashkëta të Inspektoratit të Punës, policisë dhe njësive për mbrojtjen e fëmijëve për gjashtë muajt e ardhshëm.',
      charged: 'Dega Rajonale e Inspektoratit të Punës Durrës për zbatimin e këtij vendimi',
      objection: 'Kalendari nuk e merr parasysh numrin e inspektorëve gjatë sezonit të turizmit.',
    },
    tasks: [['Raportimi i rezultateve të inspektimeve të përbashkëta.', 'labour', 50]],
  },
  {
    title: 'Caktimi i përfaqësuesit të Komitetit në grupin ndërinstitucional të punës',
    rapporteur: 'subprefect',
    said: [
      [
        'subprefect',
        'Për përfaqësimin e Komitetit u propozuan dy kandidatura. Votimi zhvillohet i fshehtë, siç e parashikon rregullorja.',
      ],
      ['social', 'Përfaqësuesi duhet ta informojë Komitetin me shkrim pas çdo takimi të grupit.'],
    ],
    decision: {
      title: 'Caktimi i përfaqësuesit në grupin ndërinstitucional të punës',
      text: 'Komiteti cakton përfaqësuesin e tij në grupin ndërinstitucional të punës për një afat njëvjeçar.',
      secret: true,
    },
  },
  {
    title: 'Braktisja shkollore dhe rreziku i trafikimit të të miturve',
    months: [2, 3, 5, 9, 10],
    rapporteur: 'school',
    said: [
      [
        'school',
        'Nga fillimi i vitit shkollor kanë braktisur mësimin {12–26} nxënës. Për {5–9} prej tyre familja është larguar nga vendbanimi pa njoftuar shkollën.',
      ],
      [
        'durres',
        'Njësitë për mbrojtjen e fëmijëve i kanë vizituar familjet dhe kanë hartuar planet individuale të ndihmës.',
      ],
      ['shijak', 'Në territorin e Bashkisë Shijak {3–6} fëmijë janë rikthyer në shkollë pas ndërhyrjes së përbashkët.'],
      ['health', 'Mjekët e familjes mund të sinjalizojnë mungesat e gjata të fëmijëve në kontrollet periodike.'],
    ],
    tasks: [
      ['Krahasimi i listave të nxënësve me regjistrin e gjendjes civile.', 'school', 30],
      ['Vizita në familjet e fëmijëve që kanë braktisur shkollën.', 'durres', 45],
    ],
  },
  ...yearly('secretary', 'Komitetit Rajonal Antitrafik'),
];
