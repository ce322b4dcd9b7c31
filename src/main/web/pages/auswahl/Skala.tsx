/** What each step of the scale means, the least first: their numbers are the steps. */
export const Skala = ({ stufen }: { stufen: readonly string[] }) => (
  <ol>
    {stufen.map((stufe) => (
      <li key={stufe}>{stufe}</li>
    ))}
  </ol>
);
