import type { Fine } from '#shared/domain/fine.ts';
import { counted } from './numbers.ts';

/** One line of what is as it should be. */
export function fineText(fine: Fine): string {
  switch (fine.about) {
    case 'notice':
      return fine.days <= 0 ? 'Njoftimi u dërgua' : `Njoftimi u dërgua ${counted(fine.days, 'ditë', 'ditë')} përpara`;
    case 'closed':
      return `Mbledhja u mbyll në orën ${fine.at}`;
    case 'agenda':
      return `Rendi i ditës ka ${counted(fine.items, 'pikë', 'pika')}${fine.unanimous ? ' dhe u miratua njëzëri' : ''}`;
    case 'attendance':
      return `Prezenca e ${counted(fine.members, 'anëtari', 'anëtarëve')} është shënuar`;
    case 'quorum':
      return `Ka kuorum: ${fine.present === 1 ? '1 i pranishëm' : `${fine.present} të pranishëm`}, ${fine.required === 1 ? 'duhet' : 'duhen'} ${fine.required}`;
    case 'statements':
      return `${counted(fine.statements, 'fjalë', 'fjalë')} në ${counted(fine.items, 'pikë', 'pika')}`;
    case 'votes':
      return fine.votes === 1 ? '1 votim, me numra që përputhen' : `${fine.votes} votime, me numra që përputhen`;
    case 'tasks':
      return `${counted(fine.tasks, 'detyrë', 'detyra')} me përgjegjës dhe afat`;
  }
}
