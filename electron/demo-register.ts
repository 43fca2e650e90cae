import type { App } from './app.ts';
import { fillDemo } from './demo/index.ts';
import { printProgress } from './launcher/terminal.ts';
import { launcherText } from './launcher/text.ts';
import { inProcess } from './rpc/wires.ts';

/** Fills the empty register of a demonstration and shows in the terminal how far it is; throws once it is told to stop. */
export async function fillRegister({ router }: App, years: number | undefined, stop: AbortSignal): Promise<void> {
  const client = inProcess(router);
  const { today } = await client.session.start();
  await fillDemo(client, { today, ...(years !== undefined && { years }) }, (done, of) => {
    stop.throwIfAborted();
    printProgress(launcherText.demo(done, of), done === of);
  });
}
