/** Mbledhjet që organet duhet të bëjnë, dhe sa e përshtatshme është një ditë. */
import { formatDate } from '#shared/albanian/dates.ts';
import { counted } from '#shared/albanian/numbers.ts';
import type { Moment } from '#shared/domain/notice.ts';

export const dutyText = {
  label: 'Mbledhjet e radhës sipas rregullave',
  due: (dueBy: string) => `mbledhja e radhës deri më ${formatDate(dueBy)}`,
  overdue: (dueBy: string, days: number) =>
    `mbledhja duhej bërë deri më ${formatDate(dueBy)}, me vonesë ${counted(days, 'ditë', 'ditë')}`,
  late: 'Me vonesë',
  planned: (date: string) => `e planifikuar më ${formatDate(date)}`,
  plan: 'Planifiko',
  planFor: (committee: string) => `Planifiko mbledhjen: ${committee}`,
  weekend: (day: string) => `Dita bie ${day}.`,
  holiday: (name: string) => `Ditë zyrtare pushimi: ${name}.`,
  noticeBy: ({ date, time }: Moment) => `Njoftimi dërgohet deri më ${formatDate(date)}, ora ${time}.`,
  noticeMissed: ({ date, time }: Moment, hours: number) =>
    `Njoftimi duhej dërguar deri më ${formatDate(date)}, ora ${time}: rregullat kërkojnë ${counted(hours, 'orë', 'orë')}.`,
} as const;
