/** The sandboxed bridge: hands the page's one port to the program and gives the page nothing. */
import { ipcRenderer } from 'electron';

/** What this file needs of the page; the program's side has no DOM types. */
declare const window: {
  location: { origin: string };
  addEventListener: (type: 'message', listener: (event: PageMessage) => void) => void;
};
type Port = NonNullable<Parameters<typeof ipcRenderer.postMessage>[2]>[number];
type PageMessage = { data: unknown; origin: string; source: unknown; ports: readonly Port[] };

let isHandedOver = false;

window.addEventListener('message', ({ data, origin, source, ports }) => {
  const [port] = ports;
  if (isHandedOver || data !== 'port' || source !== window || origin !== window.location.origin || !port) return;
  isHandedOver = true;
  ipcRenderer.postMessage('port', null, [port]);
});
