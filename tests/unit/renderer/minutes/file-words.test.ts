import { describe, expect, it } from 'vitest';
import { kindOfFile, sizeText, titleOfFile } from '../../../../renderer/features/minutes/file-words.ts';

describe('a file as a material', () => {
  it('has a size in words, with a comma', () => {
    expect(sizeText(12)).toBe('12 B');
    expect(sizeText(340 * 1024)).toBe('340 KB');
    expect(sizeText(1.2 * 1024 * 1024)).toBe('1,2 MB');
    expect(sizeText(50 * 1024 * 1024)).toBe('50 MB');
  });

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
