import { describe, expect, it } from 'vitest';
import {
  campaignFault,
  campaignForm,
  emptyActivity,
  isBlank,
  isSameCampaign,
  lackingIn,
  newCampaign,
  toCampaign,
} from '../../../../renderer/features/call/campaign-form.ts';
import { sampleMeeting } from '../../../support/sample.ts';

function sampleForm() {
  const { campaign } = sampleMeeting();
  if (!campaign) throw new Error('The sample has a campaign');
  return { campaign, form: campaignForm(campaign) };
}

describe('a campaign that is being filled in', () => {
  it('says exactly what the sample’s does', () => {
    const { campaign, form } = sampleForm();
    expect(toCampaign(form)).toEqual(campaign);
    expect(campaignFault(form)).toBeUndefined();
  });

  it('waits for an activity that is unfinished, and says what it lacks', () => {
    const { form } = sampleForm();
    const empty = emptyActivity('new-1');
    expect(isBlank(empty)).toBe(true);
    const begun = { ...empty, title: 'Takim me të rinjtë' };
    expect(isBlank(begun)).toBe(false);
    expect(lackingIn(begun)).toEqual(['datën', 'vendin', 'organizatorin']);
    expect(campaignFault({ ...form, activities: [...form.activities, begun] })).toContain('aktivitet');
    const done = { ...begun, date: '2020-10-08', place: 'Shkolla', organiser: 'Bashkia', participants: ' 40 ' };
    expect(lackingIn(done)).toEqual([]);
    const whole = { ...form, activities: [...form.activities, done] };
    expect(campaignFault(whole)).toBeUndefined();
    expect(toCampaign(whole).activities[1]).toMatchObject({ participants: 40, partners: [] });
    expect(isSameCampaign(whole, form)).toBe(false);
  });

  it('takes partners one a line and a funder only with its project', () => {
    const { form } = sampleForm();
    const [activity] = form.activities;
    if (!activity) throw new Error('The sample has an activity');
    const changed = { ...activity, partners: 'Bashkia\n\n  Policia ', project: ' ' };
    expect(lackingIn(changed)).toEqual(['emrin e projektit']);
    const [stored] = toCampaign({ ...form, activities: [{ ...changed, funder: '', implementer: '' }] }).activities;
    expect(stored).toMatchObject({ partners: ['Bashkia', 'Policia'] });
    expect(stored).not.toHaveProperty('project');
    expect(lackingIn({ ...activity, participants: 'shumë' })).toEqual(['pjesëmarrësit me numër']);
  });

  it('is refused without a name or with days that cannot be', () => {
    const begun = newCampaign('2024-02-10');
    expect(begun).toMatchObject({ from: '2024-02-01', to: '2024-02-29' });
    expect(campaignFault(null)).toBeUndefined();
    expect(campaignFault(begun)).toContain('emrin');
    expect(campaignFault({ ...begun, name: 'F', to: '' })).toContain('datë');
    expect(campaignFault({ ...begun, name: 'F', to: '2024-01-01' })).toContain('mbaron');
    expect(campaignFault({ ...begun, name: 'F' })).toBeUndefined();
  });
});
