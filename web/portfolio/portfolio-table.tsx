import type { PortfolioReport } from './portfolio-data.js';
import { PortfolioRow } from './portfolio-row.js';
import { nextOrdering, orderedReports } from './report-order.js';
import type { Order, Ordering } from './report-order.js';

interface PortfolioTableProps {
  readonly reports: readonly PortfolioReport[];
  readonly today: string;
  readonly ordering: Ordering;
  readonly onOrder: (order: string) => void;
}

interface Column {
  readonly name: string;
  readonly order: Order | null;
}

const COLUMNS: readonly Column[] = [
  { name: 'Report', order: 'report' },
  { name: 'Who may read', order: null },
  { name: 'Auditor', order: null },
  { name: 'Standards', order: null },
  { name: 'Current edition', order: 'current' },
  { name: 'Next edition', order: 'next' },
  { name: 'Gap to today', order: 'gap' },
  { name: 'Open points', order: 'conflicts' },
];

/** The reports as a table, and as cards where there is no room for one. */
export function PortfolioTable({ reports, today, ordering, onOrder }: PortfolioTableProps) {
  return (
    <table className="portfolio-table">
      <caption className="unseen">The reports, and how each stands today</caption>
      <thead>
        <tr>
          {COLUMNS.map(({ name, order }) => (
            <th key={name} scope="col" aria-sort={sortOf(order, ordering)}>
              {order === null ? (
                name
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    onOrder(nextOrdering(order, ordering));
                  }}
                >
                  {name}
                  <span className="order-sign" aria-hidden="true">
                    {signOf(order, ordering)}
                  </span>
                </button>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {orderedReports(reports, ordering).map((report) => (
          <PortfolioRow key={report.id} report={report} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function sortOf(
  order: Order | null,
  { by, isDescending }: Ordering,
): 'ascending' | 'descending' | undefined {
  if (order !== by) return undefined;
  return isDescending ? 'descending' : 'ascending';
}

function signOf(order: Order, { by, isDescending }: Ordering): string {
  if (order !== by) return '↕';
  return isDescending ? '↓' : '↑';
}
