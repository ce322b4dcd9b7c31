import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addressWith, useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { UeberschneidungenJeFeldDocument, type UeberschneidungenJeFeldQuery } from '../generated/graphql';
import { FROM_START } from '../parts/Vorwaerts';
import { nextPlace } from '../shared/matrix/nextPlace';
import { AnswerOf } from '../shell/AnswerOf';
import { feldmatrixOf, feldtext, type Feld } from './feldmatrix';
import { felderOf, grundOf } from './pairs';

/** Which fields' projects overlap how often; a cell shows only its pairs in the table below. */
export function Feldmatrix() {
  const [params] = useAddress();
  const answer = useQuery(UeberschneidungenJeFeldDocument, grundOf(params), true);
  return <AnswerOf answer={answer}>{({ ueberschneidungenJeFeld }) => <Matrix {...ueberschneidungenJeFeld} />}</AnswerOf>;
}

function Matrix({ paare, gekuerzt, zellen }: UeberschneidungenJeFeldQuery['ueberschneidungenJeFeld']) {
  const { t, i18n } = useTranslation();
  const [params] = useAddress();
  const [[row, column], setAt] = useState<readonly [number, number]>([0, 0]);
  const { felder, zelle, meiste } = feldmatrixOf(zellen);
  const chosen = felderOf(params)?.toSorted().join(',');
  const last = felder.length - 1;
  if (!felder.length) return <p className="kern-body">{t('feldmatrix.leer')}</p>;

  function move(event: KeyboardEvent<HTMLTableElement>) {
    const next = nextPlace(event, row, column, last, last);
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-ort="${next.join(' ')}"]`)?.focus();
  }

  const cell = (a: Feld, b: Feld, r: number, c: number) => {
    const inhalt = zelle(a, b);
    const text = feldtext(a, b);
    const label = t('feldmatrix.zelle', {
      felder: a === b ? a.name : t('ueberschneidungen.paar', { a: a.name, b: b.name }),
      count: inhalt?.anzahl ?? 0,
      stark: inhalt?.stark ?? 0,
    });
    return (
      <td key={b.kennung} className={chosen === text ? 'gewaehlt' : undefined}>
        <Link
          href={addressWith(params, { ...FROM_START, paar: undefined, felder: chosen === text ? undefined : text })}
          replace
          aria-label={label}
          title={label}
          aria-current={chosen === text ? 'true' : undefined}
          tabIndex={r === Math.min(row, last) && c === Math.min(column, last) ? 0 : -1}
          data-ort={`${r} ${c}`}
          onFocus={() => setAt([r, c])}
          style={{ '--anteil': `${Math.round((70 * (inhalt?.anzahl ?? 0)) / (meiste || 1))}%` } as React.CSSProperties}
        >
          {inhalt ? new Intl.NumberFormat(i18n.language).format(inhalt.anzahl) : '·'}
        </Link>
      </td>
    );
  };

  return (
    <div className="stapel">
      <p className="kern-body kern-body--small leise">
        {t('feldmatrix.satz', { count: paare })} {gekuerzt && t('feldmatrix.gekuerzt')}
      </p>
      <div className="feldmatrixrahmen">
        <table className="feldmatrix" role="grid" aria-label={t('feldmatrix.titel')} onKeyDown={move}>
          <thead>
            <tr>
              <td />
              {felder.map(({ kennung, name }) => (
                <th key={kennung} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {felder.map((zeile, r) => (
              <tr key={zeile.kennung}>
                <th scope="row">{zeile.name}</th>
                {felder.map((spalte, c) => cell(zeile, spalte, r, c))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen && (
        <p>
          <Link className="kern-link" href={addressWith(params, { ...FROM_START, felder: undefined, paar: undefined })} replace>
            {t('feldmatrix.alle')}
          </Link>
        </p>
      )}
    </div>
  );
}
