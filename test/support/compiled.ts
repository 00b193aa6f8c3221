import { getOperationAST, parse } from 'graphql';
import { expect } from 'vitest';
import { createContext } from '../../src/context.js';
import type { CalendarDate } from '../../src/model/date.js';
import { schema } from '../../src/schema/schema.js';
import { compileOperation } from '../../src/server/shortcut/compiled-operation.js';
import { hasCondition } from '../../src/server/shortcut/condition.js';
import type { Store } from '../../src/store/store.js';

interface Question {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Holds that a compiled operation answers, letter by letter, what the server answered, or leaves it to the server. */
export async function expectSameCompiled(
  answer: { readonly data?: unknown; readonly errors?: unknown },
  { source, variables }: Question,
  { store, today }: { readonly store: Store; readonly today: CalendarDate },
): Promise<void> {
  if (answer.errors !== undefined && answer.data === undefined) return;
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation || hasCondition(document)) return;
  const compiled = compileOperation(operation, document, schema);
  expect(compiled, `${source} cannot be compiled`).not.toBeNull();
  // As they are sent: JSON knows no NaN.
  const sent = JSON.parse(JSON.stringify(variables)) as Question['variables'];
  const result = await compiled?.(createContext(store, today), sent);
  const { errors, data } = result ?? {};
  // What has no answer and no fault is left to the whole way.
  if (errors?.length === 0) return;
  expect(errors === undefined).toBe(answer.errors === undefined);
  if (errors === undefined) expect(JSON.stringify({ data })).toBe(JSON.stringify(answer));
}
