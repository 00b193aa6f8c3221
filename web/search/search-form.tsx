import { useState } from 'react';

interface SearchFormProps {
  readonly text: string;
  readonly onAsk: (text: string) => void;
}

/** Takes the words to look for. */
export function SearchForm({ text, onAsk }: SearchFormProps) {
  const [typed, type] = useState(text);
  return (
    <form
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(typed.trim());
      }}
    >
      <label htmlFor="search-text">Words, a code, or the first or last day of a period</label>
      <span>
        <input
          id="search-text"
          type="search"
          maxLength={200}
          value={typed}
          onChange={(event) => {
            type(event.target.value);
          }}
        />
        <button type="submit">Find</button>
      </span>
    </form>
  );
}
