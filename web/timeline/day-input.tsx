import { useId, useState } from 'react';

interface DayInputProps {
  readonly label: string;
  readonly day: string | null;
  /** Told each whole day, and null when the day is taken out. */
  readonly onDay: (day: string | null) => void;
}

/** A day that readers type or pick. While it is half typed, the one before holds. */
export function DayInput({ label, day, onDay }: DayInputProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <span className="control">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        value={draft ?? day ?? ''}
        onChange={({ target: { value, validity } }) => {
          const isWhole = value !== '' && validity.valid;
          setDraft(isWhole ? null : value);
          if (isWhole) onDay(value);
        }}
        onBlur={({ target: { validity } }) => {
          // Half a day is forgotten; an empty field was emptied.
          if (draft === '' && !validity.badInput) onDay(null);
          setDraft(null);
        }}
      />
    </span>
  );
}
