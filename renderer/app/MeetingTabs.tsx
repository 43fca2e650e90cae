import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCircleFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Check } from '#shared/domain/check.ts';
import { PART_NAMES, PARTS, type PartName } from '../api/parts.ts';
import { appText } from '../text/app.ts';
import classes from './MeetingScreen.module.css';

type Props = { id: number; part: PartName; checks: readonly Check[]; hasDocuments: boolean };

/** The parts of a meeting: each says whether it is complete, any can be opened first. */
export const MeetingTabs = memo(function MeetingTabs({ id, part, checks, hasDocuments }: Props) {
  const open = new Set(checks.map((check) => PART_NAMES[check.part]));
  const isDone = (name: PartName) => (name === 'dokumentet' ? hasDocuments && checks.length === 0 : !open.has(name));
  return (
    <nav className={classes.tabs} aria-label={appText.parts.label}>
      {PARTS.map((name, index) => (
        <Link
          key={name}
          to="/mbledhjet/$id/$part"
          params={{ id: String(id), part: name }}
          className={classes.tab}
          data-active={name === part || undefined}
          aria-current={name === part ? 'page' : undefined}
          aria-keyshortcuts={`Alt+${index + 1}`}
        >
          {index + 1} {appText.parts[name]}
          {isDone(name) ? (
            <IconCheck size={16} aria-hidden color="var(--mantine-color-green-text)" />
          ) : (
            <IconCircleFilled size={8} aria-hidden color="var(--mantine-color-yellow-6)" />
          )}
          <VisuallyHidden>({isDone(name) ? appText.parts.complete : appText.parts.incomplete})</VisuallyHidden>
        </Link>
      ))}
    </nav>
  );
});
