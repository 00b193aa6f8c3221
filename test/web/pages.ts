import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { createServer } from '../../src/server.js';
import type { ServerOptions } from '../../src/server/server-options.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { ROOT } from '../supply/lockfile.js';
import { seedCatalog, TODAY } from '../support/server.js';
import { launchChromium } from './chromium.js';

/** A page that somebody looks at, and what went wrong in it meanwhile. */
export interface OpenPage {
  readonly page: Page;
  /** What the browser told its console of errors and warnings. */
  readonly complaints: readonly string[];
  /** The addresses on other hosts that it was asked to load. */
  readonly strangers: readonly string[];
}

/** The pages, and how to open them. */
export interface ServedPages {
  /** Where they were built. */
  readonly folder: string;
  /** Opens a page in a browser of its own, which remembers nothing of others. */
  readonly open: (path: string, look?: BrowserContextOptions) => Promise<OpenPage>;
}

/** The pages as they are built, served on a real port, and a browser to open them in, until the tests of the file are over. */
export function servedPages(options: Partial<ServerOptions> = {}): ServedPages {
  const pagesFolder = mkdtempSync(join(tmpdir(), 'assurance-graph-pages-'));
  const store = createMemoryStore(seedCatalog);
  const listener = createHttpServer();
  let browser: Browser | undefined;
  let origin: string;

  beforeAll(async () => {
    execFileSync(process.execPath, ['web/build.js', pagesFolder], { cwd: ROOT });
    const folder = join(pagesFolder, 'web');
    const today = () => TODAY;
    listener.on(
      'request',
      createServer({ store: () => store, today, pagesFolder: folder, ...options }),
    );
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
    browser = await launchChromium();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    listener.closeAllConnections();
    listener.close();
    rmSync(pagesFolder, { recursive: true });
  });

  return {
    folder: join(pagesFolder, 'web'),
    async open(path, look = {}) {
      if (browser === undefined) throw new Error('There is no browser before the tests begin.');
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...look });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      // Less than a test may take, so that it says what it waited for.
      page.setDefaultTimeout(15_000);
      const complaints: string[] = [];
      const strangers: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(`${origin}/`)) strangers.push(request.url());
      });
      await page.goto(`${origin}${path}`);
      return { page, complaints, strangers };
    },
  };
}
