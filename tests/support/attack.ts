/// <reference lib="dom" />

/**
 * Runs in a hostile page and tries every way by which a page can reach another origin. Each answer says what came of it:
 * `refused`, `nothing` where the browser does not even tell, or what was got.
 */
export async function attack(target: string): Promise<Record<string, string>> {
  const SECOND = 1000;
  const outcome = (work: Promise<unknown>) =>
    work.then(
      (got) => `got ${String(got)}`,
      () => 'refused',
    );
  const procedure = `${target}/rpc/institutions/list`;
  const read = (url: string, init: RequestInit = {}) => fetch(url, init).then((answer) => answer.text());
  const loaded = (tag: 'img' | 'script' | 'link', attributes: Record<string, string>) =>
    new Promise((resolve, reject) => {
      const element = Object.assign(document.createElement(tag), attributes);
      element.addEventListener('load', () => resolve('loaded'));
      element.addEventListener('error', reject);
      document.head.append(element);
    });
  const opens = (source: EventTarget) =>
    new Promise((resolve, reject) => {
      source.addEventListener('open', () => resolve('opened'));
      source.addEventListener('error', reject);
    });
  const framed = async (path: string) => {
    const frame = document.createElement('iframe');
    frame.src = `${target}${path}`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.contentWindow?.postMessage({ html: '<p>sulm</p>', code: '000000' }, '*');
    try {
      return `got ${frame.contentWindow?.document.title}`;
    } catch {
      return 'nothing';
    }
  };
  const posted = async () => {
    const frame = document.createElement('iframe');
    frame.name = 'answer';
    const form = document.createElement('form');
    Object.assign(form, { action: procedure, method: 'post', enctype: 'text/plain', target: 'answer' });
    const field = Object.assign(document.createElement('input'), { name: '{"json":{},"x":"', value: '"}' });
    form.append(field);
    document.body.append(frame, form);
    const answered = new Promise((resolve) => frame.addEventListener('load', resolve));
    form.submit();
    await answered;
    try {
      return `got ${frame.contentWindow?.document.body.textContent}`;
    } catch {
      return 'nothing';
    }
  };
  const popup = async () => {
    const other = window.open(target);
    if (!other) return 'no window';
    const heard = new Promise((resolve) => window.addEventListener('message', ({ data }) => resolve(`got ${data}`)));
    // The policy of the opened page cuts the tie between the two: to this one it looks closed.
    const cut = (async () => {
      while (!other.closed) await new Promise((resolve) => setTimeout(resolve, 10));
      return 'nothing';
    })();
    other.postMessage('sulm', '*');
    return String(await Promise.race([heard, cut, new Promise((resolve) => setTimeout(resolve, 5 * SECOND, 'a tie'))]));
  };
  return {
    readFile: await outcome(read(`${target}/`)),
    readProcedure: await outcome(read(procedure, { method: 'POST', body: '{}' })),
    blindGet: await outcome(fetch(`${target}/assets/index.js`, { mode: 'no-cors' })),
    blindPost: await outcome(fetch(procedure, { method: 'POST', mode: 'no-cors', body: '{}', credentials: 'include' })),
    withHeader: await outcome(
      read(procedure, { method: 'POST', headers: { 'X-Procesverbali-Token': 'x' }, body: '{}' }),
    ),
    session: await outcome(fetch(`${target}/session`, { method: 'POST', mode: 'no-cors', body: '{"code":""}' })),
    beacon: navigator.sendBeacon(`${target}/session`, '{"code":""}') ? 'sent' : 'not sent',
    image: await outcome(loaded('img', { src: `${target}/assets/index.js` })),
    script: await outcome(loaded('script', { src: `${target}/assets/index.js`, type: 'module' })),
    oldScript: await outcome(loaded('script', { src: `${target}/assets/index.js` })),
    style: await outcome(loaded('link', { href: `${target}/assets/index.js`, rel: 'stylesheet' })),
    socket: await outcome(opens(new WebSocket(`${target.replace('http', 'ws')}/rpc`))),
    events: await outcome(opens(new EventSource(procedure))),
    frame: await framed('/'),
    preview: await framed('/preview.html'),
    form: await posted(),
    opened: await popup(),
  };
}
