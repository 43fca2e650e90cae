import { describe, expect, it } from 'vitest';
import {
  guestName,
  kindName,
  materialKindName,
  membersName,
  roleHeading,
  roleInList,
  roleName,
  statusName,
} from '#shared/albanian/agreement.ts';

describe('roleName', () => {
  it.each([
    ['chair', 'z.', 'kryetari', 'kryetarit'],
    ['chair', 'znj.', 'kryetarja', 'kryetares'],
    ['deputy', 'z.', 'zëvendëskryetari', 'zëvendëskryetarit'],
    ['deputy', 'znj.', 'zëvendëskryetarja', 'zëvendëskryetares'],
    ['secretary', 'z.', 'sekretari', 'sekretarit'],
    ['secretary', 'znj.', 'sekretarja', 'sekretares'],
    ['member', 'z.', 'anëtari', 'anëtarit'],
    ['member', 'znj.', 'anëtarja', 'anëtares'],
  ] as const)('inflects %s of a person with %s', (role, title, nominative, genitive) => {
    expect(roleName(role, title, 'nominative')).toBe(nominative);
    expect(roleName(role, title, 'genitive')).toBe(genitive);
  });
});

describe('roleInList', () => {
  it.each([
    ['chair', 'Kryetar', 'Kryetare'],
    ['deputy', 'Zëvendëskryetar', 'Zëvendëskryetare'],
    ['secretary', 'Sekretar', 'Sekretare'],
    ['member', 'Anëtar', 'Anëtare'],
  ] as const)('is indefinite: %s', (role, masculine, feminine) => {
    expect(roleInList(role, 'z.')).toBe(masculine);
    expect(roleInList(role, 'znj.')).toBe(feminine);
  });
});

describe('roleHeading', () => {
  it('is definite, in capitals with their diacritics', () => {
    expect(roleHeading('chair', 'z.')).toBe('KRYETARI');
    expect(roleHeading('secretary', 'znj.')).toBe('SEKRETARJA');
    expect(roleHeading('deputy', 'znj.')).toBe('ZËVENDËSKRYETARJA');
  });
});

describe('statusName', () => {
  it.each([
    ['present', 'i pranishëm', 'e pranishme'],
    ['substituted', 'i zëvendësuar', 'e zëvendësuar'],
    ['excused', 'mungon me arsye', 'mungon me arsye'],
    ['absent', 'mungon pa arsye', 'mungon pa arsye'],
  ] as const)('agrees with the title: %s', (status, masculine, feminine) => {
    expect(statusName(status, 'z.')).toBe(masculine);
    expect(statusName(status, 'znj.')).toBe(feminine);
  });
});

describe('guestName', () => {
  it('agrees with the title', () => {
    expect(guestName('z.')).toBe('i ftuar');
    expect(guestName('znj.')).toBe('e ftuar');
  });
});

describe('kindName', () => {
  it.each([
    ['ordinary', 'mbledhja e zakonshme', 'mbledhjes së zakonshme', 'mbledhjen e zakonshme'],
    ['extraordinary', 'mbledhja e jashtëzakonshme', 'mbledhjes së jashtëzakonshme', 'mbledhjen e jashtëzakonshme'],
    ['coordination', 'mbledhja koordinuese', 'mbledhjes koordinuese', 'mbledhjen koordinuese'],
    ['enlarged', 'mbledhja e zgjeruar', 'mbledhjes së zgjeruar', 'mbledhjen e zgjeruar'],
  ] as const)('inflects noun, article and adjective: %s', (kind, nominative, genitive, accusative) => {
    expect(kindName(kind, 'nominative')).toBe(nominative);
    expect(kindName(kind, 'genitive')).toBe(genitive);
    expect(kindName(kind, 'accusative')).toBe(accusative);
  });
});

describe('materialKindName', () => {
  it.each([
    ['report', 'raport', 'raporti'],
    ['video', 'video', 'videoja'],
    ['presentation', 'prezantim', 'prezantimi'],
    ['document', 'dokument', 'dokumenti'],
    ['other', 'material tjetër', 'materiali'],
  ] as const)('is indefinite in a list and definite in a sentence: %s', (kind, indefinite, definite) => {
    expect(materialKindName(kind)).toBe(indefinite);
    expect(materialKindName(kind, 'definite')).toBe(definite);
  });
});

describe('membersName', () => {
  const many = (...titles: ('z.' | 'znj.')[]) => titles.map((title) => ({ title }));

  it('agrees with who they are and how many', () => {
    expect(membersName(many('z.'))).toBe('Anëtari');
    expect(membersName(many('znj.'))).toBe('Anëtarja');
    expect(membersName(many('znj.', 'znj.'))).toBe('Anëtaret');
    expect(membersName(many('znj.', 'z.'))).toBe('Anëtarët');
  });
});
