import type { KnownEntity } from '../known-entity.js';
import { derivedInWords } from './derived-words.js';
import { UnknownValue } from './unknown-value.js';

interface UnstatedFieldProps {
  readonly of: Pick<KnownEntity, 'facts'>;
  /** As the facts name it. */
  readonly field: string;
  /** What is said where no fact tells of it either. */
  readonly why?: string;
}

/** Stands where a field has no value: what follows for it from other facts, or else that nothing is known. */
export function UnstatedField({ of, field, why }: UnstatedFieldProps) {
  const words = derivedInWords(of.facts, field);
  if (words === null) return <UnknownValue {...(why === undefined ? {} : { why })} />;
  return (
    <>
      {words} (<a href="#facts">see the facts</a>)
    </>
  );
}
