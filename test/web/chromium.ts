import { mkdirSync, mkdtempSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { manifest, ROOT } from '../supply/lockfile.js';

const CACHE = join(ROOT, 'node_modules/.cache');

/**
 * A browser without a window. It comes with the packages, with its libraries and a font, so that nothing else need be
 * installed; `CHROMIUM` names another, for machines that it is not made for.
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env['CHROMIUM'];
  // The tests may be run by root, as in containers, whom its sandbox refuses.
  const args = ['--no-sandbox', '--disable-gpu'];
  if (own !== undefined) return chromium.launch({ executablePath: own, args });
  const folder = await unpacked();
  const environment = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: folder,
  };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env: environment });
}

async function unpacked(): Promise<string> {
  const version = manifest.devDependencies['@sparticuz/chromium'];
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const made = mkdtempSync(`${folder}-`);
  await unpackInto(made);
  writeFileSync(join(made, 'fonts.conf'), fontsConfiguration(join(folder, 'fonts/fonts')));
  try {
    renameSync(made, folder);
  } catch {
    // Another process was faster, and what it unpacked is the same.
    rmSync(made, { recursive: true });
  }
  return folder;
}

// The package unpacks into the folder of temporary files, and its libraries only where it believes to run at AWS.
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME } = process.env;
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    restore({ TMPDIR, AWS_LAMBDA_JS_RUNTIME });
  }
}

function restore(environment: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

// Without a font of its own, the browser ends at the first form.
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}-cache</cachedir>
</fontconfig>
`;
}
