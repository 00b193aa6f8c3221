import { Argument, Command, Option } from 'commander';
import { inPackage } from '../process/package-folder.js';
import { answerText, hasErrors } from './answer.js';
import { askServer } from './ask-server.js';
import { NO } from './command-error.js';
import { print } from './print.js';
import { environmentOf, settingOption } from './setting-option.js';
import type { SettingOptions } from './setting-option.js';

interface QueryOptions extends SettingOptions {
  readonly variables?: string;
  readonly operation?: string;
  readonly url?: string;
}

const AFTERWORD = `
The operations that come with the package stand in
  ${inPackage('operations')}
A document may spread their fragments, and those of a folder "fragment" beside
it. With DATABASE_URL it is the graph of that database which is asked, unless
--seed or --url says otherwise.

Examples:
  assurance-graph query '{ reports { nodes { slug name } } }'
  assurance-graph query question.graphql --variables '{"slug": "aws-soc-1"}'
  assurance-graph query which-reports-are-there --today 2026-11-23
  assurance-graph query - --url http://127.0.0.1:4000/graphql < question.graphql

Exit codes:
  0  the answer is printed, and has no errors
  1  the answer is printed, and has errors; or there is none, since the seed
     has faults, or no database or server answers
  2  the command is not used as it is meant
`;

/** Asks the graph of a seed, of a database or of a server, and prints the whole answer. */
export function createQueryCommand(): Command {
  return new Command('query')
    .description('ask the graph and print the answer as JSON')
    .addArgument(
      new Argument(
        '<question>',
        'a file, a document of GraphQL, the name of an operation that comes with the package, or - for the standard input',
      ),
    )
    .option('--variables <json>', 'the variables: an object of JSON, or @ and the name of its file')
    .option('--operation <name>', 'which operation is meant, where the document holds several')
    .addOption(settingOption('seed'))
    .addOption(settingOption('today'))
    .addOption(
      new Option(
        '--url <address>',
        'ask a running server instead of the seed, at /graphql unless a path is named',
      ).conflicts(['seed', 'today']),
    )
    .addHelpText('after', AFTERWORD)
    .action(ask);
}

async function ask(source: string, options: QueryOptions): Promise<void> {
  const { readQuestion } = await import('./question.js');
  const question = await readQuestion(source, options);
  const answer = await answerTo(question, options);
  print(answerText(answer));
  if (hasErrors(answer)) process.exitCode = NO;
}

async function answerTo(question: string, { url, ...options }: QueryOptions): Promise<object> {
  if (url !== undefined) return askServer(question, url);
  const { askGraph } = await import('./graph-work.js');
  const environment = environmentOf(options);
  // Who names a seed means it, whatever the environment says.
  return askGraph(
    question,
    options.seed === undefined ? environment : { ...environment, DATABASE_URL: undefined },
  );
}
