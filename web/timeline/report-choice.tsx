import type { TimelineChoice } from './timeline-address.js';
import type { TimelineReport } from './timeline-data.js';
import type { Choose } from './use-choice.js';

interface ReportChoiceProps {
  readonly choice: TimelineChoice;
  readonly choose: Choose;
  readonly reports: readonly TimelineReport[];
}

/** Which reports are shown. */
export function ReportChoice({ choice, choose, reports }: ReportChoiceProps) {
  const all = reports.map(({ slug }) => slug);
  const shown = shownReports(reports, choice).map(({ slug }) => slug);
  return (
    <details className="control report-choice">
      <summary>
        Reports:{' '}
        {shown.length === all.length ? `all ${all.length}` : `${shown.length} of ${all.length}`}
      </summary>
      <fieldset>
        <legend>Reports to show</legend>
        {reports.map(({ slug, name }) => (
          <label key={slug}>
            <input
              type="checkbox"
              checked={shown.includes(slug)}
              onChange={(event) => {
                const chosen = all.filter((each) =>
                  each === slug ? event.target.checked : shown.includes(each),
                );
                choose({ reports: chosen.length === all.length ? null : chosen.join(',') });
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

export function shownReports(
  reports: readonly TimelineReport[],
  { reports: chosen }: TimelineChoice,
): readonly TimelineReport[] {
  return reports.filter(({ slug }) => chosen === null || chosen.includes(slug));
}
