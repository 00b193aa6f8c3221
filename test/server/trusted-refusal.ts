import { expect } from 'vitest';
import type { ServerOptions } from '../../src/server/server-options.js';
import { serverWith } from './asking.js';
import { ask, METHODS, WAYS } from './trusted-question.js';
import type { Method, Parameters } from './trusted-question.js';

/** Expects one refusal, however it is asked for, and whichever status codes the server has. */
export async function expectRefusal(
  options: Partial<ServerOptions>,
  parameters: Parameters,
  { status, message, code }: Refusal,
  methods: readonly Method[] = METHODS,
) {
  for (const statusCodes of ['classic', 'draft'] as const) {
    const server = serverWith({ ...options, statusCodes });
    for (const way of WAYS.filter(({ method }) => methods.includes(method))) {
      expect(await ask(server, parameters, way)).toEqual({
        status: status === 400 && statusCodes === 'draft' ? 422 : status,
        contentType: `${way.type}; charset=utf-8`,
        text: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
      });
    }
  }
}

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export const UNKNOWN_TO_CLIENTS: Refusal = {
  status: 404,
  code: 'PERSISTED_QUERY_NOT_FOUND',
  message: 'PersistedQueryNotFound',
};
export const NOT_SUPPORTED: Refusal = {
  status: 400,
  code: 'PERSISTED_QUERY_NOT_SUPPORTED',
  message: 'PersistedQueryNotSupported',
};
export const NOT_TRUSTED: Refusal = {
  status: 403,
  code: 'DOCUMENT_NOT_TRUSTED',
  message: 'This server answers trusted documents alone, and this text is none of them.',
};

export function malformed(message: string): Refusal {
  return { status: 400, code: 'BAD_REQUEST', message };
}
export const OTHER_TEXT = malformed('The id of the document is not that of its text.');
export const NO_EXTENSION = malformed(
  'The extension "persistedQuery" must be an object with version 1 and a text as sha256Hash.',
);

export function unknownId(shown: string): Refusal {
  const message = `No trusted document has the id ${shown}.`;
  return { status: 404, code: 'DOCUMENT_NOT_FOUND', message };
}
