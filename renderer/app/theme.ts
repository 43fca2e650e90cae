import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorScheme,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core';
import type { MouseEvent } from 'react';

/** Ink blue: what can be done. */
const ink: MantineColorsTuple = [
  '#eef3fa',
  '#dbe4f0',
  '#b5c8e1',
  '#8cabd2',
  '#6a92c6',
  '#4775ae',
  '#3a659c',
  '#2c5080',
  '#1f3a5f',
  '#152a47',
];

/** A dialog's heading is no banner of the page, though Mantine's element for it says so. */
const overlay = {
  transitionProps: { duration: 120 },
  closeButtonProps: { 'aria-label': 'Mbyll' },
  attributes: { header: { role: 'presentation' } },
};

/** A file that was refused and mended may be chosen again: a browser tells of no change where the name is the same. */
const chooseAnew = {
  onClick: ({ currentTarget }: MouseEvent<HTMLInputElement>) => Object.assign(currentTarget, { value: '' }),
};

export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: { fontWeight: '600' },
  components: {
    Modal: { defaultProps: overlay },
    Drawer: { defaultProps: overlay },
    FileButton: { defaultProps: { inputProps: chooseAnew } },
    Tooltip: { defaultProps: { transitionProps: { duration: 100 }, openDelay: 400 } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Mbyll' } } },
  },
});

/** Where Mantine's own shades are too faint for small text (WCAG AA): quiet words, and words on a tint of their own colour. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': '#6c757d',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-red-text': 'var(--mantine-color-red-9)',
    '--mantine-color-red-light-color': '#9c1c1c',
    '--mantine-color-green-text': '#1f6f35',
    '--mantine-color-green-light-color': '#1b5e2d',
    '--mantine-color-yellow-text': '#7a5200',
    '--mantine-color-yellow-light-color': '#6b4700',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': '#999',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-red-text': 'var(--mantine-color-red-4)',
    '--mantine-color-anchor': 'var(--mantine-color-ink-3)',
    '--mantine-color-ink-text': 'var(--mantine-color-ink-3)',
    '--mantine-color-ink-light-color': 'var(--mantine-color-ink-2)',
    '--mantine-color-ink-outline': 'var(--mantine-color-ink-3)',
  },
});

/** The clerk's choice is kept by the program, not by the browser, whose storage is another at each start. */
export function themeKeeper(
  chosen: MantineColorScheme,
  keep: (scheme: MantineColorScheme) => void,
): MantineColorSchemeManager {
  let current = chosen;
  return {
    get: () => current,
    set: (scheme) => {
      current = scheme;
      keep(scheme);
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => undefined,
  };
}
