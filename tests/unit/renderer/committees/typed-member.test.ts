import { describe, expect, it } from 'vitest';
import type { StoredPerson } from '#shared/domain/stored.ts';
import {
  EMPTY_MEMBER,
  memberFaults,
  namesakes,
  newMemberOf,
  type TypedMember,
  withRole,
} from '../../../../renderer/features/committees/typed-member.ts';

const typed = (fields: Partial<TypedMember>): TypedMember => ({ ...EMPTY_MEMBER, from: '2024-01-15', ...fields });

const ANA: StoredPerson = {
  id: 7,
  revision: 3,
  institutionId: 2,
  title: 'znj.',
  firstName: 'Ana',
  lastName: 'Çela',
  institution: 'Bashkia Krujë',
};

describe('newMemberOf', () => {
  it('is a new person with the title that was typed before the name', () => {
    expect(newMemberOf(typed({ name: 'znj. Ana Maria Çela', institution: ' Bashkia ', act: ' ' }), undefined)).toEqual({
      title: 'znj.',
      firstName: 'Ana Maria',
      lastName: 'Çela',
      institution: 'Bashkia',
      role: 'member',
      voting: true,
      from: '2024-01-15',
    });
  });

  it('is somebody of the directory, of whom only the seat is asked', () => {
    const member = newMemberOf(typed({ role: 'chair', act: 'Urdhri nr. 3' }), ANA);
    expect(member).toMatchObject({
      firstName: 'Ana',
      institution: 'Bashkia Krujë',
      role: 'chair',
      act: 'Urdhri nr. 3',
    });
    expect(member).not.toHaveProperty('institutionId');
  });

  it('is nothing while something is missing', () => {
    const nameless = typed({ name: 'Ana' });
    expect(memberFaults(nameless, undefined)).toEqual({ name: true, title: true, institution: true });
    expect(newMemberOf(nameless, undefined)).toBeUndefined();
    expect(newMemberOf({ ...EMPTY_MEMBER }, ANA)).toBeUndefined();
  });
});

describe('withRole', () => {
  it('proposes a vote for everybody but the secretary', () => {
    expect(withRole(EMPTY_MEMBER, 'secretary').voting).toBe(false);
    expect(withRole(withRole(EMPTY_MEMBER, 'secretary'), 'deputy').voting).toBe(true);
  });
});

describe('namesakes', () => {
  it('finds who bears the name in other letters, and nobody for half a name', () => {
    expect(namesakes('znj. ANA CELA', [ANA])).toEqual([ANA]);
    expect(namesakes('Ana', [ANA])).toEqual([]);
    expect(namesakes('Ana Hoti', [ANA])).toEqual([]);
  });
});
