/**
 * The keys of the copies, in the forms of age itself, so that a copy can also be opened without this program:
 * `age -d -i celesi.txt COPY`. The office's key is made with the register; of the recovery key only the public half is here.
 */
import { createHash, createPrivateKey, createPublicKey, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bech32 } from '@scure/base';
import { writeWhole } from '../files.ts';

/** The office's identity: who has it can open the copies. */
export const keyFile = (folder: string): string => join(folder, 'celesi.txt');
/** Those to whom copies are encrypted, an age recipients file. */
const recipientsFile = (folder: string): string => join(folder, 'marresit.txt');

const KEY_NOTE =
  '# Çelësi i zyrës për kopjet rezervë të Procesverbalit. Mbajeni të fshehtë: kush e ka, i hap kopjet.\n';
const OFFICE_NOTE = '# çelësi i zyrës\n';
const RECOVERY_NOTE = '# çelësi i rikthimit, i printuar\n';

export type Keys = {
  identity: string;
  /** The office's first, then the recovery key's, where one has been set up. */
  recipients: string[];
};

/** Makes the office's key where there is none yet. */
export function beginKeys(folder: string): void {
  if (!existsSync(keyFile(folder))) writeWhole(keyFile(folder), `${KEY_NOTE}${newIdentity()}\n`);
  if (!existsSync(recipientsFile(folder))) writeRecipients(folder, recipientOf(readIdentity(folder)), undefined);
}

export function readKeys(folder: string): Keys {
  const identity = readIdentity(folder);
  const own = recipientOf(identity);
  const listed = existsSync(recipientsFile(folder)) ? lines(recipientsFile(folder)) : [];
  return { identity, recipients: [own, ...listed.filter((one) => one !== own)] };
}

/** From now on copies can be opened with this recovery key too, and no longer with the one before it. */
export function setRecovery(folder: string, recovery: string): void {
  writeRecipients(folder, recipientOf(readIdentity(folder)), recovery);
}

/** The public recovery key; undefined before it has been set up. */
function recoveryRecipient(folder: string): string | undefined {
  return readKeys(folder).recipients[1];
}

/** The identity in a key file that somebody brings, or in what was typed from the printed page; undefined where none is. */
export function identityIn(text: string): string | undefined {
  const found = text
    .split(/\r?\n/u)
    .filter((line) => !line.startsWith('#'))
    .join('')
    .replaceAll(/[\s·.]+/gu, '')
    .toUpperCase();
  const whole = found.startsWith(PREFIX) ? found : `${PREFIX}${found}`;
  try {
    recipientOf(whole);
    return whole;
  } catch {
    return undefined; // a letter is wrong: the key carries its own checksum
  }
}

/**
 * Keeps the key that opened a copy on a machine that had no other: the office's own as the office's, one typed from paper
 * as the recovery key. What is there already stays.
 */
export function adoptKey(folder: string, text: string): void {
  const identity = identityIn(text);
  if (identity === undefined) return;
  const isKeyFile = text.startsWith(KEY_NOTE.slice(0, 20));
  if (isKeyFile && !existsSync(keyFile(folder))) writeWhole(keyFile(folder), `${KEY_NOTE}${identity}\n`);
  beginKeys(folder);
  const recipient = recipientOf(identity);
  if (!isKeyFile && !readKeys(folder).recipients.includes(recipient) && recoveryRecipient(folder) === undefined) {
    setRecovery(folder, recipient);
  }
}

/** By which the copies of one register are told from another's: nothing can be read from it. */
export const registerName = (recipient: string): string =>
  createHash('sha256').update(recipient).digest('hex').slice(0, 16);

const readIdentity = (folder: string): string => {
  const identity = identityIn(readFileSync(keyFile(folder), 'utf8'));
  if (identity === undefined) throw new Error('The key file holds no age identity');
  return identity;
};

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.startsWith('age1'));

function writeRecipients(folder: string, own: string, recovery: string | undefined): void {
  writeWhole(
    recipientsFile(folder),
    `${OFFICE_NOTE}${own}\n${recovery === undefined ? '' : `${RECOVERY_NOTE}${recovery}\n`}`,
  );
}

const PREFIX = 'AGE-SECRET-KEY-1';

/** An age X25519 identity (age-encryption.org/v1): 32 random bytes in Bech32. */
export function newIdentity(): string {
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', randomBytes(32)).toUpperCase();
}

/** PKCS #8 of an X25519 key (RFC 8410) but for the key itself. */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** Throws for what is no identity. */
export function recipientOf(identity: string): string {
  const { prefix, bytes } = bech32.decodeToBytes(identity.toLowerCase());
  if (prefix !== 'age-secret-key-' || bytes.length !== 32) throw new Error('Not an age identity');
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return bech32.encodeFromBytes('age', Buffer.from(x, 'base64url'));
}
