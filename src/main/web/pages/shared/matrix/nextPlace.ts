import type { KeyboardEvent } from 'react';

/** Where a key leads: row and column, the totals as the last of each. */
export function nextPlace(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  row: number,
  column: number,
  rows: number,
  columns: number,
) {
  const step: Record<string, [number, number]> = {
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    Home: [ctrlKey ? 0 : row, 0],
    End: [ctrlKey ? rows - 1 : row, columns - 1],
    PageUp: [0, column],
    PageDown: [rows - 1, column],
  };
  const next = step[key];
  const inside = next && next[0] >= 0 && next[0] <= rows && next[1] >= 0 && next[1] <= columns;
  return inside ? next : undefined;
}
