import { describe, expect, it } from 'vitest';
import { errorMessage } from '#shared/albanian/errors.ts';
import type { StorageReason, Subject } from '#shared/domain/errors.ts';

const REASONS: readonly (readonly [StorageReason, string])[] = [
  ['missing', 'nuk gjendet më. Nuk u krijua regjistër i ri.'],
  ['damaged', 'është i dëmtuar'],
  ['not-ours', 'nuk është regjistër i këtij programi'],
  ['newer', 'version më i ri i programit'],
  ['locked', 'është i hapur nga një program tjetër'],
  ['permission', 'nuk ka leje'],
  ['read-only', 'mund vetëm të lexohet'],
  ['full', 'Disku është plot. Nuk u ruajt asgjë e re'],
  ['network-folder', 'ndodhet në rrjet'],
  ['fault', 'Disku nuk po punon si duhet'],
];

const SUBJECTS: readonly (readonly [Subject, string])[] = [
  ['institution', 'Institucioni'],
  ['person', 'Personi'],
  ['committee', 'Organi kolegjial'],
  ['membership', 'Anëtari'],
  ['meeting', 'Mbledhja'],
  ['attendance', 'Prezenca'],
  ['agendaItem', 'Pika e rendit të ditës'],
  ['material', 'Materiali'],
  ['statement', 'Fjala'],
  ['decision', 'Vendimi'],
  ['task', 'Detyra'],
  ['campaign', 'Fushata'],
  ['activity', 'Aktiviteti'],
];

describe('errorMessage', () => {
  it.each(REASONS)('says for STORAGE %s what happened, what was kept and what to do', (reason, words) => {
    const message = errorMessage('STORAGE', { reason });
    expect(message).toContain(words);
    expect(message.match(/[.;](?= |$)/gu)?.length).toBeGreaterThanOrEqual(3);
    expect(message).not.toMatch(/undefined| {2}/u);
  });

  it.each(REASONS.filter(([reason]) => reason !== 'full'))('names the folder where it is known: %s', (reason) => {
    expect(errorMessage('STORAGE', { reason, folder: '/srv/regjistri' })).toMatch(/[Dd]os(?:ja|jen) \/srv\/regjistri/u);
  });

  it('names who holds the register', () => {
    const message = errorMessage('STORAGE', { reason: 'locked', holder: 'ana@PC-12 (pid 1234)' });
    expect(message).toContain('është i hapur nga ana@PC-12 (pid 1234).');
  });

  it('names the version of a newer register, where it is known', () => {
    expect(errorMessage('STORAGE', { reason: 'newer', version: 8 })).toContain('(versioni i regjistrit: 8)');
    expect(errorMessage('STORAGE', { reason: 'newer' })).not.toContain('versioni i regjistrit');
  });

  it('never offers to delete what there is', () => {
    expect(errorMessage('STORAGE', { reason: 'damaged' })).toContain('Mos e fshini');
  });

  it('says how many faults an input has', () => {
    const fault = { path: 'meeting.date', message: 'data nuk ekziston' };
    expect(errorMessage('INVALID_INPUT', { faults: [fault] })).toContain('kanë 1 gabim. Nuk u ruajt asgjë. Ndreqeni');
    expect(errorMessage('INVALID_INPUT', { faults: [fault, fault, fault] })).toContain(
      'kanë 3 gabime. Nuk u ruajt asgjë. Ndreqini',
    );
  });

  it.each(SUBJECTS)('names the subject in Albanian: %s', (subject, name) => {
    expect(errorMessage('NOT_FOUND', { subject, id: 7 })).toContain(`${name} me numër identifikues 7 nuk gjendet`);
    expect(errorMessage('CONFLICT', { subject, reason: 'changed' })).toContain(`${name} është ndryshuar ndërkohë`);
    expect(errorMessage('CONFLICT', { subject, reason: 'exists' })).toContain(`${name} është tashmë në regjistër`);
  });

  it('passes on the words of a broken rule', () => {
    expect(errorMessage('RULE_BROKEN', { message: 'Mbledhja nuk ka kuorum.' })).toBe('Mbledhja nuk ka kuorum.');
  });

  it('gives the reference of what is unexpected', () => {
    expect(errorMessage('UNEXPECTED', { reference: 'A1B2-C3' })).toContain('numrin e referencës A1B2-C3.');
  });
});
