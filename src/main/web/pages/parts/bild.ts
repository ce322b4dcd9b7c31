import { saveAs } from '../data/save';

const NS = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const SCALE = 2;

/** What stands on the page within an element as a picture of its own: grounds, frames, words where they stand, and what is drawn as SVG already. */
export function svgOf(element: Element): SVGSVGElement {
  const { left, top, width, height } = element.getBoundingClientRect();
  const svg = document.createElementNS(NS, 'svg');
  set(svg, { width: width + 2 * MARGIN, height: height + 2 * MARGIN, 'font-family': 'Fira Sans, Arial, sans-serif' });
  const x0 = left - MARGIN;
  const y0 = top - MARGIN;
  add(svg, 'rect', { width: '100%', height: '100%', fill: getComputedStyle(document.body).backgroundColor });
  paint(element);
  return svg;

  function paint(here: Element) {
    const style = getComputedStyle(here);
    if (style.visibility === 'hidden' || style.display === 'none') return;
    const box = here.getBoundingClientRect();
    if (here instanceof SVGSVGElement) return void svg.append(placed(here, box, style));
    ground(box, style);
    for (const child of here.childNodes) {
      if (child instanceof Element) paint(child);
      else if (child instanceof Text && child.data.trim()) words(child, style);
    }
  }

  function ground(box: DOMRect, style: CSSStyleDeclaration) {
    const framed = parseFloat(style.borderBottomWidth) > 0;
    if (style.backgroundColor === 'rgba(0, 0, 0, 0)' && !framed) return;
    add(svg, 'rect', {
      x: box.left - x0,
      y: box.top - y0,
      width: box.width,
      height: box.height,
      fill: style.backgroundColor === 'rgba(0, 0, 0, 0)' ? 'none' : style.backgroundColor,
      ...(framed && { stroke: style.borderBottomColor, 'stroke-width': 0.5 }),
    });
  }

  function words(text: Text, style: CSSStyleDeclaration) {
    for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const box = range.getBoundingClientRect();
      if (box.width < 2) continue;
      const size = parseFloat(style.fontSize);
      const baseline = box.top + box.height / 2 + size * 0.35;
      add(svg, 'text', {
        x: box.left - x0,
        y: baseline - y0,
        'font-size': size,
        'font-weight': style.fontWeight,
        fill: style.color,
        // Whoever has not the same letters has them as wide.
        textLength: box.width,
        lengthAdjust: 'spacingAndGlyphs',
      }).textContent = word;
    }
  }

  function placed(drawing: SVGSVGElement, box: DOMRect, style: CSSStyleDeclaration) {
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    set(copy, { x: box.left - x0, y: box.top - y0, width: box.width, height: box.height, color: style.color });
    const [from, to] = [drawing.querySelectorAll('*'), copy.querySelectorAll('*')];
    [[drawing, copy] as const, ...[...from].map((one, i) => [one, to[i]!] as const)].forEach(([one, other]) => {
      const { fill, stroke, strokeWidth, fontSize } = getComputedStyle(one);
      set(other, { fill, stroke, 'stroke-width': strokeWidth, 'font-size': fontSize });
    });
    return copy;
  }
}

export const saveSvg = (element: Element, name: string) =>
  saveAs(new Blob([new XMLSerializer().serializeToString(svgOf(element))], { type: 'image/svg+xml' }), `${name}.svg`);

/** The same in pixels, twice as fine as on the screen. */
export async function savePng(element: Element, name: string) {
  const svg = svgOf(element);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * Number(svg.getAttribute('width'));
  canvas.height = SCALE * Number(svg.getAttribute('height'));
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && saveAs(blob, `${name}.png`));
}

function add(parent: Element, name: string, attributes: Record<string, string | number>) {
  const child = document.createElementNS(NS, name);
  set(child, attributes);
  parent.append(child);
  return child;
}

function set(element: Element, attributes: Record<string, string | number>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
