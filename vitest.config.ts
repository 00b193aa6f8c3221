import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Vite would pick the ES module of graphql and Node its CommonJS: two copies, and two realms.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default'],
    // Some tests start processes, which a busy machine can keep waiting.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
