import type { ReactNode } from 'react';
import { cadenceInWords } from '../../part/cadence-words.js';
import { EntityLink } from '../../part/entity-link.js';
import { listInWords } from '../../part/list-words.js';
import { titleOf } from '../../part/words.js';
import type { Known } from '../known-entity.js';
import { AccessRows } from './access-rows.js';
import { EntityLinks } from './entity-links.js';
import { ReportEditionRows } from './report-edition-rows.js';
import { SummaryRow } from './summary-row.js';
import { UnstatedField } from './unstated-field.js';

/** A report: whose it is, of what, by whom, for whom, how it is read, and where it stands. */
export function ReportSummary({ report }: { readonly report: Known<'Report'> }) {
  const { family, provider, type, auditor, summarizes, summarizedBy, cadence } = report;
  const legacy = cadenceInWords(report.legacyCadence);
  const rhythm = cadenceInWords(cadence);
  return (
    <>
      <ReportEditionRows report={report} />
      <SummaryRow term="Cadence">
        {rhythm}
        {cadence.announcedReleases.length > 0 && (
          <span className="quiet"> (announced: {listInWords(cadence.announcedReleases)})</span>
        )}
        {legacy !== rhythm && <p className="quiet">Not believed: {legacy}.</p>}
      </SummaryRow>
      <SummaryRow term="Provider">
        <EntityLink {...provider} />
      </SummaryRow>
      <SummaryRow term="Family">
        <EntityLink {...family} /> <span className="quiet">{family.subject}</span>
      </SummaryRow>
      <SummaryRow term="Type">
        {type === null ? <UnstatedField of={report} field="type" /> : titleOf(type)}
      </SummaryRow>
      <SummaryRow term="Auditor">
        {auditor === null ? (
          <UnstatedField of={report} field="auditor" />
        ) : (
          <EntityLink {...auditor} />
        )}
      </SummaryRow>
      <SummaryRow term="Standards">
        <EntityLinks entities={report.standards.nodes} />
      </SummaryRow>
      <SummaryRow term="Categories">
        <EntityLinks entities={report.categories} none="None; the facts say why" />
      </SummaryRow>
      <SummaryRow term="Written for">
        <EntityLinks entities={report.audiences.nodes} />
      </SummaryRow>
      <SummaryRow term="Purposes">
        <Texts texts={report.purposes}>
          <UnstatedField of={report} field="purposes" />
        </Texts>
      </SummaryRow>
      <SummaryRow term="Contents">
        <Texts texts={report.contents}>
          <UnstatedField of={report} field="contents" />
        </Texts>
      </SummaryRow>
      {report.format !== null && <SummaryRow term="Format">{report.format}</SummaryRow>}
      <AccessRows access={report.access} />
      {summarizes !== null && (
        <SummaryRow term="Summary of">
          <EntityLink {...summarizes} />
        </SummaryRow>
      )}
      {summarizedBy.length > 0 && (
        <SummaryRow term="Summarized by">
          <EntityLinks entities={summarizedBy} />
        </SummaryRow>
      )}
    </>
  );
}

interface TextsProps {
  readonly texts: readonly string[];
  /** What is said where there are none. */
  readonly children: ReactNode;
}

function Texts({ texts, children }: TextsProps) {
  if (texts.length === 0) return children;
  return (
    <ul className="plain">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
