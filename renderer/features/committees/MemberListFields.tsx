import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconClipboardText, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { readSheet, withRow } from '#shared/albanian/member-list/sheet.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { membersText } from '../../text/members.ts';
import { DateField } from '../../ui/DateField.tsx';
import { MemberSheet } from './MemberSheet.tsx';
import type { MemberList } from './use-member-list.ts';

const words = membersText.list;

/** Members pasted from a spreadsheet or typed in rows: recognised, shown and corrected before anything is stored. */
export function MemberListFields({ list }: { list: MemberList }) {
  const { state, change, review, ready, seated } = list;
  const [isEmpty, setEmpty] = useState(false);
  const read = (text: string) => {
    const sheet = readSheet(text);
    setEmpty(sheet.rows.length === 0);
    change(({ sheet: _, ...before }) => ({ ...before, text, ...(sheet.rows.length > 0 && { sheet }) }));
  };
  const addRow = () => change((before) => ({ ...before, sheet: withRow(before.sheet) }));

  if (!state.sheet) {
    return (
      <Stack gap="sm">
        <Textarea
          label={words.label}
          description={words.hint}
          autosize
          minRows={4}
          maxRows={12}
          value={state.text}
          onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, text: value }))}
          onPaste={(event) => {
            if (state.text.trim() !== '') return;
            event.preventDefault();
            read(event.clipboardData.getData('text/plain'));
          }}
          error={isEmpty && words.empty}
        />
        <Group>
          <Button
            variant="default"
            leftSection={<IconClipboardText size={18} aria-hidden />}
            onClick={() => read(state.text)}
          >
            {words.read}
          </Button>
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={addRow}>
            {words.typeRow}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <Group align="flex-start">
        <DateField
          label={words.from}
          description={words.fromHint}
          value={state.from}
          onChange={(from) => change((before) => ({ ...before, from }))}
          required
        />
        <TextInput
          label={words.act}
          description={membersText.actHint}
          value={state.act}
          onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, act: cleanLine(value) }))}
          flex={1}
          miw={240}
        />
      </Group>
      {state.sheet.above.length > 0 && (
        <Text size="sm">
          {words.above} {state.sheet.above.join(' · ')}
        </Text>
      )}
      <MemberSheet
        sheet={state.sheet}
        review={review}
        seated={seated}
        change={(step) => change((before) => (before.sheet ? { ...before, sheet: step(before.sheet) } : before))}
      />
      <Text role="status">{words.summary(ready, review.faulty)}</Text>
      <Group>
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={addRow}>
          {words.typeRow}
        </Button>
        <Button variant="subtle" onClick={() => change(({ sheet: _, ...before }) => before)}>
          {words.again}
        </Button>
      </Group>
    </Stack>
  );
}
