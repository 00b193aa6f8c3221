import { describe, expect, it } from 'vitest';
import { servedPages } from './pages.js';

const { open } = servedPages();

describe('the page of an entity', () => {
  it('leads from a fact to its source, and from there to the address that it was read at', async () => {
    const { page, complaints, strangers } = await open('/entity/aws-soc-1');
    await page.getByRole('heading', { level: 1, name: 'AWS SOC 1' }).waitFor();
    const summary = page.getByRole('region', { name: 'Summary' });
    await summary.getByText('12 months, ending 31 March, 30 June').waitFor();
    const facts = page.getByRole('region', { name: 'Facts' });
    await facts.getByRole('link', { name: 'AWS SOC compliance page' }).first().click();
    await page.waitForURL('**/entity/aws-soc-page');
    const summaryOfSource = page.getByRole('region', { name: 'Summary' });
    const address = summaryOfSource.getByRole('link', { name: 'aws.amazon.com/compliance' });
    expect(await address.getAttribute('href')).toBe('http://aws.amazon.com/compliance/soc-faqs/');
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  });

  it('shows both sides of a conflict, and which is believed', async () => {
    const { page } = await open('/entity/aws-soc-2');
    const conflict = page.getByRole('note', { name: 'Conflict: Length of the period' }).first();
    await conflict.getByText('Believed is 12 months').waitFor();
    const topics = page.getByRole('region', { name: 'Conflicts' });
    await topics.getByRole('link', { name: 'Length of the period that a report covers' }).click();
    await page.waitForURL('**/conflicts#aws-period-length');
  });

  it('says what is not known', async () => {
    const { page } = await open('/entity/aws-soc-2');
    const unknown = page.getByRole('region', { name: 'What is not known' });
    await unknown.getByText('whether tests of controls turned up any exceptions').waitFor();
  });

  it('begins the editions with those that are out or under way, and shows projected ones when asked', async () => {
    const { page } = await open('/entity/aws-soc-2');
    const table = page.getByRole('table', { name: 'Editions of this report', exact: true });
    await table.getByRole('link', { name: 'AWS SOC 2, 1 Oct 2025 – 30 Sep 2026' }).waitFor();
    expect(await table.getByText('Projected').count()).toBe(0);
    const toggle = page.getByRole('button', { name: 'Show projected editions' });
    await toggle.click();
    const projected = page.getByRole('table', { name: 'Projected editions of this report' });
    await projected.waitFor();
    expect(await projected.getByText('Projected', { exact: true }).count()).toBe(
      (await projected.getByRole('row').count()) - 1,
    );
    await page.getByRole('button', { name: 'Hide projected editions' }).click();
    await expect.poll(() => projected.count()).toBe(0);
  });

  it('says in short what follows where no source states it, and that nothing does', async () => {
    const { page } = await open('/entity/aws-soc-2');
    const summary = page.getByRole('region', { name: 'Summary' });
    await summary.getByText('Type 2, derived; no source states it').waitFor();
    await page.goto(page.url().replace('aws-soc-2', 'aws-soc-3'));
    await summary.getByText('Not known: no source says').waitFor();
  });

  it('keeps the links of a kind together under their heading', async () => {
    const { page } = await open('/entity/aws-soc-1');
    const groups = page.locator('.link-group:not(.long)');
    await groups.first().waitFor();
    const columns = await groups.evaluateAll((all) =>
      all.map((one) => one.getClientRects().length),
    );
    expect(columns).toEqual(columns.map(() => 1));
  });

  it('shows more editions of a report when asked', async () => {
    const { page } = await open('/entity/aws-soc-1');
    const table = page.getByRole('table', { name: 'Editions of this report', exact: true });
    const rows = () => table.getByRole('row').count();
    await table.waitFor();
    const before = await rows();
    await page.getByRole('button', { name: 'Show more editions' }).click();
    await expect.poll(rows).toBeGreaterThan(before);
  });

  it('suggests others where nothing has the name', async () => {
    const { page } = await open('/entity/aws-soc-4');
    await page.getByRole('heading', { level: 1, name: 'Nothing has this name' }).waitFor();
    const suggested = page.getByRole('region', { name: 'Perhaps one of these was meant' });
    await suggested.getByRole('link', { name: 'AWS SOC 1' }).first().waitFor();
  });
});

describe('the page of conflicts', () => {
  it('shows each with the fact that is believed and the one that is not', async () => {
    const { page } = await open('/conflicts');
    const card = page.getByRole('article').first();
    await card.getByRole('group', { name: 'Believed', exact: true }).waitFor();
    await card.getByRole('group', { name: 'Not believed' }).waitFor();
    expect(await page.getByRole('article').count()).toBeGreaterThan(5);
  });
});

describe('the search', () => {
  it('leads from a few words in the head to what is found', async () => {
    const { page } = await open('/');
    await page.getByRole('searchbox', { name: 'Search the graph' }).fill('SSAE18');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?text=SSAE18');
    const found = page.getByRole('region', { name: 'What was found' });
    await found
      .getByRole('link', { name: /Statement on Standards for Attestation Engagements No. 18/ })
      .first()
      .click();
    await page.waitForURL('**/entity/ssae-18');
  });

  it.each([
    ['2026-02-14', '14 Feb 2026', '/?covering=2026-02-14'],
    ['2026-02', 'Feb 2026', '/?from=2026-02-01&to=2026-02-28'],
  ])('leads from %s to the editions that cover it', async (text, words, address) => {
    const { page } = await open(`/search?text=${text}`);
    const hint = page.getByRole('link', { name: `Which editions cover ${words}?` });
    await hint.click();
    await page.waitForURL(`**${address}`);
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  });

  it('says so where nothing is found', async () => {
    const { page } = await open('/search?text=nothing%20of%20this');
    await page.getByText('Nothing was found.').waitFor();
  });

  it('keeps to the kinds that are chosen, also in the address', async () => {
    const { page } = await open('/search?text=soc');
    await page.getByRole('checkbox', { name: 'Standard', exact: true }).check();
    await page.waitForURL(/kind/i);
    const found = page.getByRole('region', { name: 'What was found' });
    await expect
      .poll(() => found.getByText('Standard', { exact: true }).count())
      .toBeGreaterThan(0);
    await expect.poll(() => found.getByText('Report', { exact: true }).count()).toBe(0);
  });
});
