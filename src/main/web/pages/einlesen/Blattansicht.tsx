import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import type { Blattkopf } from '../generated/rest';
import { Abschnitt } from '../parts/Abschnitt';
import { Blatt, type Blattprops } from './Blatt';

interface Props extends Blattprops {
  blaetter: Blattkopf[];
}

/** The file as it stands, sheet by sheet, with the findings on their cells. Which sheet and cell stands in the address. */
export function Blattansicht({ blaetter, ...props }: Props) {
  const { vorschau, stellen } = props;
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const gewaehlt =
    blaetter.find(({ nummer }) => String(nummer) === params.get('blatt')) ??
    blaetter.find(({ versteckt, zeilen }) => !versteckt && zeilen > 0) ??
    blaetter[0];
  const jeBlatt = useMemo(() => {
    const zahlen = new Map<string, number>();
    for (const { platz } of stellen) if (platz) zahlen.set(platz.blatt, (zahlen.get(platz.blatt) ?? 0) + 1);
    return zahlen;
  }, [stellen]);

  return (
    <Abschnitt id="blatt" titel={t('blatt.titel')}>
      {blaetter.length > 1 && (
        <div className="reiter" role="tablist" aria-label={t('blatt.blaetter')}>
          {blaetter.map((blatt) => (
            <button
              key={blatt.nummer}
              type="button"
              role="tab"
              id={`reiter-${blatt.nummer}`}
              aria-selected={blatt === gewaehlt}
              aria-controls="blattinhalt"
              tabIndex={blatt === gewaehlt ? 0 : -1}
              onClick={() => change({ blatt: String(blatt.nummer), zelle: undefined })}
              onKeyDown={({ key, currentTarget }) => {
                const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
                const next = blaetter[blaetter.indexOf(blatt) + step];
                if (!step || !next) return;
                change({ blatt: String(next.nummer), zelle: undefined });
                (currentTarget.parentElement?.children[blaetter.indexOf(next)] as HTMLElement).focus();
              }}
            >
              {blatt.name || vorschau.datei}
              {blatt.versteckt && <span className="leise"> ({t('blatt.ausgeblendet')})</span>}
              {jeBlatt.has(blatt.name) && <span className="zaehler">{jeBlatt.get(blatt.name)}</span>}
            </button>
          ))}
        </div>
      )}
      {gewaehlt && (
        <div
          id="blattinhalt"
          className="blattinhalt"
          {...(blaetter.length > 1 && { role: 'tabpanel', 'aria-labelledby': `reiter-${gewaehlt.nummer}` })}
        >
          <Blatt key={gewaehlt.nummer} {...props} kopf={gewaehlt} />
        </div>
      )}
    </Abschnitt>
  );
}
