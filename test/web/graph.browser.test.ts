import { describe, expect, it } from 'vitest';
import { servedPages } from './pages.js';

const { open } = servedPages();

describe('the graph', () => {
  it('shows the neighbours of an entity with what leads to them', async () => {
    const { page, complaints, strangers } = await open('/graph?at=aws-soc-1');
    const picture = page.getByRole('group', { name: 'Picture of AWS SOC 1 and its neighbours' });
    await picture
      .getByRole('link', {
        name: 'Ernst & Young LLP, auditor, examined by, from here to it, 1 citation',
      })
      .waitFor();
    await picture
      .getByRole('link', { name: /^AT-C section 320, standard, performed under/ })
      .waitFor();
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  });

  it('puts a neighbour into the middle by a click, and leads back', async () => {
    const { page } = await open('/graph?at=aws-soc-1');
    await page.getByRole('link', { name: /^Ernst & Young LLP, auditor/ }).click();
    await page.waitForURL('**/graph?at=ernst-young');
    await page.getByRole('group', { name: /^Picture of Ernst & Young LLP/ }).waitFor();
    await page.goBack();
    await page.getByRole('group', { name: /^Picture of AWS SOC 1/ }).waitFor();
  });

  it('shows the evidence of a link by a key, and closes it by another', async () => {
    const { page } = await open('/graph?at=aws-soc-1');
    const neighbour = page.getByRole('link', { name: /^AT-C section 320, standard/ });
    await neighbour.focus();
    await page.keyboard.press('e');
    const evidence = page.getByRole('region', { name: 'Evidence of the link' });
    await evidence.getByRole('link', { name: 'AWS SOC compliance page' }).first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => evidence.count()).toBe(0);
    expect(await neighbour.evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('begins at what is chosen among suggestions', async () => {
    const { page } = await open('/graph');
    const choice = page.getByRole('combobox', { name: 'Put into the middle' });
    await choice.fill('privacy');
    await page
      .getByRole('option', { name: /Privacy/ })
      .first()
      .click();
    await page.waitForURL('**/graph?at=privacy*');
    await page.getByRole('group', { name: /^Picture of Privacy/ }).waitFor();
  });

  it('hides links of a kind when asked', async () => {
    const { page } = await open('/graph?at=aws-soc-2');
    const standards = page.getByRole('link', { name: /^AT-C section 105, standard/ });
    await standards.waitFor();
    await page.getByRole('checkbox', { name: /^performed under/ }).uncheck();
    await expect.poll(() => standards.count()).toBe(0);
  });
});

describe('a path', () => {
  it('leads from one entity to another by links that are told in words', async () => {
    const { page, complaints } = await open('/graph?from=ernst-young&to=privacy');
    const path = page.getByRole('list', { name: 'Path' });
    await path.waitFor();
    const text = await path.innerText();
    expect(text).toMatch(/Ernst & Young LLP/);
    expect(text).toMatch(/AWS SOC [23]/);
    expect(text).toMatch(/Privacy/);
    expect(complaints).toEqual([]);
  });

  it('is said not to be there where none is short enough', async () => {
    const { page } = await open('/graph?from=general-public&to=cc6.1&within=1');
    await page.getByText(/There is no path from .* of at most 1 link/).waitFor();
  });
});
