import type { IncomingMessage, ServerResponse } from 'node:http';
import { schema } from './schema/schema.js';
import { createDocumentCache } from './server/limit/document-cache.js';
import { createOperationChecks } from './server/limit/operation-check.js';
import type { PassedOn } from './server/passed-on.js';
import { withDefaults } from './server/server-options.js';
import type { ServerOptions } from './server/server-options.js';
import { createCompiler } from './server/shortcut/compiler.js';
import { createFreshAnswers } from './server/shortcut/fresh-answer.js';
import { createFindOperation } from './server/shortcut/known-operation.js';
import { createSender } from './server/shortcut/send-answer.js';
import { createShortcut } from './server/shortcut/shortcut.js';
import { createWholeWay } from './server/whole-way.js';

const ENDPOINT = '/graphql';

/**
 * The handler of every HTTP request. It opens no port: `node:http` can be given it. Tests can `fetch`, which goes
 * the whole way that requests go where there is no shortcut.
 */
export function createServer(given: ServerOptions) {
  const options = withDefaults(given);
  const { limits, trust } = options;
  const documents = createDocumentCache(options.documentCacheBytes);
  const checks = createOperationChecks(schema, limits);
  const wholeWay = createWholeWay(ENDPOINT, options, { documents, checks });
  const findOperation = createFindOperation({ documents, checks });
  const compile = createCompiler(schema);
  const takeShortcut = createShortcut({
    ...options,
    endpoint: ENDPOINT,
    makeAnswer: createFreshAnswers({ findOperation, compile, limits, trust }),
    send: createSender(options),
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const goWholeWay = (known: PassedOn) => void wholeWay(request, response, known);
    if (options.shortcut) takeShortcut(request, response, goWholeWay);
    else goWholeWay({});
  }
  return Object.assign(answer, { fetch: wholeWay.fetch.bind(wholeWay) });
}
