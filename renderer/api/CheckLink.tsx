import { Anchor, type AnchorProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { checkText } from '#shared/albanian/checks.ts';
import type { Check } from '#shared/domain/check.ts';
import { PART_NAMES } from './parts.ts';
import { askForPlace, placeOf } from './place.ts';

type Props = Omit<AnchorProps, 'children'> & { id: number; check: Check; onGo?: () => void };

/** A line of the check that leads to its place; `onGo` closes what stands over it. */
export function CheckLink({ id, check, onGo, ...rest }: Props) {
  return (
    <Anchor
      {...rest}
      renderRoot={(props) => (
        <Link
          {...props}
          to="/mbledhjet/$id/$part"
          params={{ id: String(id), part: PART_NAMES[check.part] }}
          onClick={() => {
            onGo?.();
            askForPlace(placeOf(check));
          }}
        />
      )}
    >
      {checkText(check)}
    </Anchor>
  );
}
