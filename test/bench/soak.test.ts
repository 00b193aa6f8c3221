import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** What a soak of a few seconds printed, whether it kept its promises or not. */
async function shortSoak(): Promise<string> {
  const environment = { ...process.env, SOAK_SECONDS: '8' };
  const soak = run('npm', ['run', '--silent', 'soak'], { env: environment });
  const { stdout } = await soak.catch((error: unknown) => error as { readonly stdout: string });
  return stdout;
}

it('a short soak keeps its promises and prints its figures', { timeout: 180_000 }, async () => {
  const printed = await shortSoak();
  expect(printed).toMatch(/^failed answers +0$/m);
  expect(printed).toMatch(/^reloads seen +[1-9]\d*$/m);
  expect(printed).toMatch(/^p99 +[\d.]+ ms$/m);
  expect(printed).not.toContain('BROKEN');
});
