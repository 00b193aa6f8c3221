import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds in a page against WCAG and good practice: each rule, and the places that break it. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  );
}
