import type { MeetingContent } from '#shared/domain/record.ts';
import { largeMeeting } from './large-meeting.ts';

const WORDS =
  'fushata vijon gjatë gjithë muajit tetor dhe është pjesë përbërëse e fushatës kombëtare që drejtohet nga koordinatori për të njohur rrezikun, shenjat dhe mënyrat e raportimit; institucionet e qarkut kanë caktuar personat e kontaktit, kanë përgatitur materialet informuese në gjuhën e pakicave dhe i shpërndajnë në shkolla, qendra shëndetësore, njësi administrative, porte e pika kufitare'.split(
    ' ',
  );

/** Words stand in many forms, and are packed less well for it. */
const ENDINGS = ['', 'a', 'i', 'n', 've', 'së', 'it', 'ta', 'ët', 'are', 'uar', 'isht', 'eve', 'imi', 'ohet'];

/** The size of a meeting whose minutes have so many pages, a page or two more or less. */
export const PAGES = {
  10: { members: 40, items: 5, statements: 65 },
  211: { members: 300, items: 60, statements: 1_920 },
} as const;

/** A meeting at which much was said, in words that differ as those of a language do; the same one for the same size. */
export function longMeeting(pages: keyof typeof PAGES): MeetingContent {
  const content = largeMeeting({ ...PAGES[pages], longest: 40 });
  let state = 1;
  const below = (end: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * end);
  };
  for (const statement of content.meeting.agenda.flatMap(({ discussion }) => discussion)) {
    const word = () => `${WORDS[below(WORDS.length)]}${ENDINGS[below(ENDINGS.length)]}`;
    statement.text = `U tha se ${Array.from({ length: 22 + below(26) }, word).join(' ')}.`;
  }
  return content;
}
