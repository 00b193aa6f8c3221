import type { EditionPlaceFragment } from '../../generated/graphql.js';
import { EditionStatusMark } from '../../part/edition-status-mark.js';
import { EntityLink } from '../../part/entity-link.js';
import type { Known } from '../known-entity.js';
import { EditionRelease } from './edition-release.js';
import { SummaryRow } from './summary-row.js';
import { UnknownValue } from './unknown-value.js';

/** The editions of a report that matter today: the one to rely on, the one that may be out, and the next. */
export function ReportEditionRows({ report }: { readonly report: Known<'Report'> }) {
  const { currentEdition, candidateEdition, nextEdition } = report;
  return (
    <>
      <SummaryRow term="Current edition">
        {currentEdition === null ? (
          <UnknownValue why="Not known: no edition is known to be out" />
        ) : (
          <EditionLine edition={currentEdition} />
        )}
      </SummaryRow>
      {candidateEdition !== null && (
        <SummaryRow term="May be out">
          <EditionLine edition={candidateEdition} />
        </SummaryRow>
      )}
      <SummaryRow term="Next edition">
        {nextEdition === null ? <UnknownValue /> : <EditionLine edition={nextEdition} />}
      </SummaryRow>
    </>
  );
}

function EditionLine({ edition }: { readonly edition: EditionPlaceFragment }) {
  return (
    <span className="edition-line">
      <EntityLink slug={edition.slug} name={edition.name} />
      <EditionStatusMark status={edition.status} />
      <span className="quiet">
        <EditionRelease edition={edition} />
      </span>
    </span>
  );
}
