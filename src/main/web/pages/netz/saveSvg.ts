import { saveAs } from '../data/save';

const SCALE = 2;
/** What the page's style says of the picture, which a file must say itself. */
const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'font-family', 'font-size', 'font-weight'];

export function saveSvg(svg: SVGSVGElement, dark: boolean) {
  saveAs(new Blob([textOf(svg, dark)], { type: 'image/svg+xml' }), 'netz.svg');
}

export async function savePng(svg: SVGSVGElement, dark: boolean) {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(textOf(svg, dark))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * SCALE, height: height * SCALE });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && saveAs(blob, 'netz.png'));
}

/** The picture as it stands, with its styles in it, at its own size. */
function textOf(svg: SVGSVGElement, dark: boolean): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const elements = [...svg.querySelectorAll<SVGElement>('*')];
  copy.querySelectorAll<SVGElement>('*').forEach((element, i) => {
    const style = getComputedStyle(elements[i]!);
    for (const name of STYLES) element.style.setProperty(name, style.getPropertyValue(name));
    // As an attribute, which programs other than browsers read too.
    element.style.removeProperty('transform');
    if (style.transform !== 'none') element.setAttribute('transform', style.transform);
  });
  const { width, height } = svg.viewBox.baseVal;
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: dark ? '#000000' : '#ffffff' }))
    ground.setAttribute(name, value);
  copy.prepend(ground);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}
