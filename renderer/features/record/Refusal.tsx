import { Alert, Text } from '@mantine/core';

/** In a dialog: why nothing was done. */
export function Refusal({ message }: { message: string | undefined }) {
  if (message === undefined) return null;
  return (
    <Alert color="red" role="alert">
      <Text size="sm" style={LINES}>
        {message}
      </Text>
    </Alert>
  );
}

const LINES = { whiteSpace: 'pre-line' } as const;
