import { expect, it } from 'vitest';
import { scanKind, zoomed } from '../../../../renderer/features/record/scan-kind.ts';

it('shows a PDF by pages, JPEG and PNG as pictures, and anything else as a file', () => {
  expect(scanKind('application/pdf')).toBe('pages');
  expect(scanKind('image/jpeg')).toBe('picture');
  expect(scanKind('image/png')).toBe('picture');
  expect(scanKind('image/tiff')).toBe('file');
});

it('magnifies step by step and stops at either end', () => {
  expect(zoomed(1, 1)).toBe(1.25);
  expect(zoomed(1, -1)).toBe(0.75);
  expect(zoomed(4, 1)).toBe(4);
  expect(zoomed(0.5, -1)).toBe(0.5);
});
