import { useState } from 'react';
import { emblemFault } from '#shared/domain/emblem.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { wordError } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { officeText as words } from '../../text/office.ts';
import { settingsText } from '../../text/settings.ts';
import { EmblemField } from '../../ui/EmblemField.tsx';

/** The office's image, stored as soon as it is chosen. */
export function OfficeEmblem({ url }: { url: string | undefined }) {
  const { client, api, queries, drafts } = useProgram();
  const attempt = useAttempt();
  const [error, setError] = useState<string>();

  const renew = async () => {
    await queries.invalidateQueries({ queryKey: api.session.start.key() });
    await queries.invalidateQueries({ queryKey: api.office.emblem.key() });
    drafts.noteSaved();
  };
  const put = async (file: File) => {
    await client.office.setEmblem({ file });
    await renew();
  };
  const choose = async (file: File) => {
    const fault = emblemFault(file);
    setError(fault && words.emblemFaults[fault]);
    if (fault) return;
    await drafts.flush();
    await put(file).catch((failure: unknown) => setError(wordError(failure).message));
  };
  const remove = async () => {
    setError(undefined);
    const before = await attempt(async () => {
      const file = await client.office.emblem();
      await client.office.removeEmblem();
      await renew();
      return file;
    });
    if (before) showDone(settingsText.emblemRemoved, () => put(before));
  };
  return <EmblemField url={url} onChoose={choose} onRemove={remove} error={error} words={words.emblem} />;
}
