import { Link } from 'wouter';
import { askedDaysIn } from './asked-days.js';

/** Leads those who look for a day to the editions that cover it: the search knows only the first and last days of periods. */
export function DaysHint({ text }: { readonly text: string }) {
  const asked = askedDaysIn(text);
  if (asked === null) return null;
  return (
    <p className="days-hint">
      <Link href={asked.address}>Which editions cover {asked.words}?</Link>{' '}
      <span className="quiet">
        The timeline tells. Below is what begins or ends then, or names it.
      </span>
    </p>
  );
}
