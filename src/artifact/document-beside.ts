import type { Catalog } from '../model/catalog.js';
import type { Slug } from '../model/slug.js';
import { documentText } from './document-text.js';
import { ledgerOf } from './ledger.js';
import { readRecorded } from './recorded-document.js';

/** An edition that a document leaves to others, and why. */
export interface LeftOut {
  readonly edition: Slug;
  /** That the others have the edition of their own accord, or that its report is in none of them. */
  readonly reason: 'byHand' | 'noReport';
}

/** A document of observed editions as it goes together with others. */
export interface DocumentBeside {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The document of observed editions without those that the other documents have by themselves, and without those whose report is in
 * none of them; its passages all stay. `catalog` is that of all other documents. It is meant to be compiled in place of the
 * whole document, not kept in its place: an edition that a kept document lacks counts as taken out by a person.
 * Throws an ArtifactError where the document cannot be read as what an import wrote.
 */
export function documentBeside(text: string, catalog: Catalog): DocumentBeside {
  const recorded = readRecorded(text);
  const ofKind = (wanted: string) =>
    new Set(catalog.entities.filter(({ kind }) => kind === wanted).map(({ slug }) => slug));
  const [editions, reports] = [ofKind('Edition'), ofKind('Report')];
  const leftOut = [...recorded.known.values()].flatMap(({ slug, report }): readonly LeftOut[] => {
    if (editions.has(slug)) return [{ edition: slug, reason: 'byHand' }];
    return reports.has(report) ? [] : [{ edition: slug, reason: 'noReport' }];
  });
  if (leftOut.length === 0) return { text, leftOut };
  const isOut = new Set(leftOut.map(({ edition }) => edition));
  const rest = {
    ...recorded,
    editions: new Map([...recorded.editions].filter(([slug]) => !isOut.has(slug))),
    editionOf: new Map([...recorded.editionOf].filter(([, slug]) => !isOut.has(slug))),
  };
  return { text: documentText(ledgerOf(rest, new Set()), rest), leftOut };
}
