import { decision, describeMinutes, item, meeting, row, titled, vote } from '../support/minutes-variants.ts';

describeMinutes('what the minutes say of the items', [
  ['late item', [item({ state: 'late' })], ['Pika u shtua në rendin e ditës gjatë mbledhjes.']],
  [
    'withdrawn item',
    [item({ state: 'withdrawn' })],
    ['III. ZHVILLIMI I MBLEDHJES\n\n1. Të ndryshme\n\nPika u tërhoq nga rendi i ditës.\n\nMbledhja u mbyll'],
  ],
  [
    'earlier minutes that were approved as they are',
    [item({ title: 'Miratimi i procesverbalit', approves: { date: '2020-09-09', number: 3, outcome: 'unchanged' } })],
    ['1. Miratimi i procesverbalit\n\nProcesverbali i mbledhjes së datës 09.09.2020 u miratua pa ndryshime.\n\n'],
  ],
  [
    'earlier minutes that were approved with changes',
    [item({ approves: { date: '2020-09-09', outcome: 'changed' } })],
    ['Procesverbali i mbledhjes së datës 09.09.2020 u miratua me ndryshime.'],
  ],
  [
    'earlier minutes of which nothing is decided yet',
    [item({ state: 'late', approves: { date: '2020-09-09' } })],
    ['gjatë mbledhjes.\n\nMbledhja u mbyll'],
    ['u miratua'],
  ],
  [
    'several materials',
    [
      item({
        materials: [
          { title: 'Raporti vjetor', kind: 'report' },
          { title: 'Harta', kind: 'other' },
        ],
      }),
    ],
    ['U prezantuan materialet:\n\n• “Raporti vjetor” (raport)\n• “Harta” (material tjetër)'],
  ],
  [
    'titles that end in a full stop or have quotation marks of their own',
    [
      item({
        materials: [{ title: 'Raporti “Mirëqenia”.', kind: 'report' }],
        decisions: [{ title: 'Miratimi i planit.', text: 'Teksti', dissent: [] }],
      }),
    ],
    ['U prezantua raporti “Raporti ‘Mirëqenia’”.', 'U mor vendimi “Miratimi i planit”.'],
  ],
  [
    'an item of which nothing is recorded, beside others',
    [
      ({ meeting: { agenda } }) => {
        agenda.push({ title: 'Të ndryshme', materials: [], discussion: [], decisions: [], tasks: [] });
      },
    ],
    ['4. Të ndryshme\n\nPër këtë pikë nuk u regjistruan diskutime.'],
  ],
  [
    'recused for an item, said once',
    [
      item({
        recused: ['mbrojtja'],
        decisions: [
          { title: 'Plani', text: 'Teksti', dissent: [], vote: vote({ against: 0, recused: ['mbrojtja', 'njvksh'] }) },
        ],
      }),
    ],
    [
      'Znj. Emër Mbrojtja nuk mori pjesë në diskutimin dhe votimin e kësaj pike për shkak të konfliktit të interesit.',
      'Z. Emër Kujdesi nuk mori pjesë në votim për shkak të konfliktit të interesit. Rezultati',
    ],
    ['Znj. Emër Mbrojtja nuk mori pjesë në votim '],
  ],
  [
    'time and no speaker',
    [
      item({
        discussion: [
          { text: 'U dha pushim.', at: '10:35' },
          { text: 'Pa folës.' },
          { speaker: 'mjeku', text: 'Po.', at: '10:40' },
        ],
      }),
    ],
    [
      '\n\nOra 10:35: U dha pushim.\n\nPa folës.\n\nZ. Emër Mjeku (Qendra Shëndetësore, qyteti i Durrësit), ora 10:40: Po.\n',
    ],
  ],
  [
    'a speaker who said nothing',
    [item({ state: 'late', discussion: [{ speaker: 'mjeku', text: '\n' }] })],
    ['gjatë mbledhjes.\n\nMbledhja u mbyll'],
  ],
  [
    'secret vote, without quorum, at a time',
    [decision({ vote: vote({ form: 'secret', at: '10:55', withoutQuorum: 'çështje procedurale' }) })],
    [
      'Votimi u zhvillua në orën 10:55. Votimi u zhvillua pa kuorum: çështje procedurale. Rezultati i votimit: pro 3, kundër 1, abstenime 0. Votim i fshehtë.',
    ],
  ],
  [
    'vote by name, one of them a substitute',
    [
      row('mbrojtja', { status: 'substituted', substitute: 'mjeku' }),
      decision({
        vote: vote({
          for: 2,
          against: 1,
          abstain: 1,
          ballots: [
            { person: 'prefekti', choice: 'for' },
            { person: 'mbrojtja', choice: 'for' },
            { person: 'njvksh', choice: 'against' },
            { person: 'shendetesia', choice: 'abstain' },
          ],
        }),
      }),
    ],
    [
      'pro 2, kundër 1, abstenime 1. Votim i hapur. Votuan pro: z. Emër Prefekti dhe z. Emër Mjeku (në vend të znj. Emër Mbrojtja). Votoi kundër: z. Emër Kujdesi. Abstenoi: znj. Emër Shëndetësia.',
    ],
  ],
  [
    'tie, the chair decides, a woman',
    [titled('prefekti', 'znj.'), decision({ vote: vote({ for: 2, against: 2, castingVote: 'for' }) })],
    ['Votat u barazuan; vendosi vota e kryetares (pro).', 'IV. VENDIMET'],
    ['nuk u miratua'],
  ],
  [
    'tie, who led decides against it',
    [meeting({ chair: 'njvksh' }), decision({ vote: vote({ for: 2, against: 2, castingVote: 'against' }) })],
    [
      'Teksti i projektvendimit: Miratohet plani i veprimit.',
      'Votat u barazuan; vendosi vota e drejtuesit të mbledhjes (kundër).\n\nProjektvendimi nuk u miratua.',
    ],
    ['VENDIMET'],
  ],
  [
    'earlier ballots',
    [decision({ earlierVotes: [vote({ for: 2, against: 2 })], vote: vote() })],
    [
      'U hodh në votim projektvendimi “Miratimi i planit”.\n\nVotimi i parë. Rezultati i votimit: pro 2, kundër 2, abstenime 0. Votim i hapur. Përfundimi: votat u barazuan (2 pro, 2 kundër); vendos vota e drejtuesit të mbledhjes.\n\nVotimi i dytë. Rezultati i votimit: pro 3, kundër 1, abstenime 0. Votim i hapur. Përfundimi: u miratua me 3 vota pro nga 4 anëtarë të pranishëm që mund të votonin; duheshin të paktën 3.\n',
    ],
  ],
  [
    'no vote',
    [decision({ number: 7 })],
    ['U mor vendimi “Miratimi i planit”.', 'Vendimi nr. 7: Miratimi i planit\n\nMiratohet plani i veprimit.\n'],
    ['Rezultati'],
  ],
  [
    'dissent, with reasons and without',
    [
      decision({
        vote: vote(),
        dissent: [
          { person: 'njvksh', reason: 'Afati është i shkurtër.\n\nMungojnë fondet.' },
          { person: 'mbrojtja', reason: ' ' },
        ],
      }),
    ],
    [
      'Mendim kundër: z. Emër Kujdesi: Afati është i shkurtër.\n\nMungojnë fondet.\n\nMendim kundër: znj. Emër Mbrojtja.\n',
    ],
  ],
  [
    'who is charged, and from when',
    [decision({ charged: 'Bashkia Durrës', inForce: '2020-10-15' })],
    ['Ngarkohet Bashkia Durrës. Ky vendim hyn në fuqi më datë 15.10.2020.'],
  ],
  [
    'who is charged, as a whole sentence',
    [decision({ charged: 'Ngarkohen bashkitë e qarkut.' })],
    ['\n\nNgarkohen bashkitë e qarkut.\n'],
    ['hyn në fuqi'],
  ],
  [
    'a task without a day',
    [item({ tasks: [{ text: 'Raport', responsible: 'Bashkia Durrës' }] })],
    ['1. | Raport | Bashkia Durrës | pa afat'],
  ],
  [
    'a task with its day',
    [item({ tasks: [{ text: 'Raport', responsible: 'Bashkia Durrës', due: '2020-12-31' }] })],
    ['1. | Raport | Bashkia Durrës | 31.12.2020'],
  ],
]);
