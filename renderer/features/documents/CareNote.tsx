import { Alert, List, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type PersonalFind, personalData } from '#shared/domain/personal-data.ts';
import { useProgram } from '../../api/program.tsx';
import { documentsText } from '../../text/documents.ts';

const { care } = documentsText;
const MOST = 6;

/** Before it is printed or saved: what in the paper looks like data that should stay inside. */
export function CareNote({ html }: { html: string }) {
  const { api } = useProgram();
  const { data: session } = useSuspenseQuery(api.session.start.queryOptions());
  const words = session.preferences.careWords;
  const finds = useMemo(() => personalData(wordsOf(html), words), [html, words]);
  if (finds.length === 0) return null;
  return (
    <Alert color="yellow" title={care.title} role="note">
      <List size="sm">
        {finds.slice(0, MOST).map((find) => (
          <List.Item key={`${find.kind} ${find.found}`}>{sayFind(find)}</List.Item>
        ))}
      </List>
      {finds.length > MOST && <Text size="sm">{care.more(finds.length - MOST)}</Text>}
      <Text size="sm">{care.hint}</Text>
    </Alert>
  );
}

const sayFind = ({ kind, found }: PersonalFind) => care.kinds[kind](found);

/** The page's words; nothing of it is run or loaded. */
function wordsOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const style of page.querySelectorAll('style')) style.remove();
  for (const end of page.querySelectorAll('p, td, th, li, h1, h2')) end.append('\n');
  return page.body.textContent ?? '';
}
