import { TagsInput } from '@mantine/core';
import { useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { settingsText } from '../../text/settings.ts';
import { useSession } from './use-office.ts';

const words = settingsText.care;

/** Words of which the program warns before a paper goes out. */
export function CareWords() {
  const { api, client, queries } = useProgram();
  const attempt = useAttempt();
  const { preferences } = useSession();
  const store = (careWords: string[]) =>
    attempt(async () => {
      await client.session.remember({ careWords });
      queries.setQueryData(
        api.session.start.queryKey(),
        (session) => session && { ...session, preferences: { ...session.preferences, careWords } },
      );
    });
  return (
    <TagsInput
      label={words.label}
      description={words.description}
      maw={640}
      value={[...(preferences.careWords ?? [])]}
      onChange={(given) => void store(given.map((word) => word.trim()).filter((word) => word !== ''))}
    />
  );
}
