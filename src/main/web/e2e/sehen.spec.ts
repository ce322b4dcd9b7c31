import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

const PAGES = [
  '/',
  '/netz',
  '/abdeckung',
  '/ueberschneidungen',
  '/projekte',
  '/projekte/aim',
  '/akteure',
  '/ziele',
  '/luecken',
  '/auswahl',
  '/vergleich',
  '/einlesen',
  '/suche?q=daten',
];

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.laden, [aria-busy="true"]')).toHaveCount(0);
}

/** What sticks out of the window, lies under something else or is cut off. What scrolls by itself may be wide. */
function hidden() {
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const nameOf = (element: Element) => `${element.tagName} ${element.className} „${element.textContent.trim().slice(0, 40)}“`;
  const out: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) out.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll('#zielnetz *:not(svg *)')) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || scrolls(element)) continue;
    const { left, right, width: own } = element.getBoundingClientRect();
    if (own > 1 && (right > width + 1 || left < -1)) out.push(`sticks out: ${nameOf(element)}`);
  }
  for (const element of document.querySelectorAll<HTMLElement>('h1, h2, summary, button, select, input, .marke, label')) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || scrolls(element)) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // The first line alone: between two lines lies something else.
    const line = element.getClientRects()[0];
    if (!line || line.width <= 1) continue;
    const there = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    const free =
      there && (element.contains(there) || there.closest('label')?.contains(element) || there.closest('label')?.control === element);
    if (!free) out.push(`covered by ${there ? nameOf(there) : 'nothing'}: ${nameOf(element)}`);
    if (/BUTTON|H1|H2|SUMMARY/.test(element.tagName) && element.scrollWidth > element.clientWidth + 1)
      out.push(`cut off: ${nameOf(element)}`);
  }
  return out;
}

test.describe('at 200 %', () => {
  test.use({ viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 });

  test('no page is wider than the window, and nothing is covered', async ({ page }) => {
    for (const address of PAGES) {
      await open(page, address);
      expect.soft(await page.evaluate(hidden), address).toEqual([]);
    }
    await page.getByRole('button', { name: 'Menü' }).click();
    expect(await page.evaluate(hidden), 'with the menu open').toEqual([]);
  });
});

test('text of twice its size stays readable', async ({ page }) => {
  for (const address of ['/', '/abdeckung', '/projekte/aim']) {
    await open(page, address);
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    expect.soft(await page.evaluate(hidden), address).toEqual([]);
  }
});

test('the menu stands in one line from 1200 pixels on, in both languages', async ({ page }) => {
  // A group is the wider for holding the page that is open.
  await open(page, '/ueberschneidungen');
  const groups = page.getByRole('navigation').first().locator('button[aria-expanded]');
  for (const language of ['English', 'Deutsch']) {
    for (const width of [1200, 1280]) {
      await page.setViewportSize({ width, height: 600 });
      const tops = await groups.evaluateAll((all) => all.map((group) => group.getBoundingClientRect().top));
      expect(new Set(tops).size, `${width}, before ${language}`).toBe(1);
      expect(tops.length).toBe(4);
    }
    await page.getByRole('button', { name: language }).click();
    await expect(page.getByRole('button', { name: language })).toHaveCount(0);
  }
});

test.describe('with the colours of the system', () => {
  test.use({ forcedColors: 'active' });

  test('grades differ by their sign, and parts of bars by their pattern', async ({ page }) => {
    await open(page, '/abdeckung');
    const signs = await page.locator('.matrix td[class*="grad-"]:has(.gradzeichen)').evaluateAll((cells) =>
      cells.map((cell) => {
        const sign = cell.querySelector('.gradzeichen')!;
        const seen = getComputedStyle(sign).stroke !== getComputedStyle(cell).backgroundColor;
        return [/grad-\w+/.exec(cell.className)![0], seen ? sign.innerHTML : 'not to be seen'] as const;
      }),
    );
    const grades = new Set(signs.map(([grade]) => grade));
    expect(grades.size).toBeGreaterThan(2);
    expect(new Set(signs.map((sign) => sign.join())).size, 'one sign each').toBe(grades.size);
    expect(new Set(signs.map(([, sign]) => sign)).size, 'no sign twice').toBe(grades.size);
    for (const address of ['/luecken', '/ueberschneidungen']) {
      await open(page, address);
      const drawn = await page.locator('.stapelbild rect').evaluateAll((parts) => {
        const patterns = new Set(parts.map((part) => part.getAttribute('fill')!.replace(/^url\((.*)\)$/, '$1')));
        return [...patterns].map((id) => {
          const lines = [...document.querySelector(id)!.querySelectorAll('path, circle')];
          return lines.map((line) => (getComputedStyle(line).strokeWidth === '0px' ? '' : (line.getAttribute('d') ?? 'circle'))).join();
        });
      });
      expect(drawn.length).toBeGreaterThan(2);
      expect(new Set(drawn).size, address).toBe(drawn.length);
    }
  });

  test('every sign stands out, every field and box has an edge, and the tab that is open is told apart', async ({ page }) => {
    for (const address of ['/', '/projekte', '/projekte/aim', '/netz', '/luecken', '/messreihen']) {
      await open(page, address);
      expect.soft(await page.evaluate(unseen), address).toEqual([]);
    }
    await open(page, '/netz');
    await expect(page.locator('.kasten').first()).toBeVisible();
    expect(await page.evaluate(unseen), 'boxes').toEqual([]);
    await open(page, '/projekte/aim');
    const lines = page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
    expect(new Set(await lines).size).toBe(2);
  });

  test('what has the focus or is chosen has an edge of its own', async ({ page }) => {
    for (const address of ['/abdeckung?zeile=mobilitaet', '/ueberschneidungen', '/netz?arten=PROJEKT']) {
      await open(page, address);
      // From here on the browser takes every focus for one by keyboard.
      await page.keyboard.press('Tab');
      expect.soft(await page.evaluate(withoutFocus), address).toEqual([]);
    }
    await open(page, '/abdeckung?zeile=mobilitaet');
    const edge = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { borderBottomColor, borderBottomWidth } = getComputedStyle(element);
          return [borderBottomColor, borderBottomWidth].join();
        });
    expect(await edge('nav a[aria-current]')).not.toBe(await edge('nav a:not([aria-current])'));
    expect(await edge('.matrix td.gewaehlt')).not.toBe(await edge('.matrix td:not(.gewaehlt)'));
  });
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself, and the net stands where it is laid out', async ({ page }) => {
    for (const address of ['/', '/abdeckung?zeile=mobilitaet', '/einlesen', '/netz', '/netz?anordnung=frei']) {
      await page.goto(address);
      expect.soft(await page.evaluate(moving), `${address}, while it loads`).toEqual([]);
      await expect(page.locator('main [aria-busy="false"], main form').first()).toBeVisible();
      expect.soft(await page.evaluate(moving), address).toEqual([]);
    }
    await expect(page.getByText(/^\d+ Knoten/)).toBeVisible();
    const places = () =>
      page.locator('.zeichnung').evaluate((element) => {
        const { cy } = (element as unknown as { _cyreg: { cy: import('cytoscape').Core } })._cyreg;
        return {
          moving: cy.animated() || cy.elements().is(':animated'),
          places: JSON.stringify(cy.nodes().map((node) => node.position())),
        };
      });
    await page.getByRole('button', { name: 'Alles zeigen' }).click();
    const first = await places();
    expect(first.moving).toBe(false);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(await places()).toEqual(first);
  });
});

/** What has the colour of the ground, so that nobody sees it. */
function unseen() {
  const ground = getComputedStyle(document.body).backgroundColor;
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const kinds = (selector: string, colour: (element: Element) => string) =>
    [...document.querySelectorAll(`#zielnetz ${selector}`)]
      .filter((element) => seen(element) && colour(element) === ground)
      .map((element) => `${selector} ${element.getAttribute('class')}`);
  return [
    ...kinds('.kern-icon', (icon) => getComputedStyle(icon).backgroundColor),
    ...kinds('.kern-form-input__select-wrapper', (field) => getComputedStyle(field, '::after').backgroundColor),
    ...kinds('input:not([type=checkbox], [type=radio], [type=range]), select', (field) => getComputedStyle(field).borderBottomColor),
    ...kinds('.kasten .grund', (box) => getComputedStyle(box).stroke),
  ];
}

/** One control of each kind that looks the same with the focus and without. */
function withoutFocus() {
  const kinds = new Map<string, HTMLElement>();
  for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')) {
    const kind =
      `${element.tagName}.${element.className}.${element.parentElement!.className}.${(element as HTMLInputElement).type}`.replace(
        /grad-\w+/,
        'grad',
      );
    if (element.checkVisibility({ visibilityProperty: true }) && !kinds.has(kind)) kinds.set(kind, element);
  }
  const look = (element: HTMLElement) =>
    [element, ...(/checkbox|radio/.test((element as HTMLInputElement).type) ? [element.nextElementSibling] : [])]
      .flatMap((one) => (one ? ['', '::before', '::after'].map((part) => getComputedStyle(one, part)) : []))
      .map(({ outlineStyle, outlineWidth }) => (outlineStyle === 'none' ? '' : outlineWidth))
      .join();
  const same: string[] = [];
  for (const [kind, element] of kinds) {
    (document.activeElement as HTMLElement | null)?.blur();
    const before = look(element);
    element.focus();
    if (look(element) === before) same.push(kind);
  }
  return same;
}

/** Whatever would take longer than a hundredth of a second to change. */
function moving() {
  const seconds = (text: string) => Math.max(...text.split(',').map((part) => parseFloat(part) * (part.includes('ms') ? 0.001 : 1)));
  const found = new Set<string>();
  for (const element of document.querySelectorAll('*')) {
    for (const part of ['', '::before', '::after']) {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element, part);
      const turns = animationName !== 'none' && seconds(animationDuration) > 0.01;
      if (turns || seconds(transitionDuration) > 0.01) found.add(`${element.tagName} ${element.getAttribute('class')}${part}`);
    }
  }
  return [...found];
}
