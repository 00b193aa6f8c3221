import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { servedPages } from './pages.js';
import { violationsIn } from './violation.js';

const pages = servedPages();

/** Every page, with what a reader would give it. */
const ADDRESSES = [
  '/',
  '/?from=2026-01-01&to=2026-12-31',
  '/reports',
  '/graph',
  '/graph?at=aws-soc-2',
  '/graph?from=ernst-young&to=privacy',
  '/conflicts',
  '/search?text=SSAE18',
  '/search?text=nothing%20of%20this',
  '/entity/aws-soc-1',
  '/entity/aws-soc-3--2025-10-01--2026-09-30',
  '/entity/2025-10-01--2026-09-30',
  '/entity/at-c-320',
  '/entity/ernst-young',
  '/entity/aws-soc-page',
  '/entity/security',
  '/entity/no-such-thing',
];

const LOOKS = [
  { name: 'wide and light', viewport: { width: 1600, height: 900 }, colorScheme: 'light' },
  { name: 'narrow and dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const;

describe.each(ADDRESSES)('the page at %s', (address) => {
  it.each(LOOKS)('is whole and open to everybody, $name', async ({ name: _, ...look }) => {
    const { page, complaints, strangers } = await pages.open(address, {
      ...look,
      reducedMotion: 'reduce',
    });
    await page.waitForLoadState('networkidle');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.locator('.waiting').count()).toBe(0);
    const overhang = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect({ overhang, violations: await violationsIn(page), complaints, strangers }).toEqual({
      overhang: 0,
      violations: [],
      complaints: [],
      strangers: [],
    });
  });
});

describe('the pages', () => {
  it('have less than 250 KB of JavaScript, compressed', () => {
    const assets = join(pages.folder, 'assets');
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    const bytes = scripts.map((name) => readFileSync(join(assets, name)));
    const total = (code: (body: Buffer) => Buffer) =>
      bytes.reduce((sum, body) => sum + code(body).byteLength, 0);
    expect(total(gzipSync)).toBeGreaterThan(50_000);
    expect(total(gzipSync)).toBeLessThan(250_000);
    expect(total(brotliCompressSync)).toBeLessThan(250_000);
  });
});
