/** Passwords as scrypt keeps them (RFC 7914): `scrypt$ln$r$p$salt$hash`, so that the cost can be raised later. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const COST = { ln: 17, r: 8, p: 1 };
const LENGTH = 32;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const { ln, r, p } = COST;
  return [
    'scrypt',
    ln,
    r,
    p,
    salt.toString('base64url'),
    (await derive(password, salt, COST)).toString('base64url'),
  ].join('$');
}

export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, ln, r, p, salt = '', hash = ''] = kept.split('$');
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  const expected = Buffer.from(hash, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'), cost);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** What an unknown name is held against, so that it takes as long as a known one. */
export const NO_PASSWORD = `scrypt$${COST.ln}$${COST.r}$${COST.p}$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`;

function derive(password: string, salt: Buffer, { ln, r, p }: typeof COST): Promise<Buffer> {
  const N = 2 ** ln;
  return new Promise((resolve, reject) => {
    // The same word is the same password, however the keyboard composed its letters.
    scrypt(password.normalize('NFC'), salt, LENGTH, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
