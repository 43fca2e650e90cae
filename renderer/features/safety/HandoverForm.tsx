import { Button, Group, TextInput } from '@mantine/core';
import { IconPackageExport } from '@tabler/icons-react';
import { useState } from 'react';
import { showHint } from '../../api/command.tsx';
import { reasonsOf } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { safetyText } from '../../text/safety.ts';

const words = safetyText.handover;

/** One folder with everything, for who has to look at it or take it over. */
export function HandoverForm() {
  const { client } = useProgram();
  const [to, setTo] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const make = async () => {
    setFault(undefined);
    setBusy(true);
    try {
      const { folder, documents } = await client.safety.handOver({ to: to.trim() });
      showHint(words.done(folder, documents));
    } catch (error) {
      setFault(reasonsOf(error).join(' '));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (to.trim() !== '') void make();
      }}
    >
      <Group align="flex-end">
        <TextInput
          label={words.label}
          description={words.description}
          w={480}
          maw="100%"
          value={to}
          error={fault}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={isBusy}
          leftSection={<IconPackageExport size={18} aria-hidden />}
        >
          {words.make}
        </Button>
      </Group>
    </form>
  );
}
