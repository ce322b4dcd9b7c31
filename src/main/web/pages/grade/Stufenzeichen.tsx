import type { Stufe } from './stufe';

/** One shape for each, so that it can be told without its colour. */
const SHAPES: Record<Stufe, React.ReactNode> = {
  NICHTS: <path d="M3 3 13 13M13 3 3 13" />,
  OHNE_ANGABE: <path d="M5 6a3 3 0 1 1 4.4 2.7C8.4 9.3 8 9.7 8 10.6M8 13.2v.6" />,
  NUR_BEENDET: <path d="M4 4h8v8H4z" className="voll" />,
  NUR_GEPLANT: <circle cx="8" cy="8" r="5" strokeDasharray="2.6 2.6" />,
  NUR_MITTELBAR: <path d="M2 4v4h10M9 4.5 12.5 8 9 11.5" />,
  EIN_PROJEKT: <path d="M4 3h8M4 13h8M8 3v10" />,
  GUT: <path d="M2.5 8.5 6.5 12.5 13.5 4" />,
};

export function Stufenzeichen({ stufe }: { stufe: Stufe }) {
  return (
    <svg className="gradzeichen" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {SHAPES[stufe]}
    </svg>
  );
}

/** Beside the other: all of it is judgement. */
export function Schaetzzeichen() {
  return (
    <svg className="schaetzzeichen" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d="M2.5 9.5c2-4 4-4 5.5-1.5s3.5 2.5 5.5-1.5" />
    </svg>
  );
}
