/** How a sentence of the bank is written: its words, and the placeholders in them with an example of each. */
export type BankSentence = {
  /** With placeholders in braces: `Mbledhja u mbyll në orën {ora}.` */
  text: string;
  /** Each placeholder that it may have, in the order of the text, with an example in the form in which it comes. */
  placeholders: Readonly<Record<string, string>>;
};

export type SentencesOf = Readonly<Record<string, BankSentence>>;
