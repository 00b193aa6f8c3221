import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { isCalendarDate } from '../../src/model/date.js';
import { schemaText } from '../../src/schema/schema-document.js';
import { faultsOf, withPublication } from './changelog.js';
import { changesBetween } from './contract-change.js';

// Behind `npm run schema:publish -- <day>`: tells the changes in CHANGELOG.md, and holds clients to the schema as it is now.

const CHANGELOG = join(import.meta.dirname, '../../CHANGELOG.md');
const PUBLISHED = join(import.meta.dirname, 'published.graphql');

const [, , day = ''] = argv;
const changelog = readFileSync(CHANGELOG, 'utf8');
const changes = await changesBetween(readFileSync(PUBLISHED, 'utf8'), schemaText());
const faults = [
  ...(changes.length === 0 ? ['The schema is the one that was published.'] : []),
  ...(changelog.includes(`\n## ${day}\n`) ? [`CHANGELOG.md has an entry for ${day}.`] : []),
  ...faultsOf(changelog, changes),
];

if (!isCalendarDate(day)) {
  refuse(['Give the day of publication: npm run schema:publish -- YYYY-MM-DD']);
} else if (faults.length > 0) {
  refuse(faults);
} else {
  writeFileSync(CHANGELOG, withPublication(changelog, day, changes));
  writeFileSync(PUBLISHED, schemaText());
  console.log(`Published with ${changes.length} changes.`);
}

function refuse(reasons: readonly string[]): void {
  console.error(reasons.join('\n'));
  process.exitCode = 1;
}
