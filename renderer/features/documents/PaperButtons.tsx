import { Button, Group } from '@mantine/core';
import { IconClipboard, IconDownload, IconExternalLink, IconFileText, IconPrinter } from '@tabler/icons-react';
import { documentsText as text } from '../../text/documents.ts';
import type { PaperCommands } from './paper-commands.ts';
import type { ShownPaper } from './shown-papers.ts';

/** What can be done with the paper that is shown. */
export function PaperButtons({ paper, commands }: { paper: ShownPaper; commands: PaperCommands }) {
  const { openDocx } = commands;
  return (
    <Group gap={6}>
      <Button
        size="compact-md"
        leftSection={<IconPrinter size={18} aria-hidden />}
        aria-keyshortcuts="Control+P"
        onClick={() => void commands.print([{ paper, copies: paper.copies }])}
      >
        {text.print}
      </Button>
      <Other icon={IconDownload} label={text.savePdf} onClick={() => commands.savePdf([paper])} />
      <Other icon={IconDownload} label={text.save} onClick={() => commands.saveDocx([paper])} />
      {openDocx && <Other icon={IconExternalLink} label={text.open} onClick={() => openDocx(paper)} />}
      {paper.kind === 'press-release' && (
        <>
          <Other icon={IconClipboard} label={text.copyText} onClick={() => commands.copyText(paper)} />
          <Other icon={IconFileText} label={text.saveText} onClick={() => commands.saveText(paper)} />
        </>
      )}
    </Group>
  );
}

type OtherProps = { icon: typeof IconDownload; label: string; onClick: () => Promise<void> };

function Other({ icon: Icon, label, onClick }: OtherProps) {
  return (
    <Button
      size="compact-md"
      variant="default"
      leftSection={<Icon size={18} aria-hidden />}
      onClick={() => void onClick()}
    >
      {label}
    </Button>
  );
}
