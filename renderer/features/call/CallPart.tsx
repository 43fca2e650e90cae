import { Stack } from '@mantine/core';
import { ReadableFields } from '../../ui/read-only.tsx';
import { Approval } from './Approval.tsx';
import { CampaignSection } from './CampaignSection.tsx';
import { Closing } from './Closing.tsx';
import { Convening } from './Convening.tsx';
import { JointMeeting } from './JointMeeting.tsx';
import { MeetingStateControl } from './MeetingStateControl.tsx';
import { Notice } from './Notice.tsx';
import { Numbers } from './Numbers.tsx';
import { Officers } from './Officers.tsx';
import { Roster } from './Roster.tsx';
import { RulesInForce } from './RulesInForce.tsx';
import { SecondCall } from './SecondCall.tsx';

/** All that stands in the meeting's own row, in the order in which an office comes to know it. */
export function CallPart({ id }: { id: number }) {
  return (
    <ReadableFields>
      <Stack gap="xl" maw={760}>
        <Convening id={id} />
        <Notice id={id} />
        <Officers id={id} />
        <MeetingStateControl id={id} />
        <SecondCall id={id} />
        <JointMeeting id={id} />
        <Approval id={id} />
        <Closing id={id} />
        <Numbers id={id} />
        <RulesInForce id={id} />
        <Roster id={id} />
        <CampaignSection id={id} />
      </Stack>
    </ReadableFields>
  );
}
