import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess } from './server-process.js';
import type { ServerProcess } from './server-process.js';

/** What is compared with; of version 5 none runs on every Node.js that this project does. */
export const POSTGRAPHILE_PACKAGES = [
  'postgraphile@4.14.1',
  'postgraphile-plugin-connection-filter@2.3.0',
  'graphql@15.10.1',
  'pg@8.23.1',
] as const;

export interface PostGraphileProcess {
  readonly server: ServerProcess;
  readonly remove: () => void;
}

/** Starts PostGraphile over a database, out of a folder of its own: it is no dependency of this project. */
export async function startPostGraphile(address: string): Promise<PostGraphileProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'assurance-graph-postgraphile-'));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    execFileSync(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--no-fund', ...POSTGRAPHILE_PACKAGES],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const server = await startServerProcess('postgraphile', {
      NODE_ENV: 'production',
      GRAPHILE_TURBO: '1',
      POSTGRAPHILE: folder,
      DATABASE_URL: address,
    });
    return { server, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
