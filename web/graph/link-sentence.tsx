import { nameInWords } from '../part/name-in-words.js';
import { EntityLink } from '../part/entity-link.js';
import { wordsOf } from '../part/words.js';
import type { CitedLink } from './link-group.js';

interface LinkSentenceProps {
  /** The entity that the link is seen from. */
  readonly at: { readonly slug: string; readonly name: string };
  readonly link: CitedLink;
}

/** A link as it is to be read: where it begins, what it says, and where it ends. */
export function LinkSentence({ at, link }: LinkSentenceProps) {
  const { predicate, direction, neighbor } = link;
  const [from, to] = direction === 'OUT' ? [at, neighbor] : [neighbor, at];
  return (
    <>
      <EntityLink slug={from.slug} name={nameInWords(from.name)} />{' '}
      <strong className="link-predicate">{wordsOf(predicate)} →</strong>{' '}
      <EntityLink slug={to.slug} name={nameInWords(to.name)} />
    </>
  );
}
