import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledOperation, CompileOperation } from './compiled-operation.js';
import { compiledSize } from './compiled-size.js';
import { hasCondition } from './condition.js';

/** To compile an operation of more fields takes longer than it will ever save. */
const MOST_FIELDS = 300;

/** What a compiled operation takes for each of its fields, and for each letter of its document: bytes, as measured. */
const BYTES_PER_FIELD = 3_000;
const BYTES_PER_CHARACTER = 130;

/** How many bytes of compiled operations are kept. */
const MOST_BYTES = 20_000_000;

interface CompiledEntry {
  readonly compiled: CompiledOperation;
  readonly bytes: number;
}

/** A compiled operation, or null for none; a promise only until the compiler is loaded. */
export type Compile = (
  operation: OperationDefinitionNode,
  document: DocumentNode,
) => CompiledOperation | null | Promise<CompiledOperation | null>;

/** Compiles operations of valid documents when they are first asked for, and keeps those used last. */
export function createCompiler(schema: GraphQLSchema): Compile {
  let compileOperation: CompileOperation | undefined;
  // What is not compiled must not be held: each operation holds the whole text of its document.
  const uncompiled = new WeakSet<OperationDefinitionNode>();
  const kept = new LRUCache<OperationDefinitionNode, CompiledEntry>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bytes }) => bytes,
  });

  function compiledBy(
    compile: CompileOperation,
    operation: OperationDefinitionNode,
    document: DocumentNode,
  ): CompiledOperation | null {
    const size = compiledSize(operation, document, schema);
    const compiled =
      size > MOST_FIELDS || hasCondition(document) ? null : compile(operation, document, schema);
    if (compiled === null) {
      uncompiled.add(operation);
    } else {
      const characters = document.loc?.source.body.length ?? 0;
      const bytes = size * BYTES_PER_FIELD + characters * BYTES_PER_CHARACTER;
      kept.set(operation, { compiled, bytes });
    }
    return compiled;
  }

  return (operation, document) => {
    const known = kept.get(operation);
    if (known !== undefined) return known.compiled;
    if (uncompiled.has(operation)) return null;
    if (compileOperation !== undefined) return compiledBy(compileOperation, operation, document);
    // What compiles is large, and of no use to a server that is never asked the same again.
    return import('./compiled-operation.js').then((compiler) => {
      ({ compileOperation } = compiler);
      return compiledBy(compileOperation, operation, document);
    });
  };
}
