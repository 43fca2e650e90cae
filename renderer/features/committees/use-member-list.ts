import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type ListReview, reviewList } from '#shared/albanian/member-list/review.ts';
import type { Sheet } from '#shared/albanian/member-list/sheet.ts';
import { useProgram } from '../../api/program.tsx';
import { membersText } from '../../text/members.ts';
import { usePeople, useSession } from './use-committee.ts';

type MemberListState = { text: string; sheet?: Sheet; from: string; act: string };

export type MemberList = {
  state: MemberListState;
  change: (change: (state: MemberListState) => MemberListState) => void;
  review: ListReview;
  /** How many the list would add. */
  ready: number;
  /** Who is in the committee already, as directory ids. */
  seated: ReadonlySet<number>;
  /** Why the list cannot be stored as it is. */
  fault: () => string | undefined;
  /** Stores the whole list, or nothing of it. */
  store: (committee: number) => Promise<{ added: number; known: number }>;
};

/** A list of members while it is pasted and corrected; nothing of it is stored before `store`. */
export function useMemberList(committee?: number): MemberList {
  const { client, api, queries } = useProgram();
  const { today } = useSession();
  const people = usePeople();
  const institutions = useQuery(api.institutions.list.queryOptions()).data;
  const memberships = useQuery(
    api.memberships.list.queryOptions({ input: { committee: committee ?? 0 }, enabled: committee !== undefined }),
  ).data;
  const [state, change] = useState<MemberListState>({ text: '', from: today, act: '' });
  const { sheet, from, act } = state;
  const review = useMemo(() => {
    if (!sheet) return { rows: [], members: [], faulty: 0 };
    const defaults = { from, ...(act.trim() !== '' && { act: act.trim() }) };
    return reviewList(sheet, defaults, { people, institutions: institutions ?? [] });
  }, [sheet, from, act, people, institutions]);
  const seated = useMemo(
    () => new Set((memberships ?? []).filter(({ to }) => to === undefined || to >= from).map(({ person }) => person)),
    [memberships, from],
  );
  const ready = review.rows.filter(
    ({ member, isDouble, known }) => member && !isDouble && !(known && seated.has(known.id)),
  ).length;
  const words = membersText.list;
  return {
    state,
    change,
    review,
    ready,
    seated,
    fault: () => {
      if (from === '') return words.noFrom;
      if (review.faulty > 0) return words.mend(review.faulty);
      return ready === 0 ? words.nobody : undefined;
    },
    store: async (id) => {
      const result = await client.memberships.addList({ committee: id, members: [...review.members] });
      await Promise.all(
        [api.memberships.key(), api.people.key(), api.institutions.key()].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
      return result;
    },
  };
}
