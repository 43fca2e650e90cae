/** Shtyrja për mungesë kuorumi dhe thirrja e dytë. */
import { formatDate } from '#shared/albanian/dates.ts';

export const secondCallText = {
  noQuorum: 'Prezenca është shënuar për të gjithë, por kuorumi nuk plotësohet.',
  postpone: 'Shtyj mbledhjen për mungesë kuorumi',
  postponed: 'Mbledhja u shty për mungesë kuorumi. Te Thirrja mund ta thirrni për herë të dytë.',
  call: 'Thirr mbledhjen për herë të dytë',
  title: 'Thirrja e dytë',
  hint: 'Mbledhja e re merr rendin e ditës, vendin dhe drejtimin e kësaj; anëtarët janë ata që organi ka në ditën e re.',
  date: 'Data',
  start: 'Ora e fillimit',
  tooEarly: 'Thirrja e dytë nuk mund të jetë para së parës.',
  create: 'Krijo thirrjen e dytë',
  first: (date: string) => `Kjo është thirrja e dytë e mbledhjes së datës ${formatDate(date)}.`,
  second: (date: string) => `U thirr për herë të dytë më ${formatDate(date)}.`,
  openFirst: 'Hap thirrjen e parë',
  openSecond: 'Hap thirrjen e dytë',
} as const;
