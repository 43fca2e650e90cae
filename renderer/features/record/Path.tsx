import { Button, Text, VisuallyHidden } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleDotted, IconCircleMinus, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { FinalRecord } from '#shared/domain/records.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { recordText, stepsText as text } from '../../text/record.ts';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { PapersLink } from './PapersLink.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import classes from './record.module.css';
import { Scans } from './Scans.tsx';
import { SignDialog } from './SignDialog.tsx';
import { canBeDone, type StepName, type StepState, stepStates } from './steps.ts';

type Props = { record: FinalRecord; meeting: MeetingRecord };

/** The way of a record from the screen into the archive; a correction goes the same way. */
export function Path({ record, meeting }: Props) {
  const [open, setOpen] = useState<'reopen' | 'sign' | 'archive'>();
  const close = () => setOpen(undefined);
  const states = stepStates(record);
  const { signed, archived, kind, number } = record;
  const step = (name: StepName) => ({ state: states[name], name: text[name] });
  const look = (name: StepName) => ({ size: 'compact-md', variant: states[name] === 'next' ? 'filled' : 'default' });
  return (
    <>
      <div className={classes.way}>
        <ol className={classes.steps} aria-label={text.label}>
          <Step {...step('finalised')}>
            <Text>{text.finalisedOn(record.finalised)}</Text>
            {kind === 'minutes' && !signed && (
              <Button size="compact-md" variant="default" onClick={() => setOpen('reopen')}>
                {recordText.reopen}
              </Button>
            )}
          </Step>
          <Step {...step('printed')}>
            {record.printings.map((printing) => (
              <Text key={printing.id}>{text.printing(printing)}</Text>
            ))}
            {record.printings.length === 0 && <Text size="sm">{text.printLater}</Text>}
            <Button
              {...look('printed')}
              leftSection={<IconPrinter size={18} aria-hidden />}
              renderRoot={(props) => (
                <PapersLink
                  {...props}
                  id={record.meeting}
                  paper={kind === 'minutes' ? 'minutes' : `correction-${number}`}
                />
              )}
            >
              {text.print}
            </Button>
          </Step>
          <Step {...step('signed')}>
            {signed ? (
              <>
                <Text>{text.signedOn(signed.on, signed.names)}</Text>
                <Text size="sm">{text.noted(signed)}</Text>
              </>
            ) : (
              <>
                <Text size="sm">{text.signLater}</Text>
                <Button {...look('signed')} onClick={() => setOpen('sign')}>
                  {text.sign}
                </Button>
              </>
            )}
          </Step>
          <Step {...step('scanned')}>
            {signed ? <Scans record={record} /> : <Text size="sm">{text.scanLater}</Text>}
          </Step>
          <Step {...step('archived')}>
            {archived && (
              <>
                <Text>{text.archivedOn(archived.number, archived.on)}</Text>
                <Text size="sm">{text.noted(archived)}</Text>
              </>
            )}
            {canBeDone(record, 'archived') && (
              <Button {...look('archived')} onClick={() => setOpen('archive')}>
                {text.archive}
              </Button>
            )}
            {!signed && <Text size="sm">{text.archiveLater}</Text>}
          </Step>
        </ol>
      </div>
      {open === 'reopen' && <ReopenDialog id={record.meeting} onClose={close} />}
      {open === 'sign' && <SignDialog record={record} meeting={meeting} onClose={close} />}
      {open === 'archive' && <ArchiveDialog record={record} onClose={close} />}
    </>
  );
}

const SIGNS: Record<StepState, ReactNode> = {
  done: <IconCircleCheckFilled size={22} aria-hidden color="var(--mantine-color-green-text)" />,
  next: <IconCircle size={22} aria-hidden color="var(--mantine-primary-color-filled)" />,
  later: <IconCircleDotted size={22} aria-hidden color="var(--mantine-color-dimmed)" />,
  leftOut: <IconCircleMinus size={22} aria-hidden color="var(--mantine-color-dimmed)" />,
};

function Step({ name, state, children }: { name: string; state: StepState; children: ReactNode }) {
  return (
    <li className={classes.step} data-state={state} aria-current={state === 'next' ? 'step' : undefined}>
      <span className={classes.sign}>{SIGNS[state]}</span>
      <span className={classes.name}>
        {name}
        <VisuallyHidden> ({text.states[state]})</VisuallyHidden>
      </span>
      <div className={classes.what}>{children}</div>
    </li>
  );
}
