import base from './vitest.config.ts';

/** `npm run test:faults`: what is killed, as often as an office may meet it in years. */
export default {
  ...base,
  test: { ...base.test, include: ['tests/**/*kill*.test.ts'], env: { KILLS: '60' }, testTimeout: 600_000 },
};
