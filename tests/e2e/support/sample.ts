import { resolve } from 'node:path';

export const SAMPLE = resolve(import.meta.dirname, '../../../resources/takim-koordinues-2020-10-07.json');
