import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { servedPages } from './pages.js';

const { open } = servedPages();

/** What each bar of a report says to somebody who does not see it. */
async function barsOf(page: Page, report: string): Promise<readonly string[]> {
  const bars = page.getByRole('list', { name: `Editions of ${report}` }).getByRole('button');
  await bars.first().waitFor();
  return bars.evaluateAll((buttons) =>
    buttons.map((each) => each.getAttribute('aria-label') ?? ''),
  );
}

async function coverageBy(page: Page, report: string): Promise<readonly string[]> {
  const parts = page.getByRole('list', { name: `Coverage by ${report}` }).getByRole('listitem');
  await parts.first().waitFor();
  return parts.allInnerTexts();
}

describe('the timeline', () => {
  it('shows the editions that matter on 2026-11-23, and how they stand', async () => {
    const { page, complaints, strangers } = await open('/');
    const bars = await barsOf(page, 'AWS SOC 1');
    expect(bars).toEqual(
      expect.arrayContaining([
        'AWS SOC 1, 1 Jul 2025 – 30 Jun 2026, presumed released, estimated, window 11 – 18 Aug 2026',
        'AWS SOC 1, 1 Oct 2025 – 30 Sep 2026, presumed released, estimated, window 11 – 18 Nov 2026',
        'AWS SOC 1, 1 Jan 2026 – 31 Dec 2026, in progress, estimated, window 11 – 18 Feb 2027',
      ]),
    );
    expect(await barsOf(page, 'AWS SOC 2')).toEqual(
      expect.arrayContaining([
        'AWS SOC 2, 1 Oct 2025 – 30 Sep 2026, presumed released, estimated, window 11 – 18 Nov 2026',
        'AWS SOC 2, 1 Apr 2026 – 31 Mar 2027, in progress, estimated, window 12 – 19 May 2027',
      ]),
    );
    await page.getByText('Today 23 Nov 2026').first().waitFor();
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  });

  it('says how much of an interval is covered, and how a gap can be bridged', async () => {
    const { page } = await open('/?from=2026-01-01&to=2026-12-31');
    const report = page.getByRole('article', { name: 'AWS SOC 1' });
    await report.getByText(/273 of 365 days/).waitFor();
    await report.getByText(/Gap 1 Oct – 31 Dec 2026 \(92 days\), bridgeable/).waitFor();
    expect(await coverageBy(page, 'AWS SOC 1')).toHaveLength(2);
  });

  it('covers the fiscal year to June whole', async () => {
    const { page } = await open('/');
    await page
      .getByRole('combobox', { name: 'Interval' })
      .selectOption('Fiscal Jul 2025 – Jun 2026');
    await page.waitForURL('**/?from=2025-07-01&to=2026-06-30');
    await page
      .getByRole('article', { name: 'AWS SOC 2' })
      .getByText(/365 of 365 days/)
      .waitFor();
    expect(await coverageBy(page, 'AWS SOC 2')).toHaveLength(1);
  });

  it('leads from an edition to its evidence by a click, and back by Escape', async () => {
    const { page, complaints } = await open('/');
    const bar = page.getByRole('button', { name: /^AWS SOC 1, 1 Oct 2025 – 30 Sep 2026/ });
    await bar.click();
    const details = page.getByRole('complementary', { name: /AWS SOC 1/ });
    await details
      .getByText('Comparison table, row on period covered', { exact: false })
      .first()
      .waitFor();
    await details.getByRole('link', { name: 'AWS SOC compliance page' }).first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => details.count()).toBe(0);
    expect(await bar.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('can be walked by keys', async () => {
    const { page } = await open('/');
    const bars = page.getByRole('list', { name: 'Editions of AWS SOC 2' }).getByRole('button');
    await bars.first().waitFor();
    await bars.first().focus();
    const focused = () =>
      page.evaluate<string>('document.activeElement.getAttribute("aria-label")');
    const before = await focused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: /AWS SOC 2/ }).waitFor();
  });

  it('tells of another day when it is asked as of that day', async () => {
    const { page } = await open('/?asOf=2026-11-15');
    expect(await barsOf(page, 'AWS SOC 1')).toContain(
      'AWS SOC 1, 1 Oct 2025 – 30 Sep 2026, due, estimated, window 11 – 18 Nov 2026',
    );
  });

  it('tells days of which nothing is known apart from a gap', async () => {
    const { page } = await open('/?from=2015-01-01&to=2030-12-31');
    await page
      .getByRole('article', { name: 'AWS SOC 1' })
      .getByText('Of 1 Jan 2015 – 31 Dec 2022 (2,922 days) the graph knows nothing.')
      .waitFor();
  });

  it('says how far a bridge letter reaches by custom, and leads to what is known of them', async () => {
    const { page } = await open('/');
    const note = page.getByRole('listitem').filter({ hasText: 'at most 3 months' });
    await note.getByRole('link', { name: 'not known' }).click();
    await page.waitForURL('**/entity/aws#unknowns');
    await page.getByText('letters that reach from the end of a period').first().waitFor();
  });

  it('keeps the interval on screen when it is asked as of another day', async () => {
    const { page } = await open('/');
    await page.getByLabel('As of').fill('2027-02-20');
    await page.waitForURL('**/?asOf=2027-02-20&from=2026-01-01&to=2026-12-31');
    await page
      .getByRole('article', { name: 'AWS SOC 1' })
      .getByText(/365 of 365 days/)
      .waitFor();
  });

  it('shows the details that an address names on a narrow screen too, and leaves the focus', async () => {
    const { page } = await open('/?edition=aws-soc-1--2025-10-01--2026-09-30', {
      viewport: { width: 390, height: 844 },
    });
    const heading = page
      .getByRole('complementary', { name: /AWS SOC 1/ })
      .getByRole('heading', { level: 2 });
    await heading.waitFor();
    await expect.poll(async () => (await heading.boundingBox())?.y ?? 9999).toBeLessThan(400);
    expect(await page.evaluate<string>('document.activeElement.localName')).toBe('body');
  });

  it('has all of it as a table too', async () => {
    const { page } = await open('/');
    await page.getByText('As a table').first().click();
    const table = page.getByRole('region', { name: 'Table of AWS SOC 3' }).getByRole('table');
    await table.getByRole('row').nth(3).waitFor();
  });
});

describe('the page of reports', () => {
  it('lists each report with its current and next edition', async () => {
    const { page, complaints } = await open('/reports');
    const table = page.getByRole('table', { name: 'The reports, and how each stands today' });
    await table.waitFor();
    const row = table.getByRole('row', { name: /AWS SOC 1/ });
    const text = await row.innerText();
    expect(text).toMatch(/1 Oct 2025 – 30 Sep 2026/);
    expect(text).toMatch(/11 – 18 Feb 2027/);
    expect(complaints).toEqual([]);
  });

  it('lists only those that anybody may read, when asked', async () => {
    const { page } = await open('/reports?access=PUBLIC');
    const table = page.getByRole('table', { name: 'The reports, and how each stands today' });
    await table.getByRole('row', { name: /AWS SOC 3/ }).waitFor();
    expect(await table.getByRole('row', { name: /AWS SOC 1/ }).count()).toBe(0);
  });
});
