import { Button, FileButton, Stack, Text, TextInput } from '@mantine/core';
import { IconFileSearch, IconShieldCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { showDone } from '../../api/command.tsx';
import { verifyText as text } from '../../text/verify.ts';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLong } from '../../ui/use-long.ts';
import { Answer } from './Answer.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useVerification } from './use-verification.ts';
import classes from './Verify.module.css';

const DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** From paper back to its record: a code or a file, and one clear answer. */
export function VerifyScreen() {
  const { verified, open, checkCode, checkFile } = useVerification();
  const isLong = useLong(open !== undefined);
  const isOver = useFileDrop(([file, ...others]) => {
    if (!file) return;
    checkFile(file);
    if (others.length > 0) showDone(text.file.one);
  });
  return (
    <Page title={text.title}>
      <Text>{text.hint}</Text>
      <div className={classes.ways} data-over={isOver || undefined}>
        <CodeForm onCheck={checkCode} />
        <Section title={text.file.title} hint={text.file.hint}>
          <div>
            <FileButton accept={DOCX} onChange={(file) => file && checkFile(file)}>
              {(props) => (
                <Button {...props} variant="default" leftSection={<IconFileSearch size={18} aria-hidden />}>
                  {text.file.choose}
                </Button>
              )}
            </FileButton>
          </div>
          {isOver && <Text fw={600}>{text.file.drop}</Text>}
        </Section>
      </div>
      <Text role="status">{isLong && open?.by === 'file' && text.comparing(open.name)}</Text>
      {verified && !isLong && <Answer key={JSON.stringify(verified)} verified={verified} />}
    </Page>
  );
}

function CodeForm({ onCheck }: { onCheck: (code: string) => void }) {
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCheck(code);
  };
  return (
    <Section title={text.code.title}>
      <form onSubmit={submit}>
        <Stack gap="sm" align="flex-start">
          <TextInput
            label={text.code.label}
            description={text.code.hint}
            className={classes.code ?? ''}
            autoFocus
            autoComplete="off"
            spellCheck={false}
            value={code}
            onChange={({ currentTarget: { value } }) => setCode(value)}
            w="100%"
            maw={460}
          />
          <Button type="submit" leftSection={<IconShieldCheck size={18} aria-hidden />}>
            {text.code.check}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
