import { useId } from 'react';
import type { PortfolioFilter } from './portfolio-address.js';

interface Choice {
  readonly slug: string;
  readonly name: string;
}

interface PortfolioControlsProps {
  readonly filter: PortfolioFilter;
  readonly families: readonly Choice[];
  readonly auditors: readonly Choice[];
  readonly onChange: (name: string, value: string) => void;
}

const LEVELS: readonly Choice[] = [
  { slug: 'PUBLIC', name: 'Everyone' },
  { slug: 'RESTRICTED', name: 'Those who meet conditions' },
];

/** Which reports are listed. */
export function PortfolioControls({
  filter,
  families,
  auditors,
  onChange,
}: PortfolioControlsProps) {
  return (
    <form
      className="portfolio-controls"
      aria-label="Which reports to list"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Filter
        label="Family"
        name="family"
        value={filter.family}
        choices={families}
        {...{ onChange }}
      />
      <Filter
        label="Who may read"
        name="access"
        value={filter.access}
        choices={LEVELS}
        {...{ onChange }}
      />
      <Filter
        label="Auditor"
        name="auditor"
        value={filter.auditor}
        choices={auditors}
        {...{ onChange }}
      />
    </form>
  );
}

interface FilterProps {
  readonly label: string;
  readonly name: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChange: (name: string, value: string) => void;
}

function Filter({ label, name, value, choices, onChange }: FilterProps) {
  const id = useId();
  // What an address asks for is shown, also where the graph has no such thing.
  const isForeign = value !== null && !choices.some(({ slug }) => slug === value);
  return (
    <span className="portfolio-filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => {
          onChange(name, event.target.value);
        }}
      >
        <option value="">All</option>
        {isForeign && <option value={value}>{value}</option>}
        {choices.map(({ slug, name: words }) => (
          <option key={slug} value={slug}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
