import { Button, Group, Text } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { scanText as text } from '../../text/record.ts';
import { zoomed } from './scan-kind.ts';

/** One line: how large a page is looked at. */
export function ZoomButtons({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  return (
    <Group gap="xs">
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconZoomOut size={18} aria-hidden />}
        onClick={() => onZoom(zoomed(zoom, -1))}
      >
        {text.smaller}
      </Button>
      <Text size="sm" miw={56} ta="center">
        {text.zoom(Math.round(zoom * 100))}
      </Text>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconZoomIn size={18} aria-hidden />}
        onClick={() => onZoom(zoomed(zoom, 1))}
      >
        {text.larger}
      </Button>
    </Group>
  );
}
