import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Muster } from '../chart/Muster';
import { Stapel } from '../chart/Stapel';
import type { UebersichtQuery } from '../generated/graphql';
import { Lagelegende } from '../grade/Lagelegende';
import { perStufe, sum } from '../grade/stufe';
import { Abschnitt } from '../parts/Abschnitt';
import { Matrix } from '../shared/matrix/Matrix';
import { useMatrixWords } from '../shared/matrix/words';

/** How much of goals and fields is carried, and which field serves which Leitziel, each cell leading to its projects. */
export function Blick({ abdeckung, luecken: { jeLage } }: Pick<UebersichtQuery, 'abdeckung' | 'luecken'>) {
  const { t } = useTranslation();
  const { format, labelOf } = useMatrixWords('PROJEKTE');
  const stufen = perStufe(jeLage);
  const gesamt = sum(jeLage);
  const gut = jeLage.filter(({ traglage }) => traglage === 'GUT');
  const belegt = sum(gut.filter(({ kenntnis }) => kenntnis === 'BELEGT'));
  const worte = stufen.filter(({ anzahl }) => anzahl > 0).map(({ stufe, anzahl }) => `${t(`stufe.${stufe}`)} ${anzahl}`);
  return (
    <Abschnitt id="blick" titel={t('uebersicht.blick')}>
      <Muster />
      <p className="kern-body">{t('uebersicht.getragen', { count: sum(gut), gesamt, belegt })}</p>
      <Stapel
        teile={stufen.map(({ stufe, anzahl }) => ({ muster: stufe, wert: anzahl }))}
        max={gesamt}
        label={`${t('luecken.verteilung')}: ${worte.join(', ')}`}
      />
      <p className="kern-body leise">{worte.join(' · ')}</p>
      <Matrix
        ansicht={abdeckung}
        words={{
          titel: t('abdeckung.matrix', { zeilen: t('achse.HANDLUNGSFELD'), spalten: t('achse.LEITZIEL') }),
          ecke: `${t('achse.HANDLUNGSFELD')} × ${t('achse.LEITZIEL')}`,
          gesamt: t('abdeckung.gesamt'),
        }}
        verschiedene={format(abdeckung.verschiedene)}
        nameOf={({ name }) => name}
        format={format}
        labelOf={labelOf}
        hrefOf={({ zeile, spalte }) => `/abdeckung?${new URLSearchParams({ ...(zeile && { zeile }), ...(spalte && { spalte }) })}`}
      />
      <p className="kern-body blaettern">
        <Link className="kern-link" href="/abdeckung">
          {t('uebersicht.zurAbdeckung')}
        </Link>
        <Link className="kern-link" href="/luecken">
          {t('uebersicht.zuLuecken')}
        </Link>
      </p>
      <Lagelegende />
    </Abschnitt>
  );
}
