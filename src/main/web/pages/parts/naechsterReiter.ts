/** Which tab a key leads to, by the pattern of WAI-ARIA: round and round, first and last; undefined for any other key. */
export function naechsterReiter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
