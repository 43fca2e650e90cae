import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFaults } from '#shared/contract/exchange/rich-text.ts';
import { fromEditor, sameText, toEditor, withoutTail } from '#shared/domain/rich-editor.ts';
import { simplify, type Text } from '#shared/domain/text.ts';
import { text } from '../../support/arbitrary-text.ts';

describe('the editor\u2019s tree of a text', () => {
  it('comes back as the same text, whatever a record holds', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(toEditor(fromEditor(toEditor(simplify(value))))).toEqual(toEditor(simplify(value)));
        expect(sameText(fromEditor(toEditor(value)), value)).toBe(true);
        expect(textFaults(fromEditor(toEditor(value)))).toEqual([]);
      }),
    );
  });

  it('has a paragraph to write in where there is no text', () => {
    expect(toEditor('')).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(fromEditor(toEditor(''))).toBe('');
  });

  it('has line breaks as nodes and neighbouring words of one look together', () => {
    const doc: Text = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'a\nb', marks: [{ type: 'italic' }, { type: 'bold' }] },
            { type: 'text', text: 'c', marks: [{ type: 'bold' }, { type: 'italic' }] },
          ],
        },
      ],
    };
    const marks = [{ type: 'bold' }, { type: 'italic' }];
    expect(toEditor(doc).content).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'a', marks }, { type: 'hardBreak' }, { type: 'text', text: 'bc', marks }],
      },
    ]);
  });
});

describe('fromEditor', () => {
  it('leaves attributes, foreign marks and foreign nodes behind', () => {
    const doc = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'x' }] },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  content: [{ type: 'text', text: 'a', marks: [{ type: 'link' }, { type: 'bold' }] }],
                },
              ],
            },
          ],
        },
      ],
    };
    expect(fromEditor(doc)).toEqual({
      type: 'doc',
      content: [
        {
          type: 'orderedList',
          content: [
            {
              type: 'listItem',
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'bold' }] }] }],
            },
          ],
        },
      ],
    });
  });

  it('gives the empty text where there is nothing to read', () => {
    expect(fromEditor({ type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph' }] })).toBe('');
  });
});

describe('sameText', () => {
  it('sees no difference between a string and a tree that say the same, and sees one where they do not', () => {
    expect(sameText('a\n\nb', toEditor('a\n\nb'))).toBe(true);
    expect(sameText('a\n\n\n\nb', 'a\n\nb')).toBe(true);
    expect(sameText('a\n\nb', 'a\nb')).toBe(false);
    expect(sameText('a', 'a b')).toBe(false);
  });
});

describe('withoutTail', () => {
  it('takes blank paragraphs from the end and leaves one where there is nothing else', () => {
    const words = { type: 'paragraph', content: [{ type: 'text', text: 'a' }] };
    const blank = { type: 'paragraph' };
    expect(withoutTail({ type: 'doc', content: [words, blank, words, blank, blank] }).content).toEqual([
      words,
      blank,
      words,
    ]);
    expect(withoutTail({ type: 'doc', content: [blank, blank] }).content).toEqual([blank]);
  });
});
