import { describe, expect, it } from 'vitest';
import { servedPages } from './pages.js';

const { open } = servedPages();

function lost(): never {
  throw new Error('What is looked for is not in sight.');
}

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

  it('waits with Enter for the suggestions, and takes the first', async () => {
    const { page } = await open('/graph?at=aws-soc-1');
    const choice = page.getByRole('combobox', { name: 'Put into the middle' });
    await choice.fill('ernst');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/graph?at=ernst-young');
    await page.getByRole('group', { name: /^Picture of Ernst & Young LLP/ }).waitFor();
  });

  it('hides links of a kind when asked', async () => {
    const { page } = await open('/graph?at=aws-soc-2');
    const standards = page.getByRole('link', { name: /^AT-C section 105, standard/ });
    await standards.waitFor();
    await page.getByRole('checkbox', { name: /^performed under/ }).uncheck();
    await expect.poll(() => standards.count()).toBe(0);
  });

  it('comes nearer by the wheel with Ctrl, and is moved by a drag, which is no click', async () => {
    const { page, complaints } = await open('/graph?at=aws-soc-2');
    const neighbour = page.getByRole('link', { name: /^AT-C section 105, standard/ });
    const middleOf = async () => {
      const { x, y, width, height } = (await neighbour.boundingBox()) ?? lost();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const first = await middleOf();
    await page.mouse.move(first.x, first.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    const zoomOut = page.getByRole('button', { name: 'Zoom out' });
    await expect.poll(() => zoomOut.isEnabled()).toBe(true);
    const near = await middleOf();
    await page.mouse.move(near.x, near.y);
    await page.mouse.down();
    await page.mouse.move(near.x - 30, near.y - 20, { steps: 3 });
    await page.mouse.up();
    const moved = await middleOf();
    expect(moved.x - near.x).toBeCloseTo(-30, 0);
    expect(moved.y - near.y).toBeCloseTo(-20, 0);
    expect(new URL(page.url()).search).toBe('?at=aws-soc-2');
    // The click that ends a drag is kept from the link until the timers of that moment have run.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await page.mouse.click(moved.x, moved.y);
    await page.waitForURL('**/graph?at=at-c-105');
    expect(complaints).toEqual([]);
  });

  it('says that nothing has a name, and offers no second try', async () => {
    const { page } = await open('/graph?at=nonsense');
    await page.getByRole('heading', { name: 'Nothing has this name' }).waitFor();
    await page.getByRole('combobox', { name: 'Put into the middle' }).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });
});

describe('a path', () => {
  it('is not looked for where nothing has the name of an end', async () => {
    const { page } = await open('/graph?from=nonsense&to=privacy');
    await page.getByRole('heading', { name: 'Nothing has this name' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

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

  it('has the focus when its end is chosen by keys', async () => {
    const { page } = await open('/graph?at=ernst-young');
    await page.getByRole('combobox', { name: 'Find the path from here to' }).fill('privacy');
    await page
      .getByRole('option', { name: /^Privacy/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const words = page.getByText('one of the shortest paths');
    await words.waitFor();
    const hasFocus = () => words.evaluate((element) => element.matches(':focus'));
    await expect.poll(hasFocus).toBe(true);
    await page.getByRole('combobox', { name: 'to', exact: true }).fill('security');
    await page
      .getByRole('option', { name: /^Security/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/graph?from=ernst-young&to=security');
    await expect.poll(hasFocus).toBe(true);
  });

  it('does not take the focus on a page that has just come', async () => {
    const { page } = await open('/graph?from=ernst-young&to=privacy');
    await page.getByText('one of the shortest paths').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('is said not to be there where none is short enough', async () => {
    const { page } = await open('/graph?from=general-public&to=cc6.1&within=1');
    await page.getByText(/There is no path from .* of at most 1 link/).waitFor();
  });
});
