import { Button, FileButton, Group, Input, Stack, Text } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';

type Props = {
  /** Where the window shows the image that is chosen. */
  url: string | undefined;
  onChoose: (file: File) => void;
  onRemove: () => void;
  error?: string | undefined;
  words: { label: string; description: string; alt: string; choose: string; other: string; remove: string };
};

/** The office's own image file. */
export function EmblemField({ url, onChoose, onRemove, error, words }: Props) {
  return (
    <Stack gap={4} role="group" aria-label={words.label}>
      <Input.Label component="div">{words.label}</Input.Label>
      <Input.Description>{words.description}</Input.Description>
      <Group mt={4}>
        {url !== undefined && <img src={url} alt={words.alt} height={56} />}
        <FileButton accept="image/png,image/jpeg" onChange={(file) => file && onChoose(file)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPhoto size={18} aria-hidden />}>
              {url === undefined ? words.choose : words.other}
            </Button>
          )}
        </FileButton>
        {url !== undefined && (
          <Button variant="subtle" onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </Group>
      {error !== undefined && (
        <Text c="red" size="sm" role="alert">
          {error}
        </Text>
      )}
    </Stack>
  );
}
