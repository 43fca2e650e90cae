import { describe, expect, it } from 'vitest';
import { isPreviewMessage } from '../../../../renderer/preview/message.ts';

const message = { html: '<p>fjalë</p>', name: '1:minutes', scheme: 'dark' };

describe('isPreviewMessage', () => {
  it('takes a document', () => {
    expect(isPreviewMessage(message)).toBe(true);
  });

  it.each([
    undefined,
    null,
    'html',
    {},
    { ...message, html: undefined },
    { ...message, html: 1 },
    { ...message, name: undefined },
    { ...message, scheme: 'auto' },
  ])('refuses %j', (data) => {
    expect(isPreviewMessage(data)).toBe(false);
  });
});
