import { EntityLink } from './entity-link.js';
import type { Named } from './known-names.js';
import { OutsideLink } from './outside-link.js';
import { valueInWords } from './value-words.js';
import './value.css';

interface ValueProps {
  readonly value: string;
  /** Entities that the value may name. */
  readonly names?: ReadonlyMap<string, Named> | undefined;
}

/** The value of a fact, in words, with the exact value beside it where the words are others. */
export function Value({ value, names }: ValueProps) {
  const named = names?.get(value);
  if (named !== undefined) return <EntityLink {...named} />;
  if (/^https?:\/\//.test(value)) return <OutsideLink address={value} />;
  const words = valueInWords(value);
  if (words.toLowerCase() === value.toLowerCase()) return <span className="value">{words}</span>;
  return (
    <span className="value" title={value}>
      {words} <code className="exact">{value}</code>
    </span>
  );
}
