import type { Catalog } from '../../model/catalog.js';
import { compareTexts } from '../../model/page.js';
import type { StoredEntity } from '../../model/entity.js';
import { isSearched } from '../../store/search-document.js';
import { ownLexeme, sharedLexeme, wholeLexeme, wordKey } from '../table/search-key.js';
import { writtenPart } from '../table/search-part.js';
import { searchFiguresOf } from './search-figures.js';
import { searchTextOf } from './search-part-of.js';
import type { SearchText } from './search-part-of.js';
import { profileKey, searchProfiles } from './search-profile.js';
import type { Cell, TableRows } from './table-rows.js';

/** Every row by which the entities of a catalog are found. */
export function searchRows({ entities }: Catalog): readonly TableRows[] {
  const documents = entities
    .filter(isSearched)
    .sort((one, other) => compareTexts(one.slug, other.slug));
  const { figures, frequencies } = searchFiguresOf(documents);
  const having = (term: string) => frequencies.get(term)?.at(-1) ?? 0;
  const { isShared, textOf, fewest } = searchProfiles(documents.length, having);
  const counts = new Map<string, number>();
  for (const node of documents) {
    const profile = textOf(searchTextOf(node));
    counts.set(profile, (counts.get(profile) ?? 0) + 1);
  }
  const profiles = new Map(
    [...counts].filter(([, count]) => count >= fewest).map(([text]) => [text, profileKey(text)]),
  );

  function documentRow(node: StoredEntity): readonly Cell[] {
    const text = searchTextOf(node);
    const profile = profiles.get(textOf(text));
    const isOfProfile = (term: string) => profile !== undefined && isShared(term);
    const part = writtenPart({
      shape: profile === undefined ? text.shape : null,
      terms: text.terms.filter(([term]) => !isOfProfile(term)),
    });
    return [node.slug, profile ?? '', part, lexemesOf(text, isOfProfile)];
  }

  function* documentRows(): Iterable<readonly Cell[]> {
    for (const node of documents) yield documentRow(node);
  }

  function* termRows(): Iterable<readonly Cell[]> {
    for (const [term, of] of frequencies) {
      yield [wordKey(term), term, of.slice(0, -1).join(' ')];
    }
  }

  return [
    {
      table: 'search_document',
      key: ['slug'],
      columns: ['slug', 'profile', 'part', 'words'],
      rows: documentRows,
    },
    {
      table: 'search_profile',
      key: ['key'],
      columns: ['key', 'documents', 'part'],
      rows: () => [...profiles].map(([text, key]) => [key, counts.get(text) as number, text]),
    },
    {
      table: 'search_term',
      key: ['key'],
      columns: ['key', 'word', 'frequencies'],
      rows: termRows,
    },
    { table: 'search_figure', key: ['key'], columns: ['key', 'figure'], rows: () => [...figures] },
  ];
}

/** What a document is looked up by, as a database reads it. */
function lexemesOf({ terms, fields }: SearchText, isOfProfile: (term: string) => boolean): string {
  const words = terms.map(([term]) => (isOfProfile(term) ? sharedLexeme(term) : ownLexeme(term)));
  const wholes = fields.flatMap(({ field, wholes: texts }) =>
    (texts ?? []).map((text) => wholeLexeme(field, text)),
  );
  return [...words, ...wholes].join(' ');
}
