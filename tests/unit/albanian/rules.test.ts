import { describe, expect, it } from 'vitest';
import { majorityRuleText, quorumRuleText, rulesSummary } from '#shared/albanian/rules.ts';

describe('a rule in words', () => {
  it.each([
    ['>1/2', 'më shumë se gjysma e anëtarëve me të drejtë vote'],
    ['50%+1', 'më shumë se gjysma e anëtarëve me të drejtë vote'],
    ['1/3 min 3', 'të paktën një e treta e anëtarëve me të drejtë vote, por jo më pak se 3'],
    ['2/3', 'të paktën dy të tretat e anëtarëve me të drejtë vote'],
    ['4/6', 'të paktën dy të tretat e anëtarëve me të drejtë vote'],
    ['5/7', 'të paktën 5/7 e anëtarëve me të drejtë vote'],
    ['37,5%', 'të paktën 37,5% e anëtarëve me të drejtë vote'],
    [5, '5 anëtarë me të drejtë vote'],
    [1, '1 anëtar me të drejtë vote'],
    ['sa vijnë', 'sa vijnë'],
  ])('%s is said as %s', (rule, words) => {
    expect(quorumRuleText(rule)).toBe(words);
  });

  it.each([
    ['present', 'më shumë se gjysma e të pranishmëve'],
    ['2/3 members', 'të paktën dy të tretat e të gjithë anëtarëve me të drejtë vote'],
    ['cast', 'më shumë se gjysma e votave pro dhe kundër'],
    ['si zakonisht', 'si zakonisht'],
  ])('a majority of %s is said as %s', (rule, words) => {
    expect(majorityRuleText(rule)).toBe(words);
  });

  it('that is left out is the program’s own, and what is not asked is not said', () => {
    expect(rulesSummary({})).toEqual([
      'Kuorumi: më shumë se gjysma e anëtarëve me të drejtë vote; në thirrjen e dytë: të paktën një e treta e anëtarëve me të drejtë vote, por jo më pak se 3.',
      'Vendimet: më shumë se gjysma e të pranishmëve; kur votat barazohen, vendos vota e kryetarit; në votim të fshehtë votohet përsëri.',
      'Njoftimi: 48 orë para mbledhjes.',
    ]);
    expect(rulesSummary({ abstention: false, secretForPersons: true, meetEveryMonths: 3 }).slice(3)).toEqual([
      'Nuk lejohet abstenimi.',
      'Për persona votohet fshehtas.',
      'Mblidhet të paktën një herë në 3 muaj.',
    ]);
  });
});
