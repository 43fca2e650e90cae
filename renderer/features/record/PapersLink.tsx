import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { askForPlace, PLACES } from '../../api/place.ts';

type Props = Omit<ComponentProps<'a'>, 'id'> & {
  id: number;
  /** Which of the papers: `minutes`. */
  paper?: string;
  version?: number;
  onGo?: () => void;
};

/** Leads to a meeting's papers. */
export function PapersLink({ id, paper, version, onGo, ...rest }: Props) {
  return (
    <Link
      {...rest}
      to="/mbledhjet/$id/$part"
      params={{ id: String(id), part: 'dokumentet' }}
      search={{ ...(paper !== undefined && { dokumenti: paper }), ...(version !== undefined && { version }) }}
      resetScroll={false}
      onClick={() => {
        onGo?.();
        askForPlace(PLACES.papers);
      }}
    />
  );
}
