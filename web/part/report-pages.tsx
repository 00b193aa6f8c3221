interface ReportPagesProps {
  readonly shown: number;
  readonly total: number;
  readonly isFirst: boolean;
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  readonly onTurn: (after: string | null) => void;
}

/** Turns the pages of a list of reports, where it does not fit on one. */
export function ReportPages({ shown, total, isFirst, next, onTurn }: ReportPagesProps) {
  if (isFirst && next === null) return null;
  return (
    <p className="pages">
      {shown} of {total} reports.{' '}
      <button
        type="button"
        disabled={isFirst}
        onClick={() => {
          onTurn(null);
        }}
      >
        First reports
      </button>{' '}
      <button
        type="button"
        disabled={next === null}
        onClick={() => {
          onTurn(next);
        }}
      >
        Next reports
      </button>
    </p>
  );
}
