import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  /** What its source leaves in a page. */
  var axe: typeof import('axe-core');
}

interface How {
  rules?: readonly string[];
  /** Parts of others' making, whose faults are known. */
  exclude?: readonly string[];
}

/** Axe finds nothing on the page as it stands open. Where a test has a page open, it looks here instead of a visit of its own. */
export async function audit(page: Page, { rules, exclude = [] }: How = {}) {
  await expect(page.locator('.laden, [aria-busy="true"]')).toHaveCount(0);
  await settled(page);
  // Asked in the page itself: the usual way round hands over all that is well, too, which takes three times as long.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const faults = await page.evaluate(
    async ([exclude, rules]) => {
      const { violations } = await globalThis.axe.run(
        { exclude },
        {
          resultTypes: ['violations'],
          // Off unless somebody asks: targets of 24 pixels (WCAG 2.5.8), and names that hold what one sees (2.5.3).
          ...(rules
            ? { runOnly: rules }
            : { rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } } }),
        },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}\n${node.failureSummary}`));
    },
    [[...exclude], rules && [...rules]] as [string[], string[] | undefined],
  );
  expect(faults, page.url()).toEqual([]);
}

/** The same in the dark appearance, where only colours differ. Afterwards the page is light again. */
export async function auditDark(page: Page) {
  // Without motion, so that no colour is caught between the two.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await audit(page, { rules: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
}

/** Waits until every colour on its way has arrived; what arrives at a parent may set out anew to its children. */
function settled(page: Page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const moving = () => document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    do {
      await frame();
      await Promise.allSettled(moving().map(({ finished }) => finished));
      await frame();
    } while (moving().length);
  });
}
