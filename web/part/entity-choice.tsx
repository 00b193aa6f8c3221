import { useEffect, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { EntityKind } from '../generated/graphql.js';
import { nameInWords } from './name-in-words.js';
import { SuggestionList } from './suggestion-list.js';
import { useSuggestions } from './use-suggestions.js';
import type { Suggestion } from './use-suggestions.js';
import './entity-choice.css';

interface EntityChoiceProps {
  readonly label: string;
  /** The name of what is chosen already. */
  readonly chosen?: string;
  readonly placeholder?: string;
  /** Suggests entities of these kinds alone. */
  readonly kinds?: readonly EntityKind[];
  readonly onChoose: (entity: Suggestion) => void;
}

/** A box that suggests entities for what is typed into it: the combobox of the ARIA Authoring Practices. */
export function EntityChoice({
  label,
  chosen = '',
  placeholder,
  kinds,
  onChoose,
}: EntityChoiceProps) {
  const id = useId();
  // Null until somebody types: until then, the box shows what is chosen.
  const [typed, type] = useState<string | null>(null);
  const [active, activate] = useState(-1);
  const [isOpen, open] = useState(false);
  // Whether Enter was pressed before what it chooses from was here.
  const [isEntered, enter] = useState(false);
  const { suggestions, status, isUnderWay } = useSuggestions(isOpen ? (typed ?? '') : '', kinds);
  const isListed = isOpen && suggestions.length > 0;

  function close() {
    open(false);
    activate(-1);
    enter(false);
  }

  function choose(entity: Suggestion | undefined) {
    if (entity === undefined) return;
    close();
    type(null);
    onChoose(entity);
  }

  useEffect(() => {
    if (!isEntered || isUnderWay) return;
    enter(false);
    choose(suggestions[0]);
  });

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      open(true);
      activate(suggestions.length === 0 ? -1 : (active + 1) % suggestions.length);
    },
    ArrowUp: () => {
      activate(active <= 0 ? suggestions.length - 1 : active - 1);
    },
    Enter: () => {
      if (isOpen && isUnderWay && active < 0) enter(true);
      else if (isListed) choose(suggestions[Math.max(0, active)]);
    },
    Escape: () => {
      if (!isOpen) type(null);
      close();
    },
  };

  function press(event: KeyboardEvent) {
    const act = keys[event.key];
    if (act === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  }

  return (
    <div className="entity-choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? `${id}-list` : undefined}
        aria-activedescendant={isListed && active >= 0 ? `${id}-${active}` : undefined}
        value={typed ?? nameInWords(chosen)}
        onChange={({ target }) => {
          type(target.value);
          activate(-1);
          enter(false);
          open(true);
        }}
        onFocus={({ target }) => {
          target.select();
        }}
        onBlur={() => {
          close();
          type(null);
        }}
        onKeyDown={press}
      />
      {isListed && (
        <SuggestionList
          id={id}
          label={label}
          suggestions={suggestions}
          active={active}
          onChoose={choose}
        />
      )}
      {isOpen && suggestions.length === 0 && status !== '' && (
        <p className="nothing-suggested">{status}</p>
      )}
      <span className="unseen" role="status">
        {isOpen ? status : ''}
      </span>
    </div>
  );
}
