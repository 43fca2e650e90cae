import { EventEmitter } from 'node:events';
import { machine, needReady, preventable } from './machine.ts';

type Real = import('electron').Session;
type Handler = Parameters<Real['protocol']['handle']>[1];
type RequestListener = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;

type Handlers =
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler';

export class FakeSession extends EventEmitter implements Pick<Real, Handlers | 'setProxy'> {
  readonly partition: string;
  readonly options: object;
  proxy: unknown;
  permission: Parameters<Real['setPermissionRequestHandler']>[0] = null;
  check: Parameters<Real['setPermissionCheckHandler']>[0] = null;
  device: Parameters<Real['setDevicePermissionHandler']>[0] = null;
  display: Parameters<Real['setDisplayMediaRequestHandler']>[0] = null;
  #handlers = new Map<string, Handler>();
  #beforeRequest: RequestListener | undefined;

  constructor(partition: string, options: object) {
    super();
    this.partition = partition;
    this.options = options;
  }

  webRequest = {
    onBeforeRequest: (listener: RequestListener) => {
      this.#beforeRequest = listener;
    },
  };

  protocol = {
    handle: (scheme: string, handler: Handler) => {
      if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      this.#handlers.set(scheme, handler);
    },
  };

  setPermissionRequestHandler = (handler: typeof this.permission) => {
    this.permission = handler;
  };
  setPermissionCheckHandler = (handler: typeof this.check) => {
    this.check = handler;
  };
  setDevicePermissionHandler = (handler: typeof this.device) => {
    this.device = handler;
  };
  setDisplayMediaRequestHandler = (handler: typeof this.display) => {
    this.display = handler;
  };
  setProxy = async (config: { mode?: string }) => {
    if (!['direct', 'auto_detect', 'pac_script', 'fixed_servers', 'system'].includes(config.mode ?? ''))
      throw new TypeError('Invalid proxy mode');
    this.proxy = config;
  };

  /** A request of a page; undefined where it is cancelled or nobody answers. */
  request = async (url: string, init: { method?: string } = {}): Promise<Response | undefined> => {
    const answer = Promise.withResolvers<{ cancel?: boolean }>();
    if (this.#beforeRequest) this.#beforeRequest({ url }, answer.resolve);
    else answer.resolve({});
    if ((await answer.promise).cancel) return undefined;
    const handler = this.#handlers.get(url.slice(0, url.indexOf(':')));
    // Not Node's own Request: it takes no address of a scheme that is Electron's.
    return handler?.({ url, method: init.method ?? 'GET' } as Parameters<Handler>[0]) as Promise<Response> | undefined;
  };

  mayDownload = () => {
    const event = preventable({});
    this.emit('will-download', event, {}, {});
    return !event.defaultPrevented;
  };
}

const sessions = new Map<string, FakeSession>();

export const session = {
  fromPartition: (partition: string, options: object = {}) => {
    needReady('session');
    const known = sessions.get(partition) ?? new FakeSession(partition, options);
    sessions.set(partition, known);
    return known;
  },
  get defaultSession() {
    return session.fromPartition('');
  },
};

let areRegistered = false;

export const protocol = {
  registerSchemesAsPrivileged: (schemes: object[]) => {
    if (machine.isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    if (areRegistered) throw new Error('protocol.registerSchemesAsPrivileged can be called only once');
    areRegistered = true;
    machine.schemes = schemes;
  },
};

protocol satisfies Pick<import('electron').Protocol, 'registerSchemesAsPrivileged'>;
