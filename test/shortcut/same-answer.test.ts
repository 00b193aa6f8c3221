import { describe, expect, it } from 'vitest';
import { listening } from '../http/socket.js';
import type { Ask, Received } from '../http/socket.js';
import { serverWith } from '../server/asking.js';
import { addressOf, bodyOf, questions } from './asked.js';
import type { Question } from './asked.js';

// Only this address is known to the shortcut; what else leads to GraphQL goes the whole way.
const [SHORT, WHOLE] = ['/graphql', '/graphql/'];

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';

type Way = (ask: Ask, path: string, question: Question) => Promise<Received>;

const posted = (headers: Readonly<Record<string, string>>): Way => {
  const sent = { 'content-type': JSON_TYPE, ...headers };
  return (ask, path, question) =>
    ask(path, { method: 'POST', headers: sent, body: bodyOf(question) });
};
const got = (headers: Readonly<Record<string, string>>): Way => {
  return (ask, path, question) => ask(addressOf(path, question), { headers });
};

const ways: readonly (readonly [string, Way])[] = [
  ['by POST', posted({})],
  ['by POST, compressed', posted({ 'accept-encoding': 'gzip, br' })],
  ['by POST, as the type of GraphQL', posted({ accept: GRAPHQL_TYPE })],
  ['by GET', got({})],
  ['by GET, compressed', got({ 'accept-encoding': 'br' })],
  ['by GET, as the type of GraphQL', got({ accept: `${GRAPHQL_TYPE}, ${JSON_TYPE};q=0.9` })],
  ['by GET, held already', got({ 'if-none-match': '*' })],
  ['by POST, from another origin', posted({ origin: 'https://app.example' })],
];

describe.each(ways)('what is asked %s', (_, way) => {
  it('is answered by the shortcut as on the whole way, when it is made and when it is ready', async () => {
    const ask = await listening(serverWith({ corsOrigins: ['https://app.example'] }));
    for (const question of questions) {
      const whole = told(await way(ask, WHOLE, question));
      const made = told(await way(ask, SHORT, question));
      const ready = told(await way(ask, SHORT, question));
      expect(made, question.name).toEqual(whole);
      expect(ready, question.name).toEqual(whole);
    }
  });
});

/** Everything that is sent, but the time. */
function told({ status, headers, body }: Received) {
  const { date: _, ...rest } = headers;
  return { status, headers: rest, body: body.toString('latin1') };
}
