import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledOperation, CompileOperation } from './compiled-operation.js';
import { compiledSize } from './compiled-size.js';

/** To compile an operation of more fields takes longer than it will ever save. */
const MOST_FIELDS = 250;

/** How many fields of compiled operations are kept, each of which takes 1 to 3 KB, as measured. */
const MOST_FIELDS_KEPT = 10_000;

interface Kept {
  /** Null for what is not to be compiled, or cannot be. */
  readonly compiled: CompiledOperation | null;
  readonly size: number;
}

/** A compiled operation, or null for none; a promise only until the compiler is loaded. */
export type Compile = (
  operation: OperationDefinitionNode,
  document: DocumentNode,
) => CompiledOperation | null | Promise<CompiledOperation | null>;

/** Compiles operations of valid documents when they are first asked for, and keeps those used last. */
export function createCompiler(schema: GraphQLSchema): Compile {
  let compileOperation: CompileOperation | undefined;
  const kept = new LRUCache<OperationDefinitionNode, Kept>({
    maxSize: MOST_FIELDS_KEPT,
    sizeCalculation: ({ size }) => size,
  });

  function compiledBy(
    compile: CompileOperation,
    operation: OperationDefinitionNode,
    document: DocumentNode,
  ): CompiledOperation | null {
    const size = compiledSize(operation, document, schema);
    const compiled = size > MOST_FIELDS ? null : compile(operation, document, schema);
    kept.set(operation, { compiled, size: compiled === null ? 1 : size });
    return compiled;
  }

  return (operation, document) => {
    const known = kept.get(operation);
    if (known !== undefined) return known.compiled;
    if (compileOperation !== undefined) return compiledBy(compileOperation, operation, document);
    // What compiles is large, and of no use to a server that is never asked the same again.
    return import('./compiled-operation.js').then((compiler) => {
      ({ compileOperation } = compiler);
      return compiledBy(compileOperation, operation, document);
    });
  };
}
