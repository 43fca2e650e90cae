import type { Check } from '#shared/domain/check.ts';
import { counted } from './numbers.ts';

/** One line of the check: `Pika 3, vendimi 1: mungon votimi`. */
export function checkText(check: Check): string {
  const place = placeOf(check);
  const text = sentence(check);
  return place === '' ? text : `${place}: ${text}`;
}

/** Where it is, for what is said of an item or of a person there. */
function placeOf(check: Check): string {
  const { item, decision } = check;
  if (item !== undefined) return decision === undefined ? `Pika ${item}` : `Pika ${item}, vendimi ${decision}`;
  if (check.about === 'voteFault' || check.about === 'voteOutside') return 'Votimi për rendin e ditës';
  return OF_PERSON.has(check.about) ? (check.name ?? '') : '';
}

const OF_PERSON: ReadonlySet<Check['about']> = new Set(['leftFirst', 'presenceOutside', 'awayOrder', 'position']);

function sentence(check: Check): string {
  const name = check.name ?? '';
  switch (check.about) {
    case 'notHeld':
      return 'Mbledhja nuk është shënuar si e zhvilluar';
    case 'notice':
      return 'Mungon njoftimi: data kur u thirr mbledhja';
    case 'noticeLate':
      return 'Njoftimi u dërgua më vonë se sa kërkojnë rregullat e organit';
    case 'end':
      return 'Mungon ora e mbylljes';
    case 'endsFirst':
      return 'Ora e mbylljes është para orës së fillimit';
    case 'chairAway':
      return `Mbledhjen e drejtoi ${name}, por sipas prezencës nuk ishte në mbledhje`;
    case 'secretaryAway':
      return `Procesverbalin e mbajti ${name}, por sipas prezencës nuk ishte në mbledhje`;
    case 'position':
      return 'mungon funksioni, që shkruhet te nënshkrimi';
    case 'closingReason':
      return 'Mungon arsyeja e mbylljes para kohe';
    case 'agendaApproval':
      return 'Nuk është shënuar si u miratua rendi i ditës';
    case 'copies':
      return 'Nuk është shënuar në sa ekzemplarë hartohet procesverbali';
    case 'items':
      return 'Rendi i ditës nuk ka asnjë pikë';
    case 'status':
      return `Prezenca e ${counted(check.count, 'anëtari', 'anëtarëve')} nuk është shënuar`;
    case 'substitute':
      return check.count === 1
        ? 'Mungon emri i zëvendësuesit'
        : `Mungojnë emrat e ${counted(check.count, 'zëvendësuesi', 'zëvendësuesve')}`;
    case 'personName':
      return 'Një personi të mbledhjes i mungon emri ose mbiemri';
    case 'leftFirst':
      return 'ora e largimit është para orës së ardhjes';
    case 'presenceOutside':
      return 'ora e ardhjes ose e largimit është jashtë kohës së mbledhjes';
    case 'awayOrder':
      return 'dalja nga salla nuk përputhet me orët e tjera';
    case 'quorum':
      return 'Nuk ka kuorum';
    case 'words':
      return 'nuk është shkruar asgjë';
    case 'approvalOutcome':
      return 'nuk është shënuar si u miratua procesverbali i kaluar';
    case 'statementOutside':
      return `fjala e orës ${check.at} është jashtë kohës së mbledhjes`;
    case 'speakerAway':
      return `foli ${name}, por sipas prezencës nuk ishte në sallë`;
    case 'noDecisionTitle':
      return 'mungon titulli';
    case 'noDecisionText':
      return 'mungon teksti';
    case 'voteFault':
      return check.fault;
    case 'voteOutside':
      return `votimi i orës ${check.at} është jashtë kohës së mbledhjes`;
    case 'vote':
      return 'mungon votimi';
    case 'voteQuorum':
      return 'u votua pa kuorum: pa arsye të shënuar nuk bëhet vendim';
    case 'tie':
      return 'votat u barazuan dhe nuk është shënuar si u zgjidh barazimi';
    case 'abstention':
      return 'ka abstenime, që rregullat e organit nuk i lejojnë';
    case 'castingRule':
      return 'vota e drejtuesit nuk vendos sipas rregullave të organit';
    case 'openForPerson':
      return 'për persona votohet fshehtas, por votimi është i hapur';
    case 'rejectedNumber':
      return `nuk u miratua, por mban numrin ${check.number}`;
    case 'due':
      return 'detyrë pa afat';
    case 'responsible':
      return 'detyrë pa përgjegjës';
  }
}
