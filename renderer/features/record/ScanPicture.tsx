import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { scanText as text } from '../../text/record.ts';
import { useObjectUrl } from '../../ui/use-object-url.ts';
import classes from './record.module.css';
import { ZoomButtons } from './ZoomButtons.tsx';

/** A scan that is one picture: at first as wide as there is room. */
export function ScanPicture({ file, name }: { file: Blob; name: string }) {
  const url = useObjectUrl(file);
  const [zoom, setZoom] = useState(1);
  const [isUnreadable, setUnreadable] = useState(false);
  if (isUnreadable) return <Text role="alert">{text.unreadable}</Text>;
  return (
    <Stack gap="sm">
      <ZoomButtons zoom={zoom} onZoom={setZoom} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its frame is moved by keys too */}
      <section className={classes.pages} tabIndex={0} aria-label={text.title(name)}>
        {url !== undefined && (
          <img
            src={url}
            alt={text.title(name)}
            style={{ width: `${zoom * 100}%` }}
            onError={() => setUnreadable(true)}
          />
        )}
      </section>
    </Stack>
  );
}
