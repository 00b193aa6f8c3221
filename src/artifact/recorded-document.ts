import { z } from 'zod';
import { observedSlug } from '../model/edition.js';
import type { Slug } from '../model/slug.js';
import { isMapping } from '../seed/claim.js';
import * as value from '../seed/value.js';
import { yaml } from '../seed/yaml.js';
import { ArtifactError } from './artifact-error.js';
import { listingOf, passageKey } from './passage.js';
import type { ListedEdition } from './listed-fact.js';
import type { Listing } from './passage.js';

/** The name of the document of observed editions in a seed. */
export const DOCUMENT_NAME = 'observed/aws-artifact.yaml';

/** The slug of the source that stands for the list. */
export const LIST_SLUG = 'aws-artifact-report-list';

/** A record as it is written: people may add to it what they like. */
export type WrittenRecord = Readonly<Record<string, unknown>>;

/** What earlier imports recorded, and what people wrote beside it. */
export interface Recorded {
  /** By the ids of reports. */
  readonly listings: ReadonlyMap<string, Listing>;
  /** The edition of each id that has one. */
  readonly editionOf: ReadonlyMap<string, Slug>;
  readonly known: ReadonlyMap<Slug, ListedEdition>;
  /** The editions as they are written. */
  readonly editions: ReadonlyMap<Slug, WrittenRecord>;
  readonly source: WrittenRecord;
  readonly otherSources: readonly WrittenRecord[];
  readonly otherSections: WrittenRecord;
}

export const NOTHING_RECORDED: Recorded = {
  listings: new Map(),
  editionOf: new Map(),
  known: new Map(),
  editions: new Map(),
  source: {},
  otherSources: [],
  otherSections: {},
};

/** A value that is written plain, or with its evidence. */
function plain<V extends z.ZodType>(schema: V) {
  return z.preprocess((raw) => (isMapping(raw) && 'value' in raw ? raw['value'] : raw), schema);
}

const edition = z.looseObject({
  report: plain(value.slug),
  period: plain(z.object({ from: value.date, to: value.date })),
  cite: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
});

const source = z.looseObject({
  slug: z.string(),
  passages: z.record(z.string(), z.string()).default({}),
});

const shape = z.looseObject({
  sources: z.array(source).default([]),
  editions: z.array(z.unknown()).default([]),
});

/** Reads the document that earlier imports wrote; throws an ArtifactError, which names it as `file`, where it cannot be read any more. */
export function readRecorded(text: string | null, file: string = DOCUMENT_NAME): Recorded {
  if (text === null) return NOTHING_RECORDED;
  const { sources, editions: written, ...otherSections } = contentOf(file, text);
  const own = sources.find(({ slug }) => slug === LIST_SLUG);
  const listings = new Map<string, Listing>();
  for (const [key, place] of Object.entries(own?.passages ?? {})) {
    const listing = listingOf(key, place);
    if (listing === null) {
      throw unreadable(file, `passage ${key}`, 'a passage as the import writes it, or none');
    }
    const { version = 0 } = listings.get(listing.id) ?? {};
    if (listing.version > version) listings.set(listing.id, listing);
  }
  const editionOf = new Map<string, Slug>();
  const editions = new Map<Slug, WrittenRecord>();
  const known = new Map<Slug, ListedEdition>();
  const idOf = new Map([...listings.values()].map((listing) => [citeOf(listing), listing.id]));
  for (const [index, record] of written.entries()) {
    const result = edition.safeParse(record);
    if (!result.success)
      throw unreadable(file, `editions[${index}]`, 'a report, a period and a cite');
    const slug = observedSlug(result.data);
    const { report, period } = result.data;
    known.set(slug, { slug, report, period });
    editions.set(slug, record as WrittenRecord);
    for (const cite of result.data.cite) {
      const id = idOf.get(cite);
      if (id !== undefined) editionOf.set(id, slug);
    }
  }
  const otherSources = sources.filter(({ slug }) => slug !== LIST_SLUG);
  return { listings, editionOf, known, editions, source: own ?? {}, otherSources, otherSections };
}

/** How a record cites a listing. */
export function citeOf(listing: Pick<Listing, 'id' | 'version'>): string {
  return `${LIST_SLUG}#${passageKey(listing)}`;
}

function contentOf(file: string, text: string): z.output<typeof shape> {
  try {
    return shape.parse(yaml().parse(text, { logLevel: 'error' }) ?? {});
  } catch {
    throw unreadable(file, null, 'the document that an import wrote, with sources and editions');
  }
}

function unreadable(file: string, place: string | null, expected: string): ArtifactError {
  const problem = 'cannot be read as what an import wrote';
  return new ArtifactError([{ file, place, problem, expected }]);
}
