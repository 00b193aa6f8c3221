import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import { ROOT } from '../process/server-process.js';

const execute = promisify(execFile);

/** A folder as a developer of a client has it: with all packages, the schema, and the documents of the product. */
export interface Workplace {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  /** Runs a file with Node and gives what it prints; where it fails, the error tells what it wrote. */
  readonly run: (file: string, ...settings: readonly string[]) => Promise<string>;
  /** Runs the command of a package. */
  readonly runTool: (path: string, ...settings: readonly string[]) => Promise<string>;
}

/** Sets up a folder that is gone when the tests of the file are over, with the files of one client where it is named. */
export function workplaceOf(client?: string): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'assurance-graph-client-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
  };
  const run: Workplace['run'] = async (file, ...settings) => {
    const { stdout } = await execute(process.execPath, [file, ...settings], { cwd: folder });
    return stdout;
  };

  write('package.json', '{ "type": "module" }');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const shared of ['schema.graphql', 'operations']) {
    cpSync(join(ROOT, shared), join(folder, shared), { recursive: true });
  }
  if (client !== undefined) {
    cpSync(join(import.meta.dirname, client), folder, { recursive: true });
  }
  return {
    folder,
    write,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    run,
    runTool: (path, ...settings) => run(join(ROOT, 'node_modules', path), ...settings),
  };
}
