import { Command } from 'commander';
import { print } from './print.js';

const AFTERWORD = `
Examples:
  assurance-graph schema > schema.graphql
  assurance-graph schema --json > schema.json
`;

/** Writes the schema down. */
export function createSchemaCommand(): Command {
  return new Command('schema')
    .description('print the schema')
    .option('--json', 'as the answer to an introspection, in JSON')
    .addHelpText('after', AFTERWORD)
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const { introspectionText, schemaText } = await import('../schema/schema-document.js');
      print(json ? introspectionText() : schemaText());
    });
}
