import type { Slug } from '../../model/slug.js';

/** What was found for a question, as text. What stands in it holds no white space between its words. */
export interface FoundRow {
  /** Null where there is none, as in the others. */
  readonly own: string | null;
  readonly wholes: string | null;
  readonly plain: string | null;
}

/** Documents of one profile that have something of their own that was asked for. */
export interface OwnDocuments {
  readonly profile: string;
  /** How many they are. */
  readonly length: number;
  /** One behind the other, between spaces. */
  readonly slugs: string;
  /** What each of them has of its own as it is written, line by line. */
  readonly parts: string;
}

/** A document that has what was asked for by its profile alone. */
export interface PlainDocument {
  readonly slug: Slug;
  readonly profile: string;
}

/** Every fourth text is a profile, and after it comes what is told of its documents. */
export function ownDocuments({ own }: FoundRow): readonly OwnDocuments[] {
  const texts = own === null ? [] : own.split('\t');
  return Array.from({ length: texts.length / 4 }, (_, group) => {
    const [profile = '', length = '', slugs = '', parts = ''] = texts.slice(
      group * 4,
      group * 4 + 4,
    );
    return { profile, length: Number(length), slugs, parts };
  });
}

/** The slugs of documents, in the order of their parts. */
export function slugsOf({ slugs }: OwnDocuments): readonly Slug[] {
  return slugs.split(' ');
}

/** Which fields of documents are the whole: bits in the order of SEARCH_FIELDS. */
export function wholesBySlug({ wholes }: FoundRow): ReadonlyMap<Slug, number> {
  return new Map(pairsOf(wholes).map(([slug, bits]) => [slug, Number(bits)]));
}

export function plainDocuments({ plain }: Pick<FoundRow, 'plain'>): readonly PlainDocument[] {
  return pairsOf(plain).map(([slug, profile]) => ({ slug, profile }));
}

function pairsOf(text: string | null): readonly (readonly [string, string])[] {
  return (text === null ? [] : text.split('\n')).map((line) => {
    const [first = '', second = ''] = line.split('\t');
    return [first, second];
  });
}
