import type { Theme } from '../shell/theme';
import type { Point } from './layers';
import type { Kante } from './picture';
import { lineColors } from './styles';

export interface Line extends Kante {
  /** Which nodes it joins, by their place among all. */
  a: number;
  b: number;
}

export interface Look {
  theme: Theme;
  near: boolean;
  /** How much of the usual strength. */
  rest: number;
}

interface View extends Point {
  zoom: number;
  width: number;
  height: number;
}

/** Drawn at a time: one path of all lines would take far longer than many short ones. */
const CHUNK = 64;
const DASH = [7, 6];
/** Dashes that are shorter on the screen nobody sees, and they cost most. */
const SHORTEST_DASH = 3;

export function paintLines(
  canvas: HTMLCanvasElement,
  view: View,
  lines: readonly Line[],
  at: (node: number) => Point,
  look: Look,
  clear: boolean,
) {
  const { x, y, zoom, width, height } = view;
  const ratio = devicePixelRatio;
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
  const context = canvas.getContext('2d')!;
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (clear) context.clearRect(0, 0, w, h);
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);

  const [left, top] = [-x / zoom, -y / zoom];
  const [right, bottom] = [left + width / zoom, top + height / zoom];
  const ends = lines
    .map(({ a, b, belegart }) => ({ from: at(a), to: at(b), judged: belegart === 'EINGESCHAETZT' }))
    .filter(
      ({ from, to }) =>
        Math.max(from.x, to.x) >= left &&
        Math.min(from.x, to.x) <= right &&
        Math.max(from.y, to.y) >= top &&
        Math.min(from.y, to.y) <= bottom,
    );

  const { linie, nah } = lineColors(look.theme);
  context.strokeStyle = look.near ? nah : linie;
  context.globalAlpha = look.near ? 1 : 0.75 * look.rest;
  for (const judged of [false, true]) {
    const some = ends.filter((line) => line.judged === judged);
    context.lineWidth = look.near ? 3 : judged ? 1.3 : 1.6;
    context.setLineDash(judged && DASH[0]! * zoom >= SHORTEST_DASH ? DASH : []);
    for (let i = 0; i < some.length; i += CHUNK) {
      context.beginPath();
      for (const { from, to } of some.slice(i, i + CHUNK)) {
        context.moveTo(from.x, from.y);
        context.lineTo(to.x, to.y);
      }
      context.stroke();
    }
  }
}
