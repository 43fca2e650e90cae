import { expect, it } from 'vitest';
import { sizeText } from '../../../../renderer/ui/size-text.ts';

it('says how large a file is, with a comma', () => {
  expect(sizeText(12)).toBe('12 B');
  expect(sizeText(340 * 1024)).toBe('340 KB');
  expect(sizeText(1.2 * 1024 * 1024)).toBe('1,2 MB');
  expect(sizeText(50 * 1024 * 1024)).toBe('50 MB');
});
