import type { EditionPlaceFragment } from '../generated/graphql.js';
import { Day, Days } from '../part/day.js';
import { EditionStatusMark } from '../part/edition-status-mark.js';
import { EntityLink } from '../part/entity-link.js';
import './edition-table.css';

interface EditionTableProps {
  readonly editions: readonly EditionPlaceFragment[];
  readonly caption: string;
}

/** Editions with their periods, where they stand, and when they come out. */
export function EditionTable({ editions, caption }: EditionTableProps) {
  return (
    <table className="editions">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Edition</th>
          <th scope="col">Status</th>
          <th scope="col">Release window</th>
          <th scope="col">Basis</th>
        </tr>
      </thead>
      <tbody>
        {editions.map((edition) => (
          <tr key={edition.id}>
            <th scope="row">
              <EntityLink slug={edition.slug} name={edition.name} />
            </th>
            <td>
              <EditionStatusMark status={edition.status} />
            </td>
            <td>
              <Days {...edition.releaseWindow} />
            </td>
            <td>
              <Basis edition={edition} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Basis({
  edition: { basis, releasedOn, seenOn },
}: {
  readonly edition: EditionPlaceFragment;
}) {
  return (
    <>
      {basis === 'OBSERVED' ? 'Observed' : 'Estimated'}
      {releasedOn !== null && (
        <>
          , released on <Day day={releasedOn} />
        </>
      )}
      {seenOn !== null && (
        <>
          , seen on <Day day={seenOn} />
        </>
      )}
    </>
  );
}
