import { CitationList } from './citation-list.js';
import { EntityLink } from './entity-link.js';
import { fieldWithin } from './field-words.js';
import type { OpenPoint } from './open-point.js';
import './unknown-list.css';

/** One thing that the sources leave open: why, where to look next, and what that rests on. */
export function UnknownEntry({ unknown }: { readonly unknown: OpenPoint }) {
  const { field, reason, seeAlso, leads, citations } = unknown;
  const others = leads.filter(({ name }) => name !== seeAlso);
  const lead = leads.find(({ name }) => name === seeAlso);
  return (
    <>
      <p>
        <strong>Not known: {fieldWithin(field)}.</strong> {reason}
      </p>
      {(seeAlso !== null || others.length > 0) && (
        <p className="leads">
          See also: {seeAlso !== null && (lead === undefined ? seeAlso : <EntityLink {...lead} />)}
          {others.map((each, index) => (
            <span key={each.slug}>
              {(index > 0 || seeAlso !== null) && ' · '}
              <EntityLink slug={each.slug} name={each.name} />
            </span>
          ))}
        </p>
      )}
      <CitationList citations={citations} />
    </>
  );
}
