import { SENTENCES, type SentenceKey, sentenceFaults } from '#shared/albanian/sentences/index.ts';
import { AppError, type Fault } from '#shared/domain/errors.ts';
import { type Look, type SignedPaper, type Signer, USUAL_SIGNER } from '#shared/domain/look.ts';
import { getCommittee } from '../store/committees.ts';
import { getLook, putLook, type StoredLook } from '../store/look.ts';
import { found } from '../store/rows.ts';
import { type Context, command } from './context.ts';

export function lookService(context: Context) {
  const { db } = context.register;
  return {
    get: async (committee: number): Promise<StoredLook> => {
      found(await getCommittee(db, committee), 'committee', committee);
      return getLook(db, committee);
    },

    set: ({ committee, look, revision }: StoredLook & { committee: number }): Promise<StoredLook> =>
      command(context, 'look.set', async (tx) => {
        found(await getCommittee(tx, committee), 'committee', committee);
        if ((await getLook(tx, committee)).revision !== revision) {
          throw new AppError('CONFLICT', { subject: 'look', reason: 'changed' });
        }
        const faults = faultsOf(look.sentences ?? {});
        if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
        await putLook(tx, committee, decided(look));
        return { result: await getLook(tx, committee), subject: 'look', id: committee };
      }),
  };
}

const isKey = (key: string): key is SentenceKey => Object.hasOwn(SENTENCES, key);

function faultsOf(sentences: Readonly<Record<string, string>>): Fault[] {
  return Object.entries(sentences).flatMap(([key, text]) => {
    const messages = isKey(key) ? sentenceFaults(key, text) : ['kjo fjali nuk është në dokumentet e programit'];
    return messages.map((message) => ({ path: `sentences.${key}`, message }));
  });
}

/** What the committee has decided itself: where it agrees with the usual way, it follows that one also when it changes. */
function decided({ minutes, inForceAtOnce, copies, ...look }: Look): Look {
  const signers = entries<SignedPaper, Signer>(look.signers, (signer, paper) => signer !== USUAL_SIGNER[paper]);
  const titles = entries<Signer, string>(trimmed(look.titles), () => true);
  const sentences = entries<string, string>(
    trimmed(look.sentences),
    (text, key) => !isKey(key) || text !== SENTENCES[key].text,
  );
  return {
    minutes,
    inForceAtOnce,
    ...(copies !== undefined && { copies }),
    ...(signers && { signers }),
    ...(titles && { titles }),
    ...(sentences && { sentences }),
  };
}

const trimmed = (texts: Readonly<Record<string, string>> | undefined) =>
  texts && Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()]));

/** Those that are kept; undefined where there are none. */
function entries<K extends string, V>(
  all: Readonly<Partial<Record<K, V>>> | undefined,
  isKept: (value: V, key: K) => boolean,
): Record<K, V> | undefined {
  const kept = (Object.entries(all ?? {}) as [K, V | undefined][]).filter(
    ([key, value]) => value !== undefined && isKept(value, key),
  );
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as Record<K, V>);
}
