import { Button, Stack } from '@mantine/core';
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { wordError } from '../api/errors.ts';
import { appText } from '../text/app.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

/** A screen that cannot be shown says why and offers to try again; the rest of the window stays. */
export function ScreenBoundary({ children }: { children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>{({ reset }) => <Boundary reset={reset}>{children}</Boundary>}</QueryErrorResetBoundary>
  );
}

type Props = { reset: () => void; children: ReactNode };

class Boundary extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <Stack role="alert">
        <EmptyState
          title={appText.failure.other}
          hint={wordError(this.state.error).message}
          action={
            <Button
              onClick={() => {
                this.props.reset();
                this.setState({ error: undefined });
              }}
            >
              {appText.retry}
            </Button>
          }
        />
      </Stack>
    );
  }
}
