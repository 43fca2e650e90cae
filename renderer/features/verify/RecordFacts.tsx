import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatDate } from '#shared/albanian/dates.ts';
import { minutesStateName } from '#shared/albanian/states.ts';
import type { Verification } from '#shared/domain/records.ts';
import { verifyText as text } from '../../text/verify.ts';
import classes from './Verify.module.css';

type FoundRecord = NonNullable<Verification['record']>;

/** Which record it is, and the ways to it. */
export function RecordFacts({ record }: { record: FoundRecord }) {
  const { committee, minutesState, finalised, code, version, newest, meeting } = record;
  const isOlder = version < newest;
  const facts: [string, string][] = [
    [text.committee, committee],
    [text.state, minutesStateName(minutesState)],
    [text.finalised, text.finalisedBy(formatDate(finalised.at.slice(0, 10)), finalised.at.slice(11, 16), finalised.by)],
    [text.codeLine, code],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}:</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Group gap="sm">
        {isOlder && <Open meeting={meeting} version={version} label={text.openVersion(version)} />}
        <Open meeting={meeting} label={isOlder ? text.openNewest(newest) : text.open} />
      </Group>
    </>
  );
}

type OpenProps = { meeting: number; version?: number; label: string };

function Open({ meeting, version, label }: OpenProps) {
  return (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link
          {...props}
          to="/mbledhjet/$id/$part"
          params={{ id: String(meeting), part: 'dokumentet' }}
          search={version === undefined ? {} : { version }}
        />
      )}
    >
      {label}
    </Button>
  );
}
