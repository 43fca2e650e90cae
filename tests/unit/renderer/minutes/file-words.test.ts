import { describe, expect, it } from 'vitest';
import { kindOfFile, titleOfFile } from '../../../../renderer/features/minutes/file-words.ts';

describe('a file as a material', () => {
  it('is called by its name without its ending', () => {
    expect(titleOfFile('Raporti vjetor 2020.pdf')).toBe('Raporti vjetor 2020');
    expect(titleOfFile('video_informuese.v2.mp4')).toBe('video informuese.v2');
    expect(titleOfFile('.pdf')).toBe('.pdf');
    expect(titleOfFile('Nr. 12')).toBe('Nr. 12');
    expect(titleOfFile('___')).toBe('___');
  });

  it('is of the kind that its name or type tells', () => {
    expect(kindOfFile({ name: 'x.MP4', type: '' })).toBe('video');
    expect(kindOfFile({ name: 'x', type: 'video/webm' })).toBe('video');
    expect(kindOfFile({ name: 'x.pptx', type: '' })).toBe('presentation');
    expect(kindOfFile({ name: 'x.pdf', type: 'application/pdf' })).toBe('document');
    expect(kindOfFile({ name: 'x.jpg', type: 'image/jpeg' })).toBe('other');
  });
});
