/** The Anti-Trafficking Technical Table: the work on cases, without a word that tells whose they are. */
import { points, type Topic, withList, withTable } from '../topic.ts';

export const technical: readonly Topic[] = [
  {
    title: 'Ndjekja e rasteve në menaxhim',
    comes: 'always',
    rapporteur: 'socialWorker',
    materials: [{ title: 'Pasqyra e rasteve, pa të dhëna personale', kind: 'document' }],
    said: [
      [
        'socialWorker',
        withTable(
          'Gjendja e rasteve në ditën e mbledhjes:',
          ['Bashkia', 'Raste në ndjekje', 'Të mbyllura'],
          ['Durrës', '{6–11}', '{2–4}'],
          ['Krujë', '{2–5}', '{0–2}'],
          ['Shijak', '{1–3}', '{0–1}'],
        ),
      ],
      [
        'socialWorker',
        'Në ndjekje janë {8–15} raste. Për {5–7} prej tyre është hartuar plani individual i ndihmës, ndërsa për të tjerat vlerësimi përfundon brenda muajit.',
      ],
      [
        'durresChild',
        'Në dy raste familja nuk bashkëpunon. U kërkua vizita e përbashkët me policinë dhe me psikologun.',
      ],
      [
        'krujeChild',
        'Në territorin e Bashkisë Krujë rastet ndiqen rregullisht. Mungon transporti për vizitat në zonat malore.',
      ],
      ['centre', 'Për {3–5} përfituese ka filluar procesi i riintegrimit. Takimet e këshillimit zhvillohen çdo javë.'],
      [
        'policeSector',
        'Vlerësimi i rrezikut është përditësuar për të gjitha rastet. Në një rast është kërkuar masë mbrojtjeje.',
      ],
    ],
    tasks: [
      ['Përfundimi i vlerësimit për rastet e reja.', 'social', 21],
      ['Vizita të përbashkëta në familjet që nuk bashkëpunojnë.', 'durres', 14],
    ],
  },
  {
    title: 'Cilësia e intervistës së parë dhe e fishës së referimit',
    rapporteur: 'policeSector',
    said: [
      [
        'policeSector',
        'Në {3–6} raste fisha e referimit është plotësuar me mangësi. Pa të dhënat e vendndodhjes dhe të personit referues, verifikimi zgjat.',
      ],
      [
        'borderOfficer',
        'Në kufi koha për intervistën është e shkurtër. U propozua një fishë e thjeshtuar, që plotësohet më pas nga struktura pritëse.',
      ],
      ['psychologist', 'Pyetjet duhet t’i përshtaten moshës. Intervista e përsëritur e të miturit duhet shmangur.'],
      ['doctor', 'Fisha duhet të ketë edhe një rubrikë për nevojat e menjëhershme mjekësore.'],
    ],
    decision: {
      title: 'Përditësimi i fishës së përbashkët të referimit',
      text: points(
        'Miratohet fisha e përditësuar e referimit, në dy faqe.',
        'Fisha përdoret nga të gjitha institucionet duke filluar nga data {pas një muaji}.',
        'Brenda tri muajve bëhet vlerësimi i përdorimit të saj.',
      ),
      charged: 'sekretariati për shpërndarjen e fishës',
      objection: 'Fisha e re kërkon më shumë kohë se ajo që ka në dispozicion intervista në kufi.',
    },
    tasks: [['Shpërndarja e fishës së referimit dhe e udhëzimit për plotësimin e saj.', 'prefect', 20]],
  },
  {
    title: 'Njësitë e terrenit dhe fëmijët në situatë rruge',
    rapporteur: 'durresChild',
    said: [
      [
        'durresChild',
        'Gjatë dy muajve të fundit njësia e terrenit ka takuar {14–30} fëmijë në situatë rruge. Prej tyre {6–9} janë regjistruar në shkollë ose në kopsht.',
      ],
      [
        'shijakChild',
        'Në Shijak fëmijët lëvizin kryesisht gjatë ditës së tregut. U kërkua prania e njësisë të mërkurave.',
      ],
      ['socialWorker', 'Familjet e interesuara janë njohur me ndihmën ekonomike dhe me dokumentet që duhen.'],
      ['psychologist', 'Fëmijët që rikthehen në shkollë kanë nevojë për ndjekje të paktën tremujore.'],
      ['centre', 'Shërbimi ditor ka {5–9} vende të lira për fëmijët e moshës shkollore.'],
    ],
    tasks: [['Regjistrimi i fëmijëve të evidentuar në shkollat e zonës.', 'school', 30]],
  },
  {
    title: 'Trajnimi i punonjësve të vijës së parë',
    rapporteur: 'centre',
    materials: [{ title: 'Programi i trajnimit', kind: 'presentation' }],
    said: [
      [
        'centre',
        withList(
          'Trajnimi zgjat dy ditë dhe përfshin:',
          'shenjat e trafikimit dhe intervistën e parë;',
          'referimin dhe mbrojtjen e të dhënave;',
          'rolin e çdo institucioni, me shembuj nga praktika.',
        ),
      ],
      ['doctor', 'Nga shëndetësia marrin pjesë {10–18} infermierë dhe mjekë të familjes.'],
      ['policeSector', 'Policia dërgon {6–10} specialistë, kryesisht nga komisariatet.'],
      ['psychologist', 'Arsimi dërgon psikologët dhe oficerët e sigurisë së {8–14} shkollave.'],
      [
        'inspector',
        'Inspektorët e punës e kanë ndjekur trajnimin e vitit të kaluar. Këtë vit marrin pjesë vetëm inspektorët e rinj.',
      ],
    ],
    tasks: [['Dërgimi i listës së pjesëmarrësve në trajnim.', 'health', 10]],
  },
  {
    title: 'Mbështetja psikosociale dhe shëndetësore e viktimave',
    rapporteur: 'doctor',
    said: [
      [
        'doctor',
        'Kontrollet mjekësore bëhen brenda 48 orëve nga referimi. Për shëndetin mendor koha e pritjes është dy deri në tri javë.',
      ],
      ['centre', 'Qendra mbulon këshillimin psikologjik, por mungon psikiatri për të mitur.'],
      [
        'socialWorker',
        'Kartela shëndetësore falas lëshohet me vërtetim nga shërbimi social. Procedura zgjat deri në dhjetë ditë.',
      ],
      ['psychologist', 'Psikologët shkollorë e ndjekin rastin pas rikthimit në shkollë, sipas planit individual.'],
    ],
    decision: {
      title: 'Përshpejtimi i procedurës për kartelën shëndetësore falas',
      text: 'Vërtetimi për kartelën shëndetësore falas lëshohet brenda tri ditëve pune nga kërkesa e punonjësit të rastit.',
      objection: 'Afati prej tri ditësh nuk mund të respektohet me numrin aktual të punonjësve.',
    },
    tasks: [['Caktimi i mjekut të kontaktit për çdo qendër shëndetësore.', 'health', 20]],
  },
  {
    title: 'Shkëmbimi i informacionit dhe mbrojtja e të dhënave personale',
    rapporteur: 'secretary',
    said: [
      [
        'secretary',
        'Informacioni shkëmbehet me kode dhe jo me emra. U kërkua që asnjë e dhënë personale të mos dërgohet me postë elektronike të zakonshme.',
      ],
      ['policeSector', 'Institucionet duhet të caktojnë dy persona të autorizuar për marrjen e të dhënave.'],
      ['socialWorker', 'Dosjet fizike ruhen në kasafortë. Dosjet e mbyllura arkivohen pas gjashtë muajsh.'],
    ],
    decision: {
      title: 'Përditësimi i rregullave për shkëmbimin e informacionit',
      text: 'Miratohen rregullat e përditësuara për shkëmbimin e informacionit ndërmjet anëtarëve të Tryezës. Lista e personave të autorizuar përditësohet çdo gjashtë muaj.',
      objection: 'Dy persona të autorizuar janë pak për institucionet që punojnë me turne.',
    },
    tasks: [['Dërgimi i emrave të personave të autorizuar.', 'police', 10]],
  },
  {
    title: 'Përgatitja e fushatës së tetorit',
    months: [9],
    rapporteur: 'secretary',
    materials: [{ title: 'Projektkalendari i fushatës', kind: 'document' }],
    said: [
      ['secretary', 'Projektkalendari përmban {12–18} veprimtari. Vërejtjet pranohen deri më datën {pas dy javësh}.'],
      ['psychologist', 'U propozua që në shkolla të përdoren teatri dhe vizatimi, në vend të leksioneve.'],
      ['centre', 'Materialet informuese janë gati në shqip. Përkthimi në anglisht përfundon brenda javës.'],
      ['durresChild', 'Ndërmjetësit komunitarë do të shoqërojnë ekipet në lagjet informale.'],
    ],
    tasks: [
      ['Dërgimi i vërejtjeve për projektkalendarin e fushatës.', 'school', 14],
      ['Shtypja e materialeve informuese.', 'centre', 20],
    ],
  },
  {
    title: 'Vlerësimi i veprimtarive të fushatës së tetorit',
    months: [11],
    rapporteur: 'secretary',
    materials: [{ title: 'Raport mbi fushatën e tetorit', kind: 'report' }],
    said: [
      [
        'secretary',
        'U zhvilluan të gjitha veprimtaritë e kalendarit, me rreth {900–1800/50} pjesëmarrës. Gjatë muajit u bënë {4–9} referime, më shumë se në muajt e tjerë.',
      ],
      ['psychologist', 'Nxënësit kishin pyetje të shumta. Në {2–4} shkolla u kërkua një takim i dytë.'],
      ['doctor', 'Trajnimi i infermierëve dha rezultate: {2–3} nga referimet erdhën prej qendrave shëndetësore.'],
      [
        'centre',
        'Mungoi pjesëmarrja e burrave në takimet e zonave rurale. Vitin e ardhshëm takimet duhet të bëhen në mbrëmje.',
      ],
    ],
    decision: {
      title: 'Miratimi i raportit të fushatës së tetorit',
      text: 'Miratohet raporti i fushatës së tetorit, i cili i paraqitet Komitetit Rajonal Antitrafik.',
    },
  },
  {
    title: 'Punësimi sezonal i të rinjve në turizëm',
    months: [5, 7],
    rapporteur: 'inspector',
    said: [
      [
        'inspector',
        'Gjatë sezonit punësohen shumë të rinj pa kontratë. U përgatit një fletëpalosje me të drejtat e të punësuarit dhe me numrat e kontaktit.',
      ],
      [
        'adviser',
        'Zyra e Punësimit ndërmjetëson {60–120} vende pune sezonale. Çdo ofertë verifikohet para publikimit.',
      ],
      [
        'borderOfficer',
        'Në port vihen re edhe oferta për punë sezonale jashtë vendit, pa kontratë dhe me pagesë paraprake.',
      ],
      ['psychologist', 'Në klasat e dymbëdhjeta u zhvilluan biseda për punësimin e sigurt.'],
    ],
    tasks: [['Shpërndarja e fletëpalosjes në hotelet e zonës së plazhit.', 'labour', 20]],
  },
  {
    title: 'Vizitat në shkollat e mesme',
    months: [1, 3, 9],
    rapporteur: 'psychologist',
    said: [
      ['psychologist', 'Deri tani janë vizituar {4–7} shkolla. Vizita e radhës bëhet në shkollën {shkolla}.'],
      ['policeSector', 'Në çdo vizitë merr pjesë një specialist i policisë. Interesi i nxënësve është i lartë.'],
      ['adviser', 'U propozua që maturantët të njihen edhe me programet e formimit profesional.'],
      ['shijakChild', 'U kërkua që të përfshihen edhe shkollat e zonave rurale, ku informacioni mungon.'],
    ],
    tasks: [['Hartimi i grafikut të vizitave për dy muajt e ardhshëm.', 'school', 12]],
  },
  {
    title: 'Të miturit e pashoqëruar dhe kthimi i tyre në familje',
    rapporteur: 'borderOfficer',
    said: [
      [
        'borderOfficer',
        'Gjatë periudhës janë kthyer {3–8} të mitur të pashoqëruar. Të gjithë janë marrë në dorëzim nga njësitë për mbrojtjen e fëmijëve.',
      ],
      ['socialWorker', 'Para kthimit në familje bëhet vlerësimi i kushteve. Në një rast kthimi është shtyrë.'],
      ['krujeChild', 'Ndjekja pas kthimit vijon të paktën gjashtë muaj, me një vizitë në muaj.'],
      ['durresChild', 'Ambienti i pritjes në port është i përshtatshëm për qëndrim të shkurtër, jo për natën.'],
    ],
  },
];
