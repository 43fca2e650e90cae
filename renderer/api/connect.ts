import { browserConnection, type CodeNeeded } from './browser-connection.ts';
import { electronConnection } from './electron-connection.ts';
import type { Connection } from './host.ts';

export type { Connection };

/** Whether the window is Electron's; else it is a browser's. */
const isElectron = () => location.protocol === 'app:';

/** Connects this page to the program. In a browser it may first have to ask for a code; throws where nothing answers. */
export async function connect(): Promise<Connection | CodeNeeded> {
  return isElectron() ? electronConnection() : browserConnection();
}
