import { Link } from 'wouter';
import { conflictAddress } from '../part/conflict-note.js';
import { EntityLink, entityAddress } from '../part/entity-link.js';
import { counted, titleOf } from '../part/words.js';
import { CurrentEdition, NextEdition } from './edition-cell.js';
import { GapCell } from './gap-cell.js';
import type { PortfolioReport } from './portfolio-data.js';

interface PortfolioRowProps {
  readonly report: PortfolioReport;
  readonly today: string;
}

/** One report: what it is, who may read it, and how it stands. */
export function PortfolioRow({ report, today }: PortfolioRowProps) {
  const { slug, name, title, provider, family, type, access, auditor, standards } = report;
  const { conflicts, unknowns } = report;
  return (
    <tr>
      <th scope="row">
        <EntityLink slug={slug} name={name} />
        <p className="official">{title}</p>
        <p>
          <EntityLink {...provider} /> · <EntityLink {...family} /> ·{' '}
          {type === null ? 'type not stated' : titleOf(type)}
        </p>
        <p>
          <a
            href={`/calendar.ics?report=${encodeURIComponent(slug)}`}
            aria-label={`Calendar of ${name}`}
          >
            Calendar
          </a>
        </p>
      </th>
      <td data-label="Who may read">
        <AccessWords access={access} />
      </td>
      <td data-label="Auditor">
        {auditor === null ? 'unknown: no source names it' : <EntityLink {...auditor} />}
      </td>
      <td data-label="Standards">
        {standards.totalCount === 0 && 'unknown: no source names any'}
        <ul className="plain">
          {standards.nodes.map((standard) => (
            <li key={standard.id}>
              <EntityLink slug={standard.slug} name={standard.code} />
            </li>
          ))}
          {standards.totalCount > standards.nodes.length && (
            <li>and {standards.totalCount - standards.nodes.length} more</li>
          )}
        </ul>
      </td>
      <td data-label="Current edition">
        <CurrentEdition edition={report.currentEdition} />
      </td>
      <td data-label="Next edition">
        <NextEdition edition={report.nextEdition} today={today} />
      </td>
      <td data-label="Gap to today">
        <GapCell report={report} />
      </td>
      <td data-label="Open points">
        {conflicts.length === 0 ? (
          'no conflict'
        ) : (
          <details>
            <summary>{counted(conflicts.length, 'conflict')}</summary>
            <ul className="plain">
              {conflicts.map((conflict) => (
                <li key={conflict.id}>
                  <Link href={conflictAddress(conflict.slug)}>{conflict.topic}</Link>
                </li>
              ))}
            </ul>
          </details>
        )}
        <p>
          <Link href={`${entityAddress(slug)}#unknowns`}>
            {counted(unknowns.length, 'unknown')}
          </Link>
        </p>
      </td>
    </tr>
  );
}

function AccessWords({ access }: { readonly access: PortfolioReport['access'] }) {
  const { level, ndaRequired, customersOnly } = access;
  return (
    <>
      {level === 'PUBLIC' ? <strong>Everyone</strong> : <strong>Restricted</strong>}
      <p>{ndaRequired ? 'NDA required' : 'No NDA'}</p>
      {customersOnly === true && <p>Customers only</p>}
      {customersOnly === null && <p>Whether others than customers: unknown</p>}
    </>
  );
}
