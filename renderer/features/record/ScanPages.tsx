import { Button, Group, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { scanText as text } from '../../text/record.ts';
import { type Failure, type OpenPdf, openPdf } from './pdf.ts';
import classes from './record.module.css';
import { ZoomButtons } from './ZoomButtons.tsx';

/** A PDF page by page. */
export function ScanPages({ file }: { file: Blob }) {
  const { pdf, failure } = usePdf(file);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const pages = pdf?.pages ?? 1;
  const turn = (step: 1 | -1) => setPage((now) => Math.min(pages, Math.max(1, now + step)));
  useTurnKeys(turn);
  if (failure) return <Text role="alert">{failure === 'locked' ? text.locked : text.unreadable}</Text>;
  if (!pdf) return <Text role="status">{text.loading}</Text>;
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Group gap="xs">
          <Button
            size="compact-md"
            variant="default"
            aria-keyshortcuts="PageUp"
            leftSection={<IconChevronLeft size={18} aria-hidden />}
            onClick={() => turn(-1)}
          >
            {text.previous}
          </Button>
          <Text size="sm" role="status">
            {text.page(page, pages)}
          </Text>
          <Button
            size="compact-md"
            variant="default"
            aria-keyshortcuts="PageDown"
            rightSection={<IconChevronRight size={18} aria-hidden />}
            onClick={() => turn(1)}
          >
            {text.next}
          </Button>
        </Group>
        <ZoomButtons zoom={zoom} onZoom={setZoom} />
      </Group>
      <Sheet pdf={pdf} page={page} zoom={zoom} />
    </Stack>
  );
}

/** Wherever in the dialog the focus is; arrows still move what is larger than its frame. */
function useTurnKeys(turn: (step: 1 | -1) => void): void {
  const latest = useRef(turn);
  latest.current = turn;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      event.preventDefault();
      latest.current(event.key === 'PageDown' ? 1 : -1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** The file is opened once and let go with the dialog. */
function usePdf(file: Blob): { pdf?: OpenPdf; failure?: Failure } {
  const [state, setState] = useState<{ pdf?: OpenPdf; failure?: Failure }>({});
  useEffect(() => {
    let isGone = false;
    let opened: OpenPdf | undefined;
    void openPdf(file).then((result) => {
      if (typeof result !== 'string') opened = result;
      if (isGone) opened?.close();
      else setState(typeof result === 'string' ? { failure: result } : { pdf: result });
    });
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [file]);
  return state;
}

function Sheet({ pdf, page, zoom }: { pdf: OpenPdf; page: number; zoom: number }) {
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(() => {
    const sheet = canvas.current;
    const width = frame.current?.clientWidth;
    if (!sheet || !width) return;
    setUnreadable(false);
    frame.current?.scrollTo(0, 0);
    const drawing = pdf.draw(page, sheet, width * zoom);
    drawing.done.catch(() => setUnreadable(true));
    return drawing.stop;
  }, [pdf, page, zoom]);
  return (
    <>
      {isUnreadable && <Text role="alert">{text.unreadable}</Text>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its frame is moved by keys too */}
      <section ref={frame} className={classes.pages} tabIndex={0} aria-label={text.page(page, pdf.pages)}>
        <canvas ref={canvas} role="img" aria-label={text.page(page, pdf.pages)} />
      </section>
    </>
  );
}
