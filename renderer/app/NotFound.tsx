import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { appText } from '../text/app.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

export function NotFound() {
  const { title, hint, action } = appText.notFound;
  return (
    <EmptyState
      title={title}
      hint={hint}
      action={
        <Button component={Link} to="/mbledhjet">
          {action}
        </Button>
      }
    />
  );
}
