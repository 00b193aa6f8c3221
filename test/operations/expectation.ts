/** What a question is to be answered on the seed, with the variables that a reader may change. */
export interface Expectation {
  readonly question: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** Passages of the AWS page. */
export const OVERVIEW = 'Overview, opening paragraph';
export const FAQ_AUDITOR = 'FAQ, on who performs the examination';
export const FAQ_FREQUENCY = 'FAQ, on how often reports are issued and when they are released';
export const FAQ_ISAE_3402 = 'FAQ, on a report under ISAE 3402';
export const FAQ_NDA = 'FAQ, on whether a non-disclosure agreement is required';
export const FAQ_NEW_REGIONS = 'FAQ, on when new regions are covered';
export const FAQ_REQUEST = 'FAQ, on requesting SOC 1 or SOC 2';

type Family = 1 | 2 | 3;

export function overviewOf(family: Family): string {
  return `Overview, list of reports, entry on SOC ${family}`;
}

/** A cell of the comparison table on the AWS page. */
export function cell(row: string, family: Family): string {
  return `Comparison table, row on ${row}, SOC ${family} column`;
}

export function standardsCell(family: Family): string {
  return cell('the standards it is performed under', family);
}

export function citation(source: string, locator: string) {
  return { source: { slug: source }, locator };
}

/** Citations of places on the AWS page. */
export function onPage(...locators: readonly string[]) {
  return locators.map((locator) => citation('aws-soc-page', locator));
}

/** A value that the AWS page states at these places. */
export function stated(value: string, ...locators: readonly string[]) {
  return { value, certainty: 'STATED', citations: onPage(...locators) };
}

/** A value that follows by a rule from what the AWS page states at these places. */
export function derived(value: string, rule: string, ...locators: readonly string[]) {
  return { value, certainty: 'DERIVED', rule, citations: onPage(...locators) };
}
