import type { StylesheetJson } from 'cytoscape';
import type { Knotenart } from '../generated/graphql';
import type { Theme } from '../shell/theme';

/** Kinds differ by shape as well as by colour. Each colour: on light, on dark. */
const ARTEN: Partial<Record<Knotenart, { form: Form; farbe: [string, string]; size: number }>> = {
  LEITZIEL: { form: 'star', farbe: ['#b3261e', '#ff8a80'], size: 34 },
  STRATEGISCHES_ZIEL: { form: 'diamond', farbe: ['#8a4b00', '#ffb74d'], size: 30 },
  PROJEKT: { form: 'ellipse', farbe: ['#2044aa', '#90b4ff'], size: 20 },
  HANDLUNGSFELD: { form: 'rectangle', farbe: ['#1b6b3a', '#7bd69b'], size: 24 },
  AKTEUR: { form: 'triangle', farbe: ['#6a2c91', '#d7a4f5'], size: 24 },
};
const ANDERE = { form: 'hexagon', farbe: ['#4a5568', '#b7c2d7'], size: 22 } as const;

export type Form = 'star' | 'diamond' | 'ellipse' | 'rectangle' | 'triangle' | 'hexagon';

/** The shapes in a square of 20. */
export const PATHS: Record<Form, string> = {
  star: 'M10 0l2.9 6.6 7.1.7-5.4 4.8 1.6 7L10 15.4l-6.2 3.7 1.6-7L0 7.3l7.1-.7z',
  diamond: 'M10 1l9 9-9 9-9-9z',
  ellipse: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14z',
  rectangle: 'M3 3h14v14H3z',
  triangle: 'M10 2l8.5 15.5h-17z',
  hexagon: 'M5.5 2.5h9L19 10l-4.5 7.5h-9L1 10z',
};

export function aussehen(art: Knotenart, theme: Theme): { form: Form; farbe: string; size: number } {
  const { form, farbe, size } = ARTEN[art] ?? ANDERE;
  return { form, farbe: farbe[theme === 'dark' ? 1 : 0], size };
}

function lineColors(theme: Theme): { linie: string; nah: string } {
  return theme === 'dark' ? { linie: '#8b93b0', nah: '#ffffff' } : { linie: '#6b7391', nah: '#131525' };
}

/** How the picture is drawn; names stand beside the nodes, or below them. Lines that a source states are solid, those that are only judged are dashed. */
export function stylesheet(theme: Theme, below = false): StylesheetJson {
  const dark = theme === 'dark';
  const text = dark ? '#f2f3f8' : '#131525';
  const { linie, nah } = lineColors(theme);
  const ground = dark ? '#000000' : '#ffffff';
  // A selector each: a function would be called for every node, again and again.
  const look = (art: Knotenart | undefined) => {
    const { form, farbe, size } = aussehen(art ?? 'THEMA', theme);
    return { shape: form, 'background-color': farbe, width: size, height: size };
  };
  return [
    {
      selector: 'node',
      style: {
        ...look(undefined),
        label: 'data(name)',
        color: text,
        'font-family': 'Fira Sans, sans-serif',
        'font-size': 17,
        'min-zoomed-font-size': 6,
        'text-valign': below ? 'bottom' : 'center',
        'text-halign': below ? 'center' : 'right',
        ...(below ? { 'text-margin-y': 4 } : { 'text-margin-x': 4 }),
        'text-wrap': 'wrap',
        'text-max-width': '230px',
        'text-background-color': ground,
        'text-background-opacity': 0.8,
        'text-background-padding': '1px',
      },
    },
    ...(Object.keys(ARTEN) as Knotenart[]).map((art) => ({ selector: `node[art = "${art}"]`, style: look(art) })),
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        width: 1.6,
        'line-color': linie,
        'line-opacity': 0.75,
      },
    },
    {
      selector: 'edge[belegart = "EINGESCHAETZT"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 6], width: 1.3 },
    },
    { selector: '.fern', style: { opacity: 0.12, 'text-opacity': 0.25 } },
    { selector: '.blass', style: { opacity: 0.4 } },
    { selector: 'edge.nah', style: { width: 3, 'line-color': nah, 'line-opacity': 1 } },
    {
      selector: 'node.gewaehlt',
      style: { 'border-width': 5, 'border-color': text, 'font-weight': 600, 'font-size': 20, 'min-zoomed-font-size': 0 },
    },
  ];
}
