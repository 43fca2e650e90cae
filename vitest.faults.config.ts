import base from './vitest.config.ts';

/** `npm run test:faults`: what is killed, flipped, filled and traced, as often as an office may meet it in years. */
export default {
  ...base,
  test: {
    ...base.test,
    include: ['tests/**/*kill*.test.ts', 'tests/copies/*.test.ts', 'tests/store/faults.test.ts'],
    env: { KILLS: '60', FLIPS: '1500' },
    testTimeout: 1_800_000,
  },
};
