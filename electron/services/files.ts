import { AppError } from '#shared/domain/errors.ts';

/** A file as a wire brings it: its bytes are read only where its size allows it. */
export type Upload = { name: string; size: number; arrayBuffer: () => Promise<ArrayBuffer> };

/** A file that the program gives. */
export type NamedBytes = { name: string; type: string; bytes: Uint8Array };

const MEGABYTE = 1024 * 1024;

export const fileFault = (message: string) => new AppError('INVALID_INPUT', { faults: [{ path: 'file', message }] });

/** The bytes of a file that is neither empty nor larger than so many megabytes. */
export async function bytesOf(file: Upload, megabytes: number): Promise<Uint8Array> {
  if (file.size === 0) throw fileFault('skedari është bosh');
  if (file.size > megabytes * MEGABYTE) throw fileFault(`skedari është më i madh se ${megabytes} MB`);
  return new Uint8Array(await file.arrayBuffer());
}
