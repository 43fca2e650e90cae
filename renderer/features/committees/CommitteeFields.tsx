import { Anchor, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { genitive } from '#shared/albanian/nouns.ts';
import { withCommitteeName } from '#shared/albanian/office.ts';
import type { StoredCommittee } from '#shared/domain/stored.ts';
import { useAttempt } from '../../api/command.tsx';
import { DraftLine } from '../../api/DraftLine.tsx';
import { useProgram } from '../../api/program.tsx';
import { committeesText } from '../../text/committees.ts';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { useCommitteeRow } from './use-committee.ts';

const words = committeesText.fields;

/** The committee's own fields; each saves itself. */
export function CommitteeFields({ committee }: { committee: StoredCommittee }) {
  const { api } = useProgram();
  const { save, refresh } = useCommitteeRow(committee.id);
  const institutions = useSuspenseQuery(api.institutions.list.queryOptions()).data;
  const attempt = useAttempt();
  const proposed = genitive(committee.name);
  const current = committee.nameGenitive ?? proposed;
  return (
    <Stack maw={760}>
      <DraftLine
        name={`committee:${committee.id}:name`}
        label={words.name}
        required
        stored={committee.name}
        fault={(value) => (value === '' ? committeesText.faults.name : undefined)}
        save={(name) =>
          save((row) => withCommitteeName({ ...row, nameGenitive: row.nameGenitive ?? genitive(row.name) }, name))
        }
        refresh={async () => (await refresh()).name}
      />
      <Stack gap={4}>
        <DraftLine
          name={`committee:${committee.id}:genitive`}
          label={words.genitive}
          description={words.genitiveHint(current)}
          stored={current}
          save={(value) => save(({ name }) => ({ nameGenitive: value === '' ? genitive(name) : value }))}
          refresh={async () => {
            const row = await refresh();
            return row.nameGenitive ?? genitive(row.name);
          }}
        />
        <Text size="sm">
          {current === proposed ? (
            words.proposed
          ) : (
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => void attempt(() => save(({ name }) => ({ nameGenitive: genitive(name) })))}
            >
              {words.propose}
            </Anchor>
          )}
        </Text>
      </Stack>
      <DraftLine
        name={`committee:${committee.id}:basis`}
        label={words.basis}
        description={words.basisHint}
        stored={committee.legalBasis ?? ''}
        save={(value) => save(() => ({ legalBasis: value === '' ? undefined : value }))}
        refresh={async () => (await refresh()).legalBasis ?? ''}
      />
      <SearchSelect
        label={words.institution}
        options={institutions.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={String(committee.institutionId)}
        onChange={(id) => id !== undefined && void attempt(() => save(() => ({ institutionId: Number(id) })))}
        allowDeselect={false}
      />
    </Stack>
  );
}
