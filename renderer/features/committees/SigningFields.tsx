import { Checkbox, Group, Input, Radio, Stack, Table } from '@mantine/core';
import { type Look, type SignedPaper, type Signer, USUAL_SIGNER } from '#shared/domain/look.ts';
import { useAttempt } from '../../api/command.tsx';
import { DraftLine } from '../../api/DraftLine.tsx';
import { lookText } from '../../text/look.ts';
import { typedNumber } from '../../ui/typed-number.ts';
import { useLook, useLookRow, withEntry } from './use-look.ts';

const words = lookText.signing;
const SIGNERS: readonly Signer[] = ['chair', 'secretary'];
const PAPERS: readonly SignedPaper[] = ['invitation', 'attendance', 'decision', 'extract'];

/** Who signs a committee's papers, under which title, and in how many copies. */
export function SigningFields({ committee }: { committee: number }) {
  const look = useLook(committee);
  const { save, refresh } = useLookRow(committee);
  const attempt = useAttempt();
  const choose = (change: (row: Look) => Partial<Look>) => void attempt(() => save(change));
  return (
    <Stack maw={760}>
      <Radio.Group
        label={words.minutes}
        value={look.minutes}
        onChange={(value) => {
          const minutes = words.minutesBy.find((one) => one.value === value)?.value;
          if (minutes) choose(() => ({ minutes }));
        }}
      >
        <Stack gap="xs" mt={4}>
          {words.minutesBy.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <PaperSigners look={look} onChange={choose} />
      {SIGNERS.map((signer) => (
        <DraftLine
          key={signer}
          name={`look:${committee}:title:${signer}`}
          label={words.titles[signer]}
          description={words.titleHints[signer]}
          stored={look.titles?.[signer] ?? ''}
          save={(title) => save((row) => withEntry(row, 'titles', signer, title))}
          refresh={async () => (await refresh()).titles?.[signer] ?? ''}
        />
      ))}
      <DraftLine
        name={`look:${committee}:copies`}
        label={words.copies}
        description={words.copiesHint}
        stored={String(look.copies ?? '')}
        fault={(value) => (typedNumber(value) === null ? words.wrongCopies : undefined)}
        save={(value) => save(() => ({ copies: typedNumber(value) ?? undefined }) as Partial<Look>)}
        refresh={async () => String((await refresh()).copies ?? '')}
      />
      <Checkbox
        label={words.inForce}
        description={words.inForceHint}
        checked={look.inForceAtOnce}
        onChange={({ currentTarget: { checked } }) => choose(() => ({ inForceAtOnce: checked }))}
      />
    </Stack>
  );
}

type SignersProps = { look: Look; onChange: (change: (row: Look) => Partial<Look>) => void };

/** One officer for each of the other papers. */
function PaperSigners({ look, onChange }: SignersProps) {
  return (
    <div>
      <Input.Label component="div">{words.papers}</Input.Label>
      <Table withRowBorders={false} w="auto" aria-label={words.papers}>
        <Table.Tbody>
          {PAPERS.map((paper) => (
            <Table.Tr key={paper}>
              <Table.Th scope="row" fw={400} pl={0}>
                {words.paper[paper]}
              </Table.Th>
              <Table.Td>
                <Radio.Group
                  aria-label={words.paper[paper]}
                  value={look.signers?.[paper] ?? USUAL_SIGNER[paper]}
                  onChange={(value) => {
                    const signer = SIGNERS.find((one) => one === value);
                    if (signer) onChange(({ signers }) => ({ signers: { ...signers, [paper]: signer } }));
                  }}
                >
                  <Group gap="lg">
                    {SIGNERS.map((signer) => (
                      <Radio key={signer} value={signer} label={words.signer[signer]} />
                    ))}
                  </Group>
                </Radio.Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
