import fc from 'fast-check';
import { expect, it } from 'vitest';
import { schema } from '../../src/schema/schema.js';
import { choiceBy, CHOICE_NUMBERS } from '../fuzz/choice.js';
import { documentFor } from '../fuzz/document.js';
import { listening } from '../http/socket.js';
import { serverWith } from '../server/asking.js';

const RUNS = 500;
const WORDS = {
  slugs: ['aws-soc-1', 'aws-soc-2', 'aws', 'ssae-18', 'aws-soc-1--2025-10-01--2026-09-30'],
  ids: ['UmVwb3J0OmF3cy1zb2MtMQ=='],
  cursors: [],
};

const drawn = fc
  .noBias(fc.array(fc.integer(CHOICE_NUMBERS), { maxLength: 300, size: 'max' }))
  .map((numbers) => documentFor(schema, WORDS, choiceBy(numbers)));

it(
  'answers whatever fits the schema the third time as on the whole way',
  { timeout: 60_000 },
  async () => {
    const ask = await listening(serverWith({}));
    let good = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async (question) => {
        const sent = {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(question),
        };
        const whole = await ask('/graphql/', sent);
        const text = whole.body.toString();
        if (text.startsWith('{"data"')) good += 1;
        for (const time of ['made', 'ready']) {
          const { status, body } = await ask('/graphql', sent);
          expect([time, status, body.toString()]).toEqual([time, whole.status, text]);
        }
      }),
      { numRuns: RUNS, seed: 2026 },
    );
    // A test that is refused everywhere would hold nothing.
    expect(good).toBeGreaterThan(RUNS / 3);
  },
);
