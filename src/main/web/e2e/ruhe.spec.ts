import { expect, test } from './fixture';

/** More than this is seen as a jump. */
const MOST = 0.02;

test('no page moves what stands on it while the rest arrives', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of [
    '/',
    '/projekte',
    '/projekte/aim',
    '/leitziele/die-stadt-kompakt-weiterbauen',
    '/abdeckung',
    '/luecken',
    '/messreihen',
    '/auswahl',
  ]) {
    await test.step(address, async () => {
      await page.goto(address);
      await expect(page.getByRole('contentinfo')).toContainText('Stand des Netzes: ');
      await expect(page.locator('.laden, [aria-busy="true"]')).toHaveCount(0);
      const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
      expect(shift, address).toBeLessThan(MOST);
    });
  }
});

test('the first page comes with less than 280 kB', async ({ page, context }) => {
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  let sent = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (sent += encodedDataLength));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.laden, [aria-busy="true"]')).toHaveCount(0);
  expect(sent).toBeGreaterThan(100_000);
  expect(sent).toBeLessThan(280_000);
});
