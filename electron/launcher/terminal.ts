/** The terminal that the program was started from. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** One line that grows; where nobody looks on, only its end. */
export function printProgress(line: string, isLast: boolean): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${isLast ? '\n' : ''}`);
  else if (isLast) print(line);
}

/** Aborted when the person or the system tells the program to end. The same word a second time ends it at once. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}
