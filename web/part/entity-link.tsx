import { Link } from 'wouter';
import { nameInWords } from './name-in-words.js';

interface EntityLinkProps {
  readonly slug: string;
  readonly name: string;
}

/** Leads to the page of an entity. */
export function EntityLink({ slug, name }: EntityLinkProps) {
  return <Link href={entityAddress(slug)}>{nameInWords(name)}</Link>;
}

export function entityAddress(slug: string): string {
  return `/entity/${encodeURIComponent(slug)}`;
}
