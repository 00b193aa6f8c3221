import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { ListText } from '../artifact/report-list.js';
import { createClock } from '../process/clock.js';
import { readSettings } from '../settings/settings.js';
import { CommandError, MISUSE, NO } from './command-error.js';
import { databaseUrlOf, toldOf } from './database-url.js';
import { importProgress } from './import-progress.js';
import { jsonText } from './json-text.js';
import { listsImportedText } from './lists-imported-text.js';
import type { ListsImported } from './observed-document.js';
import type { DatabaseImport } from './observed-in-database.js';
import { refuseOptionsBefore } from './option-before.js';
import { print } from './print.js';
import { readFileText, readInputText } from './read-text.js';
import { seenOnOf } from './seen-on.js';
import { environmentOf, settingOption } from './setting-option.js';
import type { SettingOptions } from './setting-option.js';

interface ArtifactOptions extends SettingOptions {
  readonly databaseUrl?: string;
  readonly output?: string;
  readonly seenOn?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

const LIMIT = { bytes: 64 * 1024 * 1024, setting: null, notUtf8: NO } as const;
const EXPECTED = 'what "aws artifact list-reports" prints';

const AFTERWORD = `
The lists of one day are merged with what is known from earlier ones: a later
version of a report replaces, one that is UNPUBLISHED is withdrawn. Reports that
are none of the graph's are told, and left out. All is recorded in the database
that is named, unless --seed or --output asks for a file: the document
observed/aws-artifact.yaml of a seed, which people may review and edit.

Examples:
  aws artifact list-reports | assurance-graph import aws-artifact -
  assurance-graph import aws-artifact page-1.json page-2.json --dry-run
  assurance-graph import aws-artifact reports.json --seen-on 2026-11-20

Exit codes:
  0  what the lists tell is recorded, or was known before
  1  nothing is recorded, since a list or the seed has faults
  2  the command is not used as it is meant
`;

/** Records the editions that AWS Artifact lists. */
export function createImportAwsArtifactCommand(): Command {
  return new Command('aws-artifact')
    .description('record the editions that AWS Artifact lists')
    .argument('<files...>', `${EXPECTED}, or - for the standard input`)
    .addOption(settingOption('seed'))
    .option(
      '--output <file>',
      'where to write them (default: observed/aws-artifact.yaml in the seed)',
    )
    .addOption(
      new Option('--database-url <url>', 'the database, of PostgreSQL (DATABASE_URL)').conflicts([
        'output',
        'seed',
      ]),
    )
    .addOption(
      new Option('--seen-on <date>', 'the day that the lists are of (default: today, in UTC)'),
    )
    .option('--dry-run', 'say what would be recorded, and record nothing')
    .option('--verbose', 'tell of every report, not only the first of each kind')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', AFTERWORD)
    .action(importLists);
}

async function importLists(
  files: readonly string[],
  options: ArtifactOptions,
  command: Command,
): Promise<void> {
  refuseOptionsBefore(command);
  const { output = null, dryRun: isDryRun = false, seed: folder } = options;
  const isFile = output !== null || folder !== undefined;
  const address = isFile ? null : databaseUrlOf(options.databaseUrl);
  const { today } = readSettings({ TODAY: process.env['TODAY'] });
  const day = seenOnOf(options.seenOn, createClock(today).today());
  if (output === null && address === null && isOfPackage(options)) {
    const expected = 'a folder of your own by --seed, or a file by --output';
    throw new CommandError(`There is no seed at hand to write into; expected ${expected}.`, MISUSE);
  }
  const lists = await readLists(files);
  const given = { lists, day, isDryRun };
  const { mergeSummaryText, importIntoSeed } = await import('./graph-work.js');
  const { seed } = readSettings({
    SEED: environmentOf(folder === undefined ? {} : { seed: folder })['SEED'],
  });
  const imported =
    address === null
      ? importIntoSeed({ ...given, seed, output })
      : await toldOf(options.databaseUrl, intoDatabase({ ...given, address }));
  if (options.json === true) {
    const { isChanged: hasChanged, file, ...rest } = imported;
    const told = {
      ...rest,
      day,
      isDryRun,
      hasChanged,
      file: address === null ? file : null,
    };
    print(`${jsonText(told, 2) ?? ''}\n`);
    return;
  }
  print(listsImportedText(imported, given));
  print(mergeSummaryText(imported.summary, options.verbose === true));
}

async function intoDatabase(given: DatabaseImport): Promise<ListsImported> {
  // A file of its own: who has no database needs none of it.
  const { importIntoDatabase } = await import('./observed-in-database.js');
  const progress = await importProgress(process.stderr);
  return importIntoDatabase({ ...given, onStep: progress.show }).finally(progress.end);
}

async function readLists(files: readonly string[]): Promise<readonly ListText[]> {
  if (files.filter((file) => file === '-').length > 1) {
    throw new CommandError('The standard input can be read only once; expected one "-".', MISUSE);
  }
  const lists: ListText[] = [];
  for (const file of files) {
    const isInput = file === '-';
    const text = await (isInput
      ? readInputText(EXPECTED, LIMIT)
      : readFileText(file, EXPECTED, LIMIT));
    lists.push({ file: isInput ? 'standard input' : file, text });
  }
  return lists;
}

/** Whether the seed is none but that of the package, which is no place to write into. */
function isOfPackage({ seed }: ArtifactOptions): boolean {
  return seed === undefined && process.env['SEED'] === undefined && !existsSync('./seed');
}
