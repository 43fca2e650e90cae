import { describeMinutes, meeting, role, row, titled, vote } from '../support/minutes-variants.ts';

describeMinutes('how the minutes begin and end', [
  [
    'notice with a number',
    [meeting({ notice: { date: '2020-10-05', protocolNumber: '88' } })],
    ['Mbledhja u thirr me njoftimin nr. 88 prot., datë 05.10.2020.'],
  ],
  [
    'no notice and no purpose',
    [meeting({ notice: undefined, purpose: '  \n\n ' })],
    ['\n\nMbledhja u drejtua nga z. Emër Prefekti'],
    ['u thirr', 'Qëllimi'],
  ],
  [
    'ordinary',
    [meeting({ kind: 'ordinary' })],
    ['\ni mbledhjes së zakonshme të Komitetit', 'u zhvillua mbledhja e zakonshme e Komitetit'],
  ],
  ['second call', [meeting({ call: 2 })], ['Mbledhja zhvillohet me thirrje të dytë.']],
  [
    'a man kept the minutes',
    [titled('sekretarja', 'z.')],
    ['u mbajt nga z. Emër Sekretarja, Specialiste, në cilësinë e sekretarit.', '\nSEKRETARI\n'],
    ['SEKRETARJA'],
  ],
  [
    'no position',
    [
      (content) => {
        for (const person of content.people) delete person.position;
      },
    ],
    ['u drejtua nga z. Emër Prefekti, në cilësinë e kryetarit.', '| Kryetar | i pranishëm'],
  ],
  [
    'chair absent, a woman; the deputy led, a woman',
    [
      titled('prefekti', 'znj.'),
      row('prefekti', { status: 'excused', reason: 'me leje' }),
      role('mbrojtja', 'deputy'),
      meeting({ chair: 'mbrojtja' }),
    ],
    [
      'Në mungesë të kryetares, mbledhja u drejtua nga znj. Emër Mbrojtja, Përfaqësuese, në cilësinë e zëvendëskryetares.',
      '| Kryetare | mungon me arsye (me leje)',
      '\nZËVENDËSKRYETARJA\n',
    ],
    ['KRYETARI\n'],
  ],
  [
    'chair absent, a man; a plain member led, a woman',
    [row('prefekti', { status: 'absent' }), meeting({ chair: 'mbrojtja' })],
    [
      'Në mungesë të kryetarit, mbledhja u drejtua nga znj. Emër Mbrojtja, Përfaqësuese. Procesverbali',
      '| Kryetar | mungon pa arsye',
      '\nDREJTUESJA E MBLEDHJES\n',
    ],
  ],
  [
    'chair present, but a plain member led, a man',
    [meeting({ chair: 'njvksh' })],
    ['. Mbledhja u drejtua nga z. Emër Kujdesi, Përfaqësues. ', '\nDREJTUESI I MBLEDHJES\n'],
    ['Në mungesë'],
  ],
  [
    'secretary absent, somebody else kept the minutes',
    [row('sekretarja', { status: 'excused' }), meeting({ secretary: 'mjeku' })],
    [
      'Në mungesë të sekretares, procesverbali u mbajt nga z. Emër Mjeku, Mjek.',
      '\nMBAJTËSI I PROCESVERBALIT\n',
      '| mungon me arsye\n',
    ],
  ],
  ['agenda approved by all', [meeting({ agendaApproval: 'unanimous' })], ['\n\nRendi i ditës u miratua njëzëri.\n']],
  [
    'agenda approved by vote',
    [meeting({ agendaApproval: vote() })],
    ['Rendi i ditës u miratua me votim. Rezultati i votimit: pro 3, kundër 1, abstenime 0. Votim i hapur.'],
  ],
  [
    'agenda refused',
    [meeting({ agendaApproval: vote({ for: 0, against: 4 }) })],
    ['Rendi i ditës nuk u miratua. Rezultati i votimit: pro 0, kundër 4, abstenime 0.'],
  ],
  ['one copy', [meeting({ copies: 1 })], ['Ky procesverbal u hartua në 1 (një) ekzemplar.']],
  ['three copies', [meeting({ copies: 3 })], ['orën 11:30.\n\nKy procesverbal u hartua në 3 (tre) ekzemplarë.']],
  [
    'closed early',
    [meeting({ end: '10:40', closing: { early: true, reason: 'mungesë e energjisë elektrike' } })],
    ['Mbledhja u mbyll para kohe, në orën 10:40, me vendim të arsyetuar të kryetarit: mungesë e energjisë elektrike.'],
  ],
  [
    'closed early without a reason',
    [meeting({ closing: { early: true } })],
    ['Mbledhja u mbyll para kohe, në orën 11:30, me vendim të kryetarit.'],
  ],
  [
    'adjourned',
    [meeting({ closing: { early: false, reason: 'vijon më 09.10.2020.' } })],
    ['Mbledhja u mbyll në orën 11:30, me vendim të arsyetuar të kryetarit: vijon më 09.10.2020.\n'],
  ],
  [
    'past midnight',
    [meeting({ start: '22:00', end: '00:30', endDate: '2020-10-08' }), row('mbrojtja', { left: '00:10' })],
    ['Mbledhja u mbyll në orën 00:30 të datës 08.10.2020.', 'Znj. Emër Mbrojtja u largua në orën 00:10.'],
  ],
  ['not over yet', [meeting({ end: undefined })], [], ['u mbyll']],
]);
