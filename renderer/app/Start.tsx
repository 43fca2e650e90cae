import { MantineProvider } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { ProgramGone } from '../api/browser-connection.ts';
import { type Connection, connect } from '../api/connect.ts';
import { type WordedError, wordError } from '../api/errors.ts';
import { EnterForm } from '../features/access/EnterForm.tsx';
import { apiText } from '../text/api.ts';
import { App } from './App.tsx';
import { CodeEntry } from './CodeEntry.tsx';
import { styleNonce } from './nonce.ts';
import { StartupFailure } from './StartupFailure.tsx';
import type { Session } from './session.ts';
import { cssVariables, theme } from './theme.ts';

type Phase =
  | { name: 'connecting' }
  | { name: 'code'; enter: (code: string) => Promise<Connection> }
  | { name: 'failed'; error: WordedError; connection?: Connection }
  | { name: 'enter'; connection: Connection; names: string[] }
  | { name: 'ready'; connection: Connection; session: Session };

const GONE: WordedError = { message: apiText.closed, faults: [] };

/** From an empty page to the program: the connection, its code where one is asked for, the register, or why it does not open. */
export function Start() {
  const [phase, setPhase] = useState<Phase>({ name: 'connecting' });

  const begin = useCallback(async (connection: Connection) => {
    const { client } = connection;
    try {
      const { isOn, names, person } = await client.access.state();
      if (isOn && !person) return setPhase({ name: 'enter', connection, names });
      setPhase({ name: 'ready', connection, session: await client.session.start() });
    } catch (error) {
      setPhase({ name: 'failed', error: wordError(error), connection });
    }
  }, []);

  const start = useCallback(async () => {
    try {
      const result = await connect();
      if ('needsCode' in result) setPhase({ name: 'code', enter: result.needsCode });
      else await begin(result);
    } catch (error) {
      setPhase({ name: 'failed', error: error instanceof ProgramGone ? GONE : wordError(error) });
    }
  }, [begin]);

  useEffect(() => {
    void start();
  }, [start]);

  if (phase.name === 'ready') return <App connection={phase.connection} session={phase.session} />;
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      cssVariablesResolver={cssVariables}
    >
      {phase.name === 'code' && (
        <CodeEntry
          enter={async (code) => {
            const connection = await phase.enter(code);
            await begin(connection);
          }}
        />
      )}
      {phase.name === 'enter' && (
        <EnterForm
          client={phase.connection.client}
          names={phase.names}
          onEntered={() => void begin(phase.connection)}
        />
      )}
      {phase.name === 'failed' && <StartupFailure error={phase.error} connection={phase.connection} retry={start} />}
    </MantineProvider>
  );
}
