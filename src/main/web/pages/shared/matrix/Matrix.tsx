import { useState, type CSSProperties, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import '../../grade/grade.css';
import { stufeOf } from '../../grade/stufe';
import { Schaetzzeichen, Stufenzeichen } from '../../grade/Stufenzeichen';
import type { Ansicht, Stelle, Wert, Zelle } from './matrix';
import './matrix.css';
import { nextPlace } from './nextPlace';

interface Props {
  ansicht: Ansicht;
  /** What all of it is called by a screen reader, and the corner and the totals by everybody. */
  words: { titel: string; ecke: string; gesamt: string };
  verschiedene: string;
  nameOf: (wert: Wert, achse: 'zeile' | 'spalte') => string;
  /** How a number is written. */
  format: (wert: number) => string;
  /** What a screen reader is told of a cell. */
  labelOf: (name: string, zelle: Zelle) => string;
  hrefOf: (stelle: Stelle) => string;
  selected?: Stelle | undefined;
  nurLuecken?: boolean;
}

/** The matrix as a grid of links: one stop for the Tab key, from there the arrow keys lead from cell to cell. */
export function Matrix({ ansicht, words, verschiedene, nameOf, format, labelOf, hrefOf, selected, nurLuecken }: Props) {
  const { zeilen, spalten } = ansicht;
  const [at, setAt] = useState([0, 0]);
  const [row, column] = [Math.min(at[0]!, zeilen.length), Math.min(at[1]!, spalten.length)];

  function move(event: KeyboardEvent<HTMLTableElement>) {
    const next = nextPlace(event, row, column, zeilen.length, spalten.length);
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-ort="${next.join(' ')}"]`)?.focus();
  }

  const cell = (r: number, c: number, name: string, zelle: Zelle, stelle: Stelle, total = false) => {
    const chosen = selected && !selected.ohne && selected.zeile === stelle.zeile && selected.spalte === stelle.spalte;
    const muted = nurLuecken && !zelle.istLuecke;
    return (
      <td
        key={c}
        className={[`grad-${stufeOf(zelle)}`, total && 'gesamt', muted && 'matt', chosen && 'gewaehlt'].filter(Boolean).join(' ')}
      >
        <Link
          href={hrefOf(stelle)}
          tabIndex={r === row && c === column ? 0 : -1}
          data-ort={`${r} ${c}`}
          aria-label={labelOf(name, zelle)}
          aria-current={chosen ? 'true' : undefined}
          onFocus={() => setAt([r, c])}
        >
          <span>{muted && !chosen ? '·' : format(zelle.wert)}</span>
          {!muted && zelle.kenntnis === 'NUR_EINGESCHAETZT' && <Schaetzzeichen />}
          {!muted && <Stufenzeichen stufe={stufeOf(zelle)} />}
        </Link>
      </td>
    );
  };

  return (
    <div className="matrixrahmen">
      <table
        className="matrix"
        role="grid"
        aria-label={words.titel}
        style={{ '--spalten': spalten.length + 1 } as CSSProperties}
        onKeyDown={move}
      >
        <thead>
          <tr>
            <th scope="col" className="ecke">
              {words.ecke}
            </th>
            {spalten.map(({ wert }) => (
              <th key={wert.schluessel} scope="col">
                {nameOf(wert, 'spalte')}
              </th>
            ))}
            <th scope="col" className="gesamt">
              {words.gesamt}
            </th>
          </tr>
        </thead>
        <tbody>
          {zeilen.map(({ wert, zellen, gesamt }, r) => {
            const name = nameOf(wert, 'zeile');
            return (
              <tr key={wert.schluessel}>
                <th scope="row">{name}</th>
                {zellen.map((zelle, c) => {
                  const spalte = spalten[c]!.wert;
                  const stelle = { zeile: wert.schluessel, spalte: spalte.schluessel };
                  return cell(r, c, `${name} × ${nameOf(spalte, 'spalte')}`, zelle, stelle);
                })}
                {cell(r, spalten.length, `${name}, ${words.gesamt}`, gesamt, { zeile: wert.schluessel }, true)}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.gesamt}</th>
            {spalten.map(({ wert, gesamt }, c) =>
              cell(zeilen.length, c, `${nameOf(wert, 'spalte')}, ${words.gesamt}`, gesamt, { spalte: wert.schluessel }, true),
            )}
            <td className="gesamt">{verschiedene}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
