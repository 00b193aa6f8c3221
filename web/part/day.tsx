import { dayInWords } from './day-words.js';

/** A day, readable by people and by programs. */
export function Day({ day }: { readonly day: string }) {
  return <time dateTime={day}>{dayInWords(day)}</time>;
}

interface DaysProps {
  readonly from: string;
  readonly to: string;
}

/** An interval of days, both ends included. */
export function Days({ from, to }: DaysProps) {
  return (
    <span className="days">
      <Day day={from} /> – <Day day={to} />
    </span>
  );
}
