import { formatDate } from '#shared/albanian/dates.ts';

/** The item by which a meeting approves the minutes of the one before. */
export const approvalText = {
  add: 'Miratimi i procesverbalit të kaluar',
  added: 'Miratimi u vu në krye të rendit të ditës.',
  of: (date: string, number: number | undefined) =>
    `Procesverbali i mbledhjes ${number === undefined ? '' : `nr. ${number} `}të datës ${formatDate(date)}`,
  open: 'Hap atë mbledhje',
  outcomeOf: (item: number) => `Si u miratua procesverbali, pika ${item}`,
  outcomes: { unchanged: 'U miratua pa ndryshime', changed: 'U miratua me ndryshime', open: 'Ende jo' },
} as const;
