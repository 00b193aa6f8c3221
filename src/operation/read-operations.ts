import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind } from 'graphql';
import { definitionsIn, holdsOnlyFragments, sharedFragments } from './fragment.js';
import type { SharedFragments, WrittenText } from './fragment.js';
import type { Operation } from './operation.js';
import { wholeText } from './whole-text.js';

/** Operations that cannot be offered, with every fault that was found in their files. */
export class OperationsError extends Error {
  override readonly name = 'OperationsError';

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/**
 * Reads the operations of a folder and of those in it, by the names of their files; none where there is no such folder.
 * Throws an OperationsError that names every fault.
 */
export function readOperations(folder: string): readonly Operation[] {
  const files = existsSync(folder) ? filesOf(folder) : [];
  const shared = sharedFragments(files);
  const read = files
    .filter((file) => !holdsOnlyFragments(file))
    .map((file) => readOperation(file, shared));
  const faults = [...shared.faults, ...read.flatMap((one) => one.faults)];
  if (faults.length > 0) throw new OperationsError(faults);
  return read.map(({ operation }) => operation);
}

function filesOf(folder: string): readonly WrittenText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

interface ReadOperation {
  readonly operation: Operation;
  readonly faults: readonly string[];
}

function readOperation(file: WrittenText, shared: SharedFragments): ReadOperation {
  const { text, missing } = wholeText(file.text, shared);
  const [name, ...others] = definitionsIn(file.text).flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
  );
  const question = /^# (.*\?)\n/.exec(file.text)?.[1];
  const faults = [
    ...(name === undefined || others.length > 0 ? ['It does not hold one operation by name.'] : []),
    ...(question === undefined ? ['Its first line is not a question.'] : []),
    ...missing.map((fragment) => `It spreads the fragment "${fragment}", which no file holds.`),
  ];
  return {
    operation: { name: name ?? '', question: question ?? '', text },
    faults: faults.map((fault) => `${file.file}: ${fault}`),
  };
}
