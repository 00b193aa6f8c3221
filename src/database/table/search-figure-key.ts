import type { SearchField } from '../../model/search.js';

/** Under what the number of all documents is kept. */
export const DOCUMENTS = 'documents';

/** Under what the average length of a field is kept. */
export function averageLength(field: SearchField): string {
  return `length of ${field}`;
}

/** Under what the average number of whole texts in a field is kept. */
export function averageWholes(field: SearchField): string {
  return `wholes of ${field}`;
}
