import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { introspectionText, schemaText } from '../../src/schema/schema-document.js';
import { runCommand, SOURCE, startCommand } from './built-command.js';

describe('the schema on the command line', () => {
  it('is printed whole, in its own language or as JSON', async () => {
    const [schema, json] = await Promise.all([
      runCommand(SOURCE, ['schema']),
      runCommand(SOURCE, ['schema', '--json']),
    ]);
    expect(schema).toEqual({ code: 0, output: schemaText(), errors: '' });
    expect(json).toEqual({ code: 0, output: introspectionText(), errors: '' });
  });

  it('ends quietly where nobody reads it', async () => {
    const { child, closed } = startCommand(SOURCE, ['schema']);
    const errors = text(child.stderr);
    child.stdout.destroy();
    expect(await closed).toEqual([0, null]);
    expect(await errors).toBe('');
  });
});
