import { useEffect, useRef } from 'react';
import { nameInWords } from './name-in-words.js';
import type { Suggestion } from './use-suggestions.js';
import { wordsOf } from './words.js';

interface SuggestionListProps {
  /** What the ids of the list and of its options begin with. */
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  /** Which of them is to be chosen next; -1 for none. */
  readonly active: number;
  readonly onChoose: (entity: Suggestion) => void;
}

/** The entities that a box suggests. The focus stays in the box. */
export function SuggestionList({ id, label, suggestions, active, onChoose }: SuggestionListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} className="suggestions">
      {suggestions.map((entity, index) => (
        <li
          key={entity.slug}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // The box would lose the focus, and with it the list, before the click is told.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(entity);
          }}
        >
          <span>{nameInWords(entity.name)}</span>{' '}
          <span className="quiet">{wordsOf(entity.__typename)}</span>
        </li>
      ))}
    </ul>
  );
}
