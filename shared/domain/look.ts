/** What a committee has decided about its papers: who signs them, under which title, and in which words. */

/** Who signs the minutes. */
export type MinutesSigners = 'chair-secretary' | 'chair' | 'all-present';
export type Signer = 'chair' | 'secretary';
/** Papers that one officer signs. */
export type SignedPaper = 'invitation' | 'attendance' | 'decision' | 'extract';

export type Look = {
  minutes: MinutesSigners;
  /** Where it is not the usual officer (`USUAL_SIGNER`). */
  signers?: Partial<Record<SignedPaper, Signer>>;
  /** Over the signature, in place of the role: `PREFEKTI I QARKUT DURRËS`. */
  titles?: Partial<Record<Signer, string>>;
  /** How many copies are signed, proposed for each new meeting. */
  copies?: number;
  /** Whether a decision without a day of its own says that it is in force at once. */
  inForceAtOnce: boolean;
  /** Sentences in the committee's own words, by their key in the bank (`shared/albanian/sentences.ts`). */
  sentences?: Readonly<Record<string, string>>;
};

export const USUAL_SIGNER: Readonly<Record<SignedPaper, Signer>> = {
  invitation: 'chair',
  attendance: 'secretary',
  decision: 'chair',
  extract: 'secretary',
};

/** The look of a committee that has decided nothing. */
export const USUAL_LOOK: Look = { minutes: 'chair-secretary', inForceAtOnce: true };
