/** What is said of saving, of other windows and of a program that does not answer. */
export const apiText = {
  unreachable:
    'Programi nuk po përgjigjet. Teksti nuk ka humbur, mbahet në këtë dritare. Mos e mbyllni; programi provon përsëri vetë.',
  noPrintDialog:
    'Shfletuesi nuk e hapi dritaren e printimit dhe nuk u printua asgjë. Ruajeni dokumentin si DOCX dhe printojeni prej tij, ose hapeni programin në një shfletues tjetër.',
  closed: 'Programi u mbyll. Hapeni përsëri nga ikona e tij; ç’ishte ruajtur mbetet.',
  savedAt: (time: string) => `u ruajt në orën ${time}`,
  saving: 'po ruhet…',
  unstorable: 'Diçka e shkruar nuk ruhet dot ende; shihni shënimin pranë saj.',
  retry: 'Provo tani',
  blocks: 'pengon',
  undo: 'Zhbëj',
  undoneLater:
    'Pas këtij veprimi mbledhja ka ndryshuar më tej, prandaj nuk u zhbë asgjë. Me Ctrl+Z zhbëni një nga një veprimet e fundit.',
  places: {
    agendaApproval: 'votimi për rendin e ditës',
    item: (number: number, decision: string | undefined) =>
      decision === undefined ? `pika ${number}` : `pika ${number}, vendimi “${decision}”`,
  },
  conflict: 'Kjo u ndryshua në një dritare tjetër ndërsa po shkruanit. Asnjë nga të dyja nuk ka humbur.',
  theirs: 'Në dritaren tjetër:',
  takeTheirs: 'Merr atë të dritares tjetër',
  keepMine: 'Mbaj timen',
} as const;
