import type { EditionStatus } from '../generated/graphql.js';
import { titleOf } from './words.js';
import './edition-status-mark.css';

/** Where an edition stands, as a word on the colour of what it means for readers. */
export function EditionStatusMark({ status }: { readonly status: EditionStatus }) {
  return <span className={`mark status-${status.toLowerCase()}`}>{titleOf(status)}</span>;
}
