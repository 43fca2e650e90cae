import { describe, expect, it } from 'vitest';
import { proposedSigners } from '../../../../renderer/features/record/signers.ts';
import { fullMeeting } from '../../../support/full-meeting.ts';
import { storedContent } from '../../../support/stored-content.ts';

const content = storedContent(fullMeeting());

describe('who is proposed as having signed', () => {
  it('is who led, with or without who kept the minutes', () => {
    expect(proposedSigners(content, 'chair')).toEqual(['Emër Mbiemri a']);
    expect(proposedSigners(content, 'chair-secretary')).toEqual(['Emër Mbiemri a', 'Emër Mbiemri s']);
  });

  it('is everybody who was there, each once, the substitute in place of the member', () => {
    expect(proposedSigners(content, 'all-present')).toEqual(
      ['a', 'b', 'c', 'sub', 's'].map((ref) => `Emër Mbiemri ${ref}`),
    );
  });
});
