/** One for the whole window; the key is the row's, stored or not. */
export const statementDraft = (key: string): string => `statement:${key}:text`;
export const decisionDraft = (key: string): string => `decision:${key}`;
