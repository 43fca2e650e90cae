import { Accordion } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';
import { useProgram } from '../../api/program.tsx';
import { lookText as words } from '../../text/look.ts';
import { Section } from '../../ui/Section.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { unfinishedPapers } from './bank.ts';
import { NumberingFields } from './NumberingFields.tsx';
import { Sentences } from './Sentences.tsx';
import { SigningFields } from './SigningFields.tsx';

/** What an office decides once about a committee's papers: closed until somebody comes for it. */
export function CommitteePapers({ committee }: { committee: number }) {
  const { drafts } = useProgram();
  const [opened, setOpened] = useState(() => (unfinishedPapers(committee, drafts).length > 0 ? ['sentences'] : []));
  const parts: [name: string, title: string, content: ReactNode][] = [
    ['signing', words.signing.title, <SigningFields key="signing" committee={committee} />],
    ['numbering', words.numbering.title, <NumberingFields key="numbering" committee={committee} />],
    ['sentences', words.sentences.title, <Sentences key="sentences" committee={committee} />],
  ];
  return (
    <Section title={words.title} hint={words.hint}>
      <Accordion variant="contained" multiple order={3} value={opened} onChange={setOpened} transitionDuration={0}>
        {parts.map(([name, title, content]) => (
          <Accordion.Item key={name} value={name}>
            <Accordion.Control>{title}</Accordion.Control>
            <Accordion.Panel>
              {opened.includes(name) && <Suspense fallback={<Waiting />}>{content}</Suspense>}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  );
}
