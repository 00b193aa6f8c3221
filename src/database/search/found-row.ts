import type { Slug } from '../../model/slug.js';

/** What was found for a question: documents as lines, of which each gives what it holds between tabs. */
export interface FoundRow {
  /** Null where there is none, as in `plain`. */
  readonly own: string | null;
  readonly plain: string | null;
}

/** A document that has something of its own that was asked for. */
export interface OwnDocument extends PlainDocument {
  /** Which of its fields are the whole: bits in the order of SEARCH_FIELDS. */
  readonly wholes: number;
  /** What it has of its own, as it is written. */
  readonly part: string;
}

/** A document that has what was asked for by its profile alone. */
export interface PlainDocument {
  readonly slug: Slug;
  readonly profile: string;
}

export function ownDocuments({ own }: FoundRow): readonly OwnDocument[] {
  return linesOf(own).map((line) => {
    const [slug = '', profile = '', wholes = '', part = ''] = line.split('\t');
    return { slug, profile, wholes: Number(wholes), part };
  });
}

export function plainDocuments({ plain }: Pick<FoundRow, 'plain'>): readonly PlainDocument[] {
  return linesOf(plain).map((line) => {
    const [slug = '', profile = ''] = line.split('\t');
    return { slug, profile };
  });
}

function linesOf(text: string | null): readonly string[] {
  return text === null ? [] : text.split('\n');
}
