import { useId } from 'react';
import { addDays, daysIn } from '../part/day-number.js';
import type { Interval } from '../part/day-number.js';
import { DayInput } from './day-input.js';
import { presetsOf } from './preset.js';
import { ReportChoice } from './report-choice.js';
import type { TimelineChoice } from './timeline-address.js';
import type { TimelineReport } from './timeline-data.js';
import type { Choose } from './use-choice.js';

interface TimelineControlsProps {
  readonly choice: TimelineChoice;
  readonly choose: Choose;
  readonly asOf: string;
  readonly interval: Interval;
  readonly reports: readonly TimelineReport[];
}

/** The interval, the day to answer for, the reading of the sources, and the reports. */
export function TimelineControls(props: TimelineControlsProps) {
  const { choice, choose, asOf, interval, reports } = props;
  const id = useId();
  const length = daysIn(interval) - 1;
  const presets = presetsOf(asOf);
  const chosen = presets.find(({ from, to }) => from === interval.from && to === interval.to);
  const byName = new Map(presets.map((preset) => [preset.name, preset]));
  return (
    <form
      className="controls"
      aria-label="What to show"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <span className="control">
        <label htmlFor={`${id}preset`}>Interval</label>
        <select
          id={`${id}preset`}
          value={chosen?.name ?? ''}
          onChange={(event) => {
            const preset = byName.get(event.target.value);
            if (preset !== undefined) choose({ from: preset.from, to: preset.to });
          }}
        >
          {chosen === undefined && <option value="">Own days</option>}
          {presets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </span>
      <DayInput
        label="From"
        day={interval.from}
        onDay={(from) => {
          // An interval that would end before it begins is moved whole.
          const to = from !== null && from > interval.to ? addDays(from, length) : interval.to;
          choose({ from, to: from === null ? null : to });
        }}
      />
      <DayInput
        label="To"
        day={interval.to}
        onDay={(to) => {
          const from = to !== null && to < interval.from ? addDays(to, -length) : interval.from;
          choose({ from: to === null ? null : from, to });
        }}
      />
      <DayInput
        label="As of"
        day={asOf}
        onDay={(day) => {
          // The interval on screen stays, also where it only followed from the day before.
          choose(day === null ? { asOf: null } : { asOf: day, ...interval });
        }}
      />
      <DayInput
        label="Covering day"
        day={choice.covering}
        onDay={(covering) => {
          choose({ covering });
        }}
      />
      <span className="control">
        <label htmlFor={`${id}reading`}>Reading</label>
        <select
          id={`${id}reading`}
          value={choice.reading}
          onChange={(event) => {
            choose({ reading: event.target.value === 'LEGACY' ? 'LEGACY' : null });
          }}
        >
          <option value="PREFERRED">Preferred</option>
          <option value="LEGACY">Legacy</option>
        </select>
      </span>
      {reports.length > 0 && <ReportChoice choice={choice} choose={choose} reports={reports} />}
      {isChanged(choice) && (
        <button
          type="button"
          className="reset"
          onClick={() => {
            choose({
              from: null,
              to: null,
              asOf: null,
              covering: null,
              reading: null,
              reports: null,
            });
          }}
        >
          Reset
        </button>
      )}
    </form>
  );
}

/** Whether the reader chose anything, or an address did that cannot be read. */
function isChanged({ interval, asOf, covering, reports, reading, fault }: TimelineChoice): boolean {
  const isChosen = (interval ?? asOf ?? covering ?? reports ?? fault) !== null;
  return isChosen || reading === 'LEGACY';
}
