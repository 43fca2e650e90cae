/** The head of one meeting, and what is said where its record can only be read. */
export const meetingText = {
  more: 'Më shumë',
  remove: 'Hiq mbledhjen',
  removed: 'Mbledhja u hoq. Ndodhet te Koshi për 30 ditë.',
  staysForGood: 'Kjo mbledhje ka procesverbal të përfunduar, prandaj nuk hiqet.',
  finalise: 'Përfundo procesverbalin',
  minutes: (state: string, version: number | undefined) =>
    version === undefined ? `procesverbali ${state}` : `procesverbali ${state}, versioni ${version}`,
  fixed: 'Procesverbali është përfunduar: përmbajtja nuk ndryshohet.',
  readOnly: {
    finalised:
      'Procesverbali është përfunduar. Përmbajtja këtu vetëm lexohet; për ta ndryshuar, rihapeni me arsye para nënshkrimit.',
    signed: 'Procesverbali është nënshkruar. Përmbajtja vetëm lexohet; gabimet ndreqen me procesverbal korrigjues.',
    archived: 'Procesverbali është arkivuar. Përmbajtja vetëm lexohet; gabimet ndreqen me procesverbal korrigjues.',
  },
  reopen: 'Rihape',
  toRecord: 'Te procesverbali zyrtar',
} as const;
