import type { EntityBase } from './entity-base.js';

/** What every organization in the graph has, whatever part it plays. */
interface OrganizationBase extends EntityBase {
  readonly url: string | null;
}

/** A provider whose controls are examined. */
export interface ServiceOrganization extends OrganizationBase {
  readonly kind: 'ServiceOrganization';
}

/** A body that issues standards. */
export interface StandardSetter extends OrganizationBase {
  readonly kind: 'StandardSetter';
}

/** An independent firm that examines a provider and reports on it: the service auditor. */
export interface Auditor extends OrganizationBase {
  readonly kind: 'Auditor';
}

export type Organization = ServiceOrganization | StandardSetter | Auditor;

const KINDS: ReadonlySet<string> = new Set<Organization['kind']>([
  'ServiceOrganization',
  'StandardSetter',
  'Auditor',
]);

export function isOrganization<T extends { readonly kind: string }>(
  node: T,
): node is Extract<T, Organization> {
  return KINDS.has(node.kind);
}
