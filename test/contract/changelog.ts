import type { CalendarDate } from '../../src/model/date.js';
import type { ContractChange } from './contract-change.js';

/** A change that breaks clients, and why it is made all the same. */
interface Statement {
  readonly path: string;
  readonly reason: string;
}

const HEADING = '## Unreleased\n';

/** An item of a list, with its reason on as many lines as it takes. */
const STATEMENT = /^- `([^`]+)`: (.+(?:\n {2}.+)*)\n?/gm;

const SECTIONS: readonly (readonly [ContractChange['kind'], title: string])[] = [
  ['deprecated', 'Deprecated'],
  ['added', 'Added'],
  ['changed', 'Changed'],
];

/** Everything that keeps a schema from being published: what breaks unsaid, and what is said and does not happen. */
export function faultsOf(changelog: string, changes: readonly ContractChange[]): string[] {
  const breaking = changes.filter(({ kind }) => kind === 'breaking');
  const statements = statementsIn(changelog);
  const stated = new Set(statements.map(({ path }) => path));
  const broken = new Set(breaking.map(({ path }) => path));
  return [
    ...breaking
      .filter(({ path }) => !stated.has(path))
      .map(
        ({ path, text }) =>
          `${text} This breaks clients. Deprecate and keep what they use, or say under "Unreleased" in CHANGELOG.md why it is meant: - \`${path}\`: <why>`,
      ),
    ...statements
      .filter(({ path }) => !broken.has(path))
      .map(({ path }) => `CHANGELOG.md says that \`${path}\` breaks clients, but it does not.`),
  ];
}

/** The changelog with an entry for a day, which takes what stood under "Unreleased" and tells every change. */
export function withPublication(
  changelog: string,
  day: CalendarDate,
  changes: readonly ContractChange[],
): string {
  const { before, unreleased, after } = partsOf(changelog);
  const statements = statementsIn(changelog);
  const news = unreleased.replaceAll(STATEMENT, '').trim();
  const broken = changes
    .filter(({ kind }) => kind === 'breaking')
    .map(({ path, text }) => `${lineOf({ path, text })} ${reasonOf(path, statements)}`);
  const listed = SECTIONS.map(
    ([kind, title]) =>
      [title, changes.filter((change) => change.kind === kind).map(lineOf)] as const,
  );
  const sections = ([['Breaking', broken], ...listed] as const)
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `### ${title}\n\n${lines.join('\n')}`);
  const entry = [`## ${day}`, news, ...sections].filter((part) => part !== '').join('\n\n');
  return `${before}${HEADING}\n${entry}\n${after === '' ? '' : `\n${after}`}`;
}

function statementsIn(changelog: string): Statement[] {
  return [...partsOf(changelog).unreleased.matchAll(STATEMENT)].map(
    ([, path = '', reason = '']) => ({ path, reason: reason.replaceAll(/\s+/g, ' ') }),
  );
}

/** The text before, in and after the section of what is not yet published. */
function partsOf(changelog: string) {
  const sections = changelog.split(/^(?=## )/m);
  const index = sections.findIndex((section) => section.startsWith(HEADING));
  if (index === -1) throw new Error('CHANGELOG.md has no section "## Unreleased".');
  return {
    before: sections.slice(0, index).join(''),
    unreleased: (sections[index] as string).slice(HEADING.length),
    after: sections.slice(index + 1).join(''),
  };
}

function lineOf({ path, text }: Pick<ContractChange, 'path' | 'text'>): string {
  return `- \`${path}\`: ${text}`;
}

function reasonOf(path: string, statements: readonly Statement[]): string {
  return statements.find((statement) => statement.path === path)?.reason ?? '';
}
