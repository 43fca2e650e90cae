import { ImageRun, Paragraph } from 'docx';
import type { Emblem } from './blocks.ts';
import { cleanLine } from './clean-text.ts';
import { emblemSize } from './emblem.ts';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** A picture is more than its paragraph: `docx` also puts its file into the document, and what points there. */
export function pictureParagraph(emblem: Emblem): Paragraph {
  const { width, height } = emblemSize(emblem);
  const picture = new ImageRun({
    type: emblem.type === 'image/png' ? 'png' : 'jpg',
    data: emblem.bytes,
    transformation: { width: width * PIXELS_PER_MILLIMETRE, height: height * PIXELS_PER_MILLIMETRE },
    // A document has one picture; left to itself `docx` numbers those of the process.
    altText: { id: '1', name: 'Emblema', description: cleanLine(emblem.alt) },
  });
  return new Paragraph({ children: [picture] });
}
