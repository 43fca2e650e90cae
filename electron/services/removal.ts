import { AppError } from '#shared/domain/errors.ts';
import type { Row } from '#shared/domain/stored.ts';
import { deleteEntry, isReferred } from '../store/references.ts';
import { requireRevision } from '../store/rows.ts';
import { type Context, command } from './context.ts';

/** Why an entry of the directory stays, and what to do instead. */
const STAYS = {
  institution:
    'Institucioni nuk hiqet, sepse në regjistër ka njerëz, organe kolegjiale ose detyra që lidhen me të, ose është institucioni i zyrës suaj. Nëse i ka ndryshuar emri, ndryshojeni emrin këtu.',
  person:
    'Personi nuk hiqet, sepse është anëtar i një organi kolegjial ose gjendet në një mbledhje, qoftë edhe në kosh. Nëse nuk është më anëtar, shkruani datën kur i mbaroi anëtarësia; nëse është shënuar dy herë, bashkoni të dy shënimet.',
  committee:
    'Organi kolegjial nuk hiqet, sepse ka anëtarë ose mbledhje në regjistër, qoftë edhe në kosh. Nëse nuk mblidhet më, lëreni ashtu siç është; nëse u shtua gabimisht, hiqni më parë anëtarët dhe mbledhjet e tij.',
} as const;

/** Takes an entry out of the directory, as long as nothing refers to it: RULE_BROKEN otherwise. */
export const removal =
  (context: Context, what: keyof typeof STAYS) =>
  ({ id, revision }: Row): Promise<null> =>
    command(context, `${what}.remove`, async (tx) => {
      await requireRevision(tx, what, id, revision);
      if (await isReferred(tx, what, id)) throw new AppError('RULE_BROKEN', { message: STAYS[what] });
      await deleteEntry(tx, what, id);
      return { result: null, subject: what, id };
    });
