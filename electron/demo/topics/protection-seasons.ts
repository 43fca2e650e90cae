/** The Civil Protection Commission: beaches and fires in summer, water and cold in winter. */
import { points, type Topic, withList, withTable } from '../topic.ts';

export const protectionSeasons: readonly Topic[] = [
  {
    title: 'Gatishmëria për sezonin e zjarreve',
    months: [5, 6],
    rapporteur: 'fire',
    materials: [{ title: 'Plani i masave kundër zjarreve', kind: 'document' }],
    said: [
      [
        'fire',
        'Shërbimi ka në gatishmëri {5–8} zjarrfikëse dhe {28–42} efektivë. Për sezonin kërkohen edhe {6–10} punonjës me kohë të pjesshme.',
      ],
      [
        'krujeWorks',
        'Në zonat malore të Krujës janë hapur {8–14} kilometra rrugë zjarri. Vrojtimi nga pika e Qafë-Shtamës bëhet gjatë gjithë ditës.',
      ],
      [
        'environment',
        'Djegia e mbetjeve bujqësore mbetet shkaku kryesor. U propozuan kontrolle të përbashkëta me policinë.',
      ],
      ['power', 'Pastrimi i brezit poshtë linjave të tensionit të lartë përfundon para datës 15 qershor.'],
      ['police', 'Patrullimi shtohet në zonat pyjore gjatë fundjavave dhe në ditët me rrezik të lartë.'],
    ],
    decision: {
      title: 'Miratimi i planit të masave kundër zjarreve',
      text: points(
        'Miratohet plani i masave kundër zjarreve për sezonin veror.',
        'Ndalohet ndezja e zjarreve në zonat pyjore nga data 15 qershor deri më 30 shtator.',
        'Bashkitë e mbajnë në gatishmëri numrin e nevojshëm të mjeteve dhe të punonjësve.',
      ),
      charged: 'Ngarkohen bashkitë dhe Drejtoria Vendore e Policisë Durrës për zbatimin e këtij vendimi',
    },
    tasks: [
      ['Pastrimi i brezave mbrojtës poshtë linjave elektrike.', 'power', 25],
      ['Kontrolle të përbashkëta kundër djegies së mbetjeve bujqësore.', 'environment', 60],
    ],
  },
  {
    title: 'Gjendja e vatrave të zjarrit dhe masat e marra',
    months: [7, 8],
    rapporteur: 'fire',
    said: [
      [
        'fire',
        withTable(
          'Vatrat e zjarrit gjatë dy javëve të fundit:',
          ['Zona', 'Vatra', 'Të shuara'],
          ['Krujë', '{5–7}', '{4–5}'],
          ['Ishëm', '{3–4}', '3'],
          ['Manëz', '2', '2'],
        ),
      ],
      ['krujeWorks', 'Zjarri në zonën malore është lokalizuar. Terreni i thepisur e pengon ndërhyrjen me mjete.'],
      ['civil', 'U kërkua mbështetja e njësive qendrore. Ekipet plotësuese mbërrijnë brenda ditës.'],
      ['hospital', 'Janë trajtuar {2–5} persona për probleme të frymëmarrjes, të gjithë jashtë rrezikut.'],
      ['power', 'Linja e tensionit të mesëm është shkyçur përkohësisht për arsye sigurie.'],
      ['police', 'Janë hapur {2–3} procedime për zjarrvënie nga pakujdesia.'],
    ],
    decision: {
      title: 'Masat e menjëhershme për shuarjen e zjarreve',
      text: 'Të gjitha mjetet e bashkive vihen në dispozicion të drejtuesit të operacionit. Raportimi në Qendrën e Mbrojtjes Civile Durrës bëhet çdo tri orë.',
      charged: 'Ngarkohen bashkitë dhe Shërbimi i Mbrojtjes nga Zjarri dhe i Shpëtimit për zbatimin e këtij vendimi',
    },
    tasks: [['Raportim çdo tri orë për gjendjen e vatrave.', 'fire', 5]],
  },
  {
    title: 'Siguria në plazhe dhe shërbimi i shpëtimit',
    months: [5, 6, 7, 8],
    rapporteur: 'harbour',
    said: [
      [
        'harbour',
        'Nga {55–80} stacione plazhi të kontrolluara, {6–11} nuk kishin vrojtues të licencuar. Mjetet lundruese qëndrojnë jashtë zonës së larjes, përveç {2–4} rasteve të gjobitura.',
      ],
      ['durresWorks', 'Kullat e vrojtimit janë vendosur në të gjithë vijën bregdetare, nga Currilat deri në Plepa.'],
      ['redCross', 'Janë trajnuar {20–35} vrojtues plazhi për ndihmën e parë dhe ringjalljen.'],
      ['hospital', 'Pikat e ndihmës së shpejtë në zonën e plazhit punojnë nga ora 08:00 deri në orën 20:00.'],
      ['police', 'Policia e Shtetit patrullon në vijën bregdetare, edhe me mjetet lundruese të Policisë Kufitare.'],
    ],
    decision: {
      title: 'Masat për sigurinë në plazhe',
      text: points(
        'Stacioneve pa vrojtues të licencuar u pezullohet veprimtaria deri në plotësimin e kushteve.',
        'Kontrollet e përbashkëta zhvillohen çdo javë.',
        'Flamujt e gjendjes së detit vendosen në çdo kullë vrojtimi.',
      ),
      charged: 'Ngarkohen Bashkia Durrës dhe Kapiteneria e Portit Durrës për zbatimin e këtij vendimi',
      objection: 'Pezullimi i menjëhershëm është i tepruar; subjekteve duhej t’u lihej një afat prej pesë ditësh.',
    },
    tasks: [['Kontrolle javore të përbashkëta në stacionet e plazhit.', 'harbour', 45]],
  },
  {
    title: 'Uji i pijshëm dhe kushtet sanitare në zonën e plazhit',
    months: [6, 7, 8],
    rapporteur: 'health',
    said: [
      [
        'health',
        'Nga {40–70} mostra uji, të gjitha janë brenda normave. Në {2–4} subjekte u konstatuan mangësi në ruajtjen e ushqimeve.',
      ],
      [
        'water',
        'Furnizimi me ujë në zonën e plazhit bëhet {14–20} orë në ditë. Në orët e pikut presioni bie në katet e larta.',
      ],
      [
        'environment',
        'Cilësia e ujit të detit është e mirë në {9–12} nga pikat e monitoruara. Dy derdhje të paligjshme janë mbyllur.',
      ],
      ['durresWorks', 'Grumbullimi i mbetjeve bëhet dy herë në ditë gjatë muajve korrik dhe gusht.'],
    ],
    tasks: [['Mbyllja e derdhjeve të paligjshme në kanalin e plazhit.', 'water', 15]],
  },
  {
    title: 'Pastrimi i kanaleve kulluese para stinës së shirave',
    months: [9, 10, 11],
    rapporteur: 'drainage',
    materials: [{ title: 'Harta e kanaleve dhe e hidrovorëve', kind: 'presentation' }],
    said: [
      [
        'drainage',
        'Janë pastruar {22–38} kilometra kanale kryesore. Hidrovorët punojnë me kapacitet të plotë, përveç njërit, që është në riparim.',
      ],
      ['shijakWorks', 'Kanalet dytësore në territorin e Bashkisë Shijak janë pastruar në masën {60–85/5} për qind.'],
      ['durresWorks', 'Në Njësinë Administrative {njësia} ndërtimet pa leje mbi kanale e pengojnë rrjedhjen e ujit.'],
      ['roads', 'Tombinot e rrugës nacionale pastrohen para fundit të muajit.'],
      ['water', 'Pusetat e ujërave të shiut në qendër të qytetit janë pastruar dy herë gjatë vitit.'],
    ],
    decision: {
      title: 'Përfundimi i pastrimit të kanaleve kulluese',
      text: 'Pastrimi i kanaleve dytësore përfundon deri më datën {pas një muaji}. Ndërtimet mbi kanale hiqen sipas procedurës ligjore.',
      charged: 'Ngarkohen bashkitë dhe Drejtoria e Ujitjes dhe Kullimit Durrës për zbatimin e këtij vendimi',
      objection: 'Afati është i pamundur për kanalet ku ka procese gjyqësore të hapura.',
    },
    tasks: [
      ['Riparimi i hidrovorit që është jashtë pune.', 'drainage', 30],
      ['Pastrimi i tombinove të rrugës nacionale.', 'roads', 25],
    ],
  },
  {
    title: 'Përmbytjet në zonat e ulëta të qarkut',
    months: [11, 12, 1, 2],
    rapporteur: 'civil',
    said: [
      [
        'civil',
        'Pas reshjeve të tri ditëve të fundit janë përmbytur {120–340/10} hektarë tokë dhe {14–32} banesa. Në Njësinë Administrative {njësia} janë evakuuar {6–12} familje.',
      ],
      ['drainage', 'Të gjithë hidrovorët punojnë pa ndërprerje. Niveli i ujit ka rënë me {20–45/5} centimetra.'],
      ['fire', 'Me motopompa është larguar uji nga {9–18} bodrume dhe nga dy shkolla.'],
      ['roads', 'Rruga dytësore është e bllokuar në një segment. Devijimi është sinjalizuar.'],
      ['power', 'Energjia mungon në {2–4} fshatra, për arsye sigurie. Rilidhja bëhet pas uljes së nivelit të ujit.'],
      ['redCross', 'Familjeve të evakuuara u janë dhënë batanije, ushqime dhe ujë.'],
    ],
    decision: {
      title: 'Masat për përballimin e përmbytjeve',
      text: points(
        'Shkollat e zonës së përmbytur qëndrojnë mbyllur deri në verifikimin e godinave.',
        'Familjet e evakuuara strehohen në ambientet e caktuara nga bashkia.',
        'Komisionet e vlerësimit të dëmeve fillojnë punën brenda dy ditëve.',
      ),
      charged: 'Ngarkohen Bashkia Durrës dhe Qendra e Mbrojtjes Civile Durrës për zbatimin e këtij vendimi',
    },
    tasks: [
      ['Ngritja e komisioneve të vlerësimit të dëmeve.', 'durresWorks', 2],
      ['Verifikimi i godinave shkollore të përmbytura.', 'school', 7],
    ],
  },
  {
    title: 'Moti i ftohtë dhe bora në zonat malore të Krujës',
    months: [12, 1, 2],
    rapporteur: 'krujeWorks',
    said: [
      [
        'krujeWorks',
        withList(
          'Për dimrin janë siguruar:',
          '{3–5} mjete për pastrimin e borës;',
          '{40–60/5} tonë kripë dhe inerte;',
          'ushqime dhe barna në dy qendra shëndetësore.',
        ),
      ],
      ['roads', 'Rruga Fushë-Krujë–Krujë mbahet e hapur gjatë gjithë ditës. Automjetet duhet të kenë zinxhirë.'],
      [
        'hospital',
        'Gratë shtatzëna dhe të sëmurët me dializë nga zonat malore janë evidentuar, që të transportohen paraprakisht në spital.',
      ],
      ['power', 'Në zonat malore ka {2–3} grupe të gatshme për riparimin e defekteve.'],
    ],
    tasks: [['Përditësimi i listës së të sëmurëve që kanë nevojë për transport.', 'health', 10]],
  },
  {
    title: 'Furnizimi me energji elektrike dhe me ujë gjatë dimrit',
    months: [11, 12, 1],
    rapporteur: 'power',
    said: [
      [
        'power',
        'Ngarkesa gjatë dimrit rritet me {25–40/5} për qind. Janë shtuar {3–5} kabina në zonat me ngarkesë të lartë.',
      ],
      ['water', 'Stacionet e pompimit kanë gjeneratorë për tetë orë punë. Për dy stacione nevojitet karburant shtesë.'],
      ['hospital', 'Spitali ka gjenerator rezervë, i cili provohet çdo javë.'],
      ['school', 'Në {4–8} shkolla ngrohja ende bëhet me dru. Sasia e siguruar mjafton deri në muajin mars.'],
    ],
    tasks: [['Sigurimi i karburantit për gjeneratorët e stacioneve të pompimit.', 'water', 14]],
  },
];
