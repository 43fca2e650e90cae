/** `once.ts TOOL FOLDER PACKAGES`: makes one document in this fresh process, then some more, and says how long each took. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { TOOLS, type Tool } from './tools.ts';

export type Measured = {
  cold: number;
  warm: number[];
  bytes: number;
  hashes: number;
  megabytes: number;
  letters: number;
};

const WARM_UP = 3;
const WARM = 5;

const [tool = 'ours', folder = '', packages = ''] = process.argv.slice(2);
const make = await TOOLS[tool as Tool](folder, packages);

const hashes = new Set<string>();
let file: Uint8Array = new Uint8Array();
async function timed(): Promise<number> {
  const before = performance.now();
  file = await make();
  const took = performance.now() - before;
  hashes.add(createHash('sha256').update(file).digest('hex'));
  return took;
}

const cold = await timed();
const megabytes = process.resourceUsage().maxRSS / 1024;
for (let time = 0; time < WARM_UP; time += 1) await timed();
const warm: number[] = [];
for (let time = 0; time < WARM; time += 1) warm.push(await timed());
const body = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
const letters = body.replace(/<[^>]*>|\s/gu, '').length;
const measured: Measured = { cold, warm, bytes: file.length, hashes: hashes.size, megabytes, letters };
process.stdout.write(JSON.stringify(measured));
