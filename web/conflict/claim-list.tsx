import { CitationList } from '../part/citation-list.js';
import { EntityLink } from '../part/entity-link.js';
import { fieldInWords } from '../part/field-words.js';
import type { Named } from '../part/known-names.js';
import { Value } from '../part/value.js';
import type { Claim } from './conflict-side.js';

interface ClaimListProps {
  readonly title: string;
  readonly className: string;
  readonly claims: readonly Claim[];
  readonly names: ReadonlyMap<string, Named>;
}

/** One side of a conflict: what is claimed, of what, and by whom. */
export function ClaimList({ title, className, claims, names }: ClaimListProps) {
  return (
    <div className={`side ${className}`} role="group" aria-label={title.replace(/^\W+/, '')}>
      <p className="side-title">{title}</p>
      {claims.map((claim) => (
        <div key={claim.key} className="claim">
          <p className="quiet">
            {fieldInWords(claim.field)} of{' '}
            {claim.subjects.map(({ slug, name }, index) => (
              <span key={slug}>
                {index > 0 && ', '}
                <EntityLink slug={slug} name={name} />
              </span>
            ))}
          </p>
          <p className="claimed">
            <Value value={claim.value} names={names} />
          </p>
          {claim.rules.map((rule) => (
            <p key={rule} className="quiet">
              {rule}
            </p>
          ))}
          <CitationList citations={claim.citations} />
        </div>
      ))}
    </div>
  );
}
