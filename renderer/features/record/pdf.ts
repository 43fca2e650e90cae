/** Draws the pages of a PDF with pdf.js, which reads it in a worker of this window's own origin. */
import {
  getDocument,
  PasswordException,
  PDFWorker,
  RenderingCancelledException,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';
// Scanners pack pages with these two. Nothing here may run WebAssembly, therefore their versions without it.
import jbig2 from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url';
import openjpeg from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';

export type Failure = 'locked' | 'unreadable';

export type OpenPdf = {
  pages: number;
  /** Draws a page so many CSS pixels wide; `done` ends without a word where it was stopped. */
  draw: (page: number, canvas: HTMLCanvasElement, width: number) => { done: Promise<void>; stop: () => void };
  close: () => void;
};

/** The worker asks for both under one address, by names that the build leaves as they are. */
const [DECODERS = ''] = [jbig2, openjpeg].map((url) => url.slice(0, url.lastIndexOf('/') + 1));

/** More than this many pixels no canvas shows. */
const MOST_PIXELS = 50_000_000;

export async function openPdf(file: Blob): Promise<OpenPdf | Failure> {
  const port = new PdfWorker();
  // Their types forget that a port can be given.
  const worker = new PDFWorker({ port: port as never });
  const task = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    worker,
    useWasm: false,
    wasmUrl: new URL(DECODERS, location.href).href,
  });
  const close = () => {
    void task.destroy().finally(() => port.terminate());
  };
  try {
    const pdf = await task.promise;
    return { pages: pdf.numPages, close, draw: (page, canvas, width) => draw(pdf, page, canvas, width) };
  } catch (error) {
    close();
    return error instanceof PasswordException ? 'locked' : 'unreadable';
  }
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

function draw(pdf: Pdf, number: number, canvas: HTMLCanvasElement, width: number) {
  let isStopped = false;
  let cancel: (() => void) | undefined;
  const work = async () => {
    const page = await pdf.getPage(number);
    if (isStopped) return;
    const natural = page.getViewport({ scale: 1 });
    const scale = width / natural.width;
    const wanted = scale * devicePixelRatio;
    const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
    const viewport = page.getViewport({ scale: Math.min(wanted, most) });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.style.width = `${Math.floor(width)}px`;
    const rendering = page.render({ canvas, viewport });
    cancel = () => rendering.cancel();
    await rendering.promise;
  };
  return {
    done: work().catch((error: unknown) => {
      if (!isStopped && !(error instanceof RenderingCancelledException)) throw error;
    }),
    stop: () => {
      isStopped = true;
      cancel?.();
    },
  };
}
