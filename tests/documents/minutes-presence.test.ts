import { describeMinutes, meeting, onlyMembers, row } from '../support/minutes-variants.ts';

describeMinutes('what the minutes say of presence and quorum', [
  ['no guests', [meeting({ guests: [] })], ['Nga 4 anëtarë'], ['Të ftuar']],
  [
    'guests by institution',
    [meeting({ guests: ['mjeku', 'shendetesia'] })],
    ['Funksioni\n1. | Emër Shëndetësia | Drejtoria', '\n2. | Emër Mjeku | Qendra'],
  ],
  [
    'substitute',
    [row('njvksh', { status: 'substituted', substitute: 'mjeku', reason: 'me shërbim jashtë qarkut' })],
    [
      'Z. Emër Kujdesi u zëvendësua nga z. Emër Mjeku (me shërbim jashtë qarkut).',
      '| i zëvendësuar nga z. Emër Mjeku (me shërbim jashtë qarkut)',
      'janë të pranishëm 4.',
    ],
  ],
  [
    'substitute without a reason, who left early',
    [row('mbrojtja', { status: 'substituted', substitute: 'mjeku', left: '11:00' })],
    [
      'Znj. Emër Mbrojtja u zëvendësua nga z. Emër Mjeku.',
      '| e zëvendësuar nga z. Emër Mjeku (u largua 11:00)',
      'Z. Emër Mjeku u largua në orën 11:00.',
    ],
  ],
  [
    'late, out for a while, gone',
    [row('mbrojtja', { arrived: '10:20', away: [{ from: '10:40', to: '10:50' }], left: '11:00' })],
    [
      '| e pranishme (erdhi 10:20, jashtë salle 10:40–10:50, u largua 11:00)',
      'Znj. Emër Mbrojtja erdhi në orën 10:20. Znj. Emër Mbrojtja doli nga salla në orën 10:40, u kthye në orën 10:50. Znj. Emër Mbrojtja u largua në orën 11:00.',
    ],
    ['Kuorumi humbi'],
  ],
  [
    'quorum lost by one who leaves and one who goes out at the same time',
    [row('mbrojtja', { left: '11:00' }), row('njvksh', { away: [{ from: '11:00', to: '11:10' }] })],
    ['Kuorumi humbi në orën 11:00, kur u largua znj. Emër Mbrojtja dhe doli nga salla z. Emër Kujdesi.'],
  ],
  [
    'nobody with a vote',
    [
      ({ members }) => {
        for (const member of members) member.voting = false;
      },
    ],
    ['I. PJESËMARRJA'],
    ['Kuorumi', 'kuorum'],
  ],
  ['a woman as the only guest', [meeting({ guests: ['shendetesia'] })], ['\n\nE ftuar:\n\n']],
  [
    'there before the start and until the end',
    [row('mbrojtja', { arrived: '09:50', left: '11:30' })],
    ['| e pranishme (erdhi 09:50, u largua 11:30)'],
    ['erdhi në orën', 'u largua në orën'],
  ],
  [
    'quorum lost by one',
    [row('mbrojtja', { left: '11:00' }), row('njvksh', { left: '10:30' })],
    [
      'Z. Emër Kujdesi u largua në orën 10:30. Znj. Emër Mbrojtja u largua në orën 11:00. Kuorumi humbi në orën 11:00, kur u largua znj. Emër Mbrojtja.',
    ],
  ],
  [
    'quorum lost by two at once',
    [row('mbrojtja', { left: '11:00' }), row('njvksh', { left: '11:00' })],
    ['Kuorumi humbi në orën 11:00, kur u larguan z. Emër Kujdesi dhe znj. Emër Mbrojtja.'],
  ],
  [
    'quorum lost for a while',
    [row('mbrojtja', { status: 'absent' }), row('njvksh', { away: [{ from: '10:30', to: '10:45' }] })],
    ['Kuorumi humbi në orën 10:30, kur doli nga salla z. Emër Kujdesi. Kuorumi u plotësua në orën 10:45.'],
  ],
  [
    'quorum only once a late one came',
    [row('mbrojtja', { status: 'absent' }), row('njvksh', { arrived: '10:15' })],
    ['Z. Emër Kujdesi erdhi në orën 10:15. Kuorumi u plotësua në orën 10:15.'],
    ['humbi'],
  ],
  [
    'the secretary, without vote, leaves: the quorum stays',
    [row('sekretarja', { left: '10:30' })],
    ['Znj. Emër Sekretarja u largua në orën 10:30.'],
    ['Kuorumi humbi'],
  ],
  [
    'no quorum',
    [
      row('mbrojtja', { status: 'absent' }),
      row('njvksh', { status: 'absent' }),
      row('shendetesia', { status: 'absent' }),
    ],
    [
      'Nga 4 anëtarë me të drejtë vote, është i pranishëm 1. Kuorumi i nevojshëm: 3. Mbledhja nuk ka kuorum dhe shtyhet.',
    ],
    ['është e vlefshme'],
  ],
  [
    'one member',
    [onlyMembers('prefekti')],
    ['Nga 1 anëtar me të drejtë vote, është i pranishëm 1. Kuorumi i nevojshëm: 1. Mbledhja është e vlefshme.'],
  ],
  [
    'nobody came',
    [
      (content) => {
        for (const each of content.meeting.attendance) each.status = 'absent';
      },
    ],
    ['Nga 4 anëtarë me të drejtë vote, janë të pranishëm 0.'],
  ],
  ['presence not noted yet', [meeting({ attendance: [] })], ['| Kryetar | —'], ['Kuorumi', 'Në mungesë']],
]);
