/** The Civil Protection Commission: what it deals with in any season. */
import { points, type Topic, withList, withTable } from '../topic.ts';
import { yearly } from './common.ts';

export const protection: readonly Topic[] = [
  {
    title: 'Planet vendore të emergjencave civile',
    rapporteur: 'civil',
    materials: [{ title: 'Vlerësimi i planeve vendore', kind: 'report' }],
    said: [
      [
        'civil',
        'Plani i Bashkisë Durrës është i përditësuar. Planet e Bashkisë Krujë dhe të Bashkisë Shijak duhet të plotësohen me hartat e rrezikut dhe me pikat e grumbullimit.',
      ],
      ['krujeWorks', 'Hartat e rrezikut janë në proces. Bashkia ka kërkuar ndihmën e specialistëve të qarkut.'],
      ['shijakWorks', 'Plani i Bashkisë Shijak i paraqitet këshillit bashkiak brenda muajit të ardhshëm.'],
      ['redCross', 'Dega ka {25–45} vullnetarë të trajnuar, të cilët mund të përfshihen në planet e bashkive.'],
      ['school', 'Pikat e grumbullimit në oborret e shkollave duhet të sinjalizohen.'],
    ],
    decision: {
      title: 'Plotësimi i planeve vendore të emergjencave civile',
      text: points(
        'Bashkitë i plotësojnë planet me hartat e rrezikut dhe me pikat e grumbullimit.',
        'Planet i dërgohen Qendrës së Mbrojtjes Civile Durrës deri më datën {pas një muaji}.',
        'Çdo plan shoqërohet me listën e mjeteve dhe të personave të kontaktit.',
      ),
      charged:
        'Ngarkohen bashkitë e qarkut, me mbështetjen e Qendrës së Mbrojtjes Civile Durrës, për zbatimin e këtij vendimi',
      objection: 'Hartimi i hartave të rrezikut kërkon më shumë se një muaj dhe specialistë që bashkia nuk i ka.',
    },
    tasks: [
      ['Plotësimi i planit vendor me hartat e rrezikut.', 'krujeWorks', 30],
      ['Plotësimi i planit vendor me pikat e grumbullimit.', 'shijakWorks', 30],
    ],
  },
  {
    title: 'Gjendja e godinave publike pas vlerësimeve sizmike',
    rapporteur: 'geosciences',
    materials: [{ title: 'Rreziku sizmik në zonën Durrës–Krujë', kind: 'presentation' }],
    said: [
      [
        'geosciences',
        'Aktiviteti sizmik gjatë periudhës ka qenë i zakonshëm, pa lëkundje të ndjeshme. Vlerësimi i godinave duhet të vijojë sipas përparësive.',
      ],
      [
        'school',
        'Nga {30–45} godina shkollore të vlerësuara, {3–6} kanë nevojë për ndërhyrje të pjesshme. Në asnjërën nuk është e nevojshme ndërprerja e mësimit.',
      ],
      ['hospital', 'Godina e urgjencës i plotëson kërkesat. Për pavijonin e vjetër është kërkuar fond për përforcim.'],
      ['durresWorks', 'Ndërhyrjet në dy kopshte përfundojnë para fillimit të vitit shkollor.'],
    ],
    tasks: [['Lista e godinave publike që kanë nevojë për ndërhyrje, sipas përparësisë.', 'durresWorks', 40]],
  },
  {
    title: 'Depozitat e materialeve të rezervës',
    rapporteur: 'civil',
    said: [
      [
        'civil',
        withTable(
          'Gjendja e rezervës në magazinën e qarkut:',
          ['Materiali', 'Sasia', 'Nevoja'],
          ['Batanije', '{320–480}', '500'],
          ['Çadra familjare', '{25–38}', '40'],
          ['Motopompa', '{6–9}', '10'],
          ['Gjeneratorë', '{4–6}', '6'],
        ),
      ],
      ['redCross', 'Kryqi i Kuq mund të plotësojë pjesën e munguar të batanijeve dhe të pakove higjienike.'],
      ['fire', 'Dy motopompa janë jashtë përdorimit. Riparimi kërkon pjesë këmbimi që nuk gjenden në vend.'],
      [
        'durresWorks',
        'Bashkia Durrës ka një kontratë të hapur me një operator privat për gjeneratorët dhe për cisternat e ujit.',
      ],
    ],
    decision: {
      title: 'Plotësimi i rezervës së materialeve të emergjencës',
      text: 'Qendra e Mbrojtjes Civile Durrës i kërkon Agjencisë Kombëtare të Mbrojtjes Civile plotësimin e rezervës, sipas listës së paraqitur në mbledhje.',
      charged: 'Qendra e Mbrojtjes Civile Durrës për zbatimin e këtij vendimi',
    },
    tasks: [['Dërgimi i kërkesës për plotësimin e rezervës.', 'civil', 15]],
  },
  {
    title: 'Ushtrimi simulues për evakuimin e shkollave',
    months: [3, 4, 9, 10],
    rapporteur: 'fire',
    materials: [{ title: 'Evakuimi i shkollës hap pas hapi', kind: 'video' }],
    said: [
      [
        'fire',
        'Ushtrimi zhvillohet në shkollën {shkolla}, me rreth {350–600/50} nxënës. Koha e synuar e evakuimit është nën katër minuta.',
      ],
      [
        'school',
        withList(
          'Shkolla ka marrë këto masa:',
          'shenjat e daljes në çdo kat;',
          'caktimin e mësuesit përgjegjës për çdo klasë;',
          'njoftimin e prindërve një javë përpara.',
        ),
      ],
      ['police', 'Rrugët përreth shkollës bllokohen për një orë. Qytetarët njoftohen një ditë përpara.'],
      ['hospital', 'Në ushtrim merr pjesë një ambulancë me ekipin e urgjencës.'],
      ['redCross', 'Vullnetarët do të tregojnë dhënien e ndihmës së parë.'],
    ],
    tasks: [['Raport mbi ushtrimin simulues, me mangësitë e vërejtura.', 'fire', 35]],
  },
  {
    title: 'Vlerësimi i dëmeve dhe ndihma për familjet e prekura',
    months: [1, 2, 3, 9, 12],
    rapporteur: 'civil',
    conflict: 'shijakWorks',
    materials: [{ title: 'Akti i vlerësimit të dëmeve', kind: 'document' }],
    said: [
      [
        'civil',
        'Komisionet e vlerësimit kanë verifikuar {40–85} kërkesa. Pranohen {25–35} prej tyre, ndërsa për të tjerat mungojnë dokumentet e pronësisë.',
      ],
      [
        'durresWorks',
        'Për familjet pa dokumente pronësie u propozua dëshmia e administratorit të njësisë administrative.',
      ],
      ['krujeWorks', 'Dëmet më të mëdha janë në rrugët dytësore dhe në muret mbajtëse.'],
      ['redCross', 'Familjeve të prekura u janë shpërndarë {60–110} pako ushqimore dhe higjienike.'],
    ],
    decision: {
      title: 'Miratimi i listës së familjeve përfituese',
      text: 'Miratohet lista e familjeve që përfitojnë ndihmë financiare për dëmet e pësuara, sipas aktit të vlerësimit. Ankesat shqyrtohen brenda 15 ditëve.',
      objection: 'Disa familje nuk janë vlerësuar ende dhe lista duhej miratuar e plotë.',
    },
    tasks: [['Shqyrtimi i ankesave të familjeve.', 'civil', 20]],
  },
  ...yearly('emergencies', 'Komisionit të Mbrojtjes Civile'),
];
