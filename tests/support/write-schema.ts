/** `npm run schema`: the committed snapshot of what the migrations make. */
import { writeFileSync } from 'node:fs';
import { migrations } from '../../electron/store/migrations/index.ts';
import { schemaOf } from './schema-of.ts';

const text = schemaOf(migrations).replaceAll(/[\\`]|\$\{/gu, String.raw`\$&`);
writeFileSync(
  new URL('../../electron/store/schema.ts', import.meta.url),
  `/** Written by \`npm run schema\` from the migrations; the register is compared with it at every opening. */\nexport const schema = \`${text}\`;\n`,
);
