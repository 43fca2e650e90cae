import { counted } from '#shared/albanian/numbers.ts';
import type { Gap } from '#shared/domain/completeness.ts';

/** What is missing, as a line of the check: `Mungon ora e mbylljes`. */
export function gapText(gap: Gap): string {
  switch (gap.lacks) {
    case 'notice':
      return 'Mungon njoftimi: data kur u thirr mbledhja';
    case 'end':
      return 'Mungon ora e mbylljes';
    case 'closingReason':
      return 'Mungon arsyeja e mbylljes para kohe';
    case 'items':
      return 'Rendi i ditës nuk ka asnjë pikë';
    case 'status':
      return gap.count === 1
        ? 'Prezenca e 1 anëtari nuk është shënuar'
        : `Prezenca e ${counted(gap.count, 'anëtari', 'anëtarëve')} nuk është shënuar`;
    case 'substitute':
      return 'Mungon emri i zëvendësuesit';
    case 'quorum':
      return 'Nuk ka kuorum';
    case 'words':
      return `Pika ${gap.item}: nuk është shkruar asgjë`;
    case 'vote':
      return `Pika ${gap.item}: vendim pa votim`;
    case 'due':
      return `Pika ${gap.item}: detyrë pa afat`;
  }
}
