import type { EntityNameFragment } from '../generated/graphql.js';
import './kind-mark.css';

/** A kind of entity, as answers name it. */
export type Kind = EntityNameFragment['__typename'];

const SQUARE = 'M-7.5 -7.5H7.5V7.5H-7.5Z';
const DIAMOND = 'M0 -9.5L9.5 0L0 9.5L-9.5 0Z';
const HEXAGON = 'M-4.75 -8.5H4.75L9.5 0L4.75 8.5H-4.75L-9.5 0Z';
const TRIANGLE = 'M0 -8.5L9.5 8H-9.5Z';
const CIRCLE = 'M-8.5 0a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0Z';
const SHIELD = 'M-8 -8H8V1Q8 6 0 9.5Q-8 6 -8 1Z';
const PAGE = 'M-6.5 -9H2.5L6.5 -5V9H-6.5Z';

interface Look {
  readonly shape: string;
  readonly colour: string;
  readonly isHollow: boolean;
}

const look = (shape: string, colour: string, isHollow = false): Look => ({
  shape,
  colour,
  isHollow,
});

/** Kinds that belong together share a colour; each has a shape of its own, filled or hollow. */
const LOOKS: Readonly<Record<Kind, Look>> = {
  Report: look(SQUARE, 'report'),
  ReportFamily: look(SQUARE, 'report', true),
  Edition: look(DIAMOND, 'edition'),
  Period: look(DIAMOND, 'edition', true),
  Standard: look(HEXAGON, 'standard'),
  StandardSetter: look(HEXAGON, 'standard', true),
  TrustServicesCategory: look(TRIANGLE, 'category'),
  Criterion: look(TRIANGLE, 'category', true),
  ServiceOrganization: look(CIRCLE, 'organization'),
  Auditor: look(CIRCLE, 'organization', true),
  AccessChannel: look(SHIELD, 'reader'),
  Audience: look(SHIELD, 'reader', true),
  Source: look(PAGE, 'source', true),
};

/** The mark of a kind within a picture, around the place that it is put at. */
export function KindShape({ kind }: { readonly kind: Kind }) {
  const { shape, colour, isHollow } = LOOKS[kind];
  return <path className={`kind-shape kind-${colour}${isHollow ? ' hollow' : ''}`} d={shape} />;
}

/** The mark of a kind within a text that names the kind, or what is of it. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  return (
    <svg className="kind-mark" viewBox="-11 -11 22 22" width="16" height="16" aria-hidden="true">
      <KindShape kind={kind} />
    </svg>
  );
}
