import { useState } from 'react';
import { useLocation } from 'wouter';

/** Leads to what is found for a few words. */
export function SearchBox() {
  const [, go] = useLocation();
  const [text, setText] = useState('');
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') go(`/search?${new URLSearchParams({ text }).toString()}`);
      }}
    >
      <input
        type="search"
        aria-label="Search the graph"
        placeholder="SSAE 18, privacy …"
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <button type="submit">Search</button>
    </form>
  );
}
