import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface How {
  rules?: readonly string[];
  /** Parts of others' making, whose faults are known. */
  exclude?: readonly string[];
}

/** Axe finds nothing on the page as it stands open. Where a test has a page open, it looks here instead of a visit of its own. */
export async function audit(page: Page, { rules, exclude = [] }: How = {}) {
  await expect(page.locator('.laden, [aria-busy="true"]')).toHaveCount(0);
  await settled(page);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], ...(rules && { runOnly: [...rules] }) });
  for (const part of exclude) axe.exclude(part);
  const { violations } = await axe.analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${page.url()} ${id}: ${node.html}\n${node.failureSummary}`))).toEqual(
    [],
  );
}

/** The same in the dark appearance, where only colours differ. Afterwards the page is light again. */
export async function auditDark(page: Page) {
  // Without motion, so that no colour is caught between the two.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await audit(page, { rules: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
}

/** Waits until every colour on its way has arrived; how long that takes is the machine's business, even where motion is reduced. */
function settled(page: Page) {
  return page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
