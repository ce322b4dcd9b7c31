import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { UebersichtQuery } from '../generated/graphql';
import { Lagelegende } from '../grade/Lagelegende';
import { Abschnitt } from '../parts/Abschnitt';
import { Matrix } from '../shared/matrix/Matrix';
import { useMatrixWords } from '../shared/matrix/words';

/** Which field serves which Leitziel, each cell leading to its projects. */
export function Blick({ abdeckung }: { abdeckung: UebersichtQuery['abdeckung'] }) {
  const { t } = useTranslation();
  const { format, labelOf } = useMatrixWords('PROJEKTE');
  const titel = t('uebersicht.blick');
  return (
    <Abschnitt id="blick" titel={titel}>
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
      <p className="kern-body">
        <Link className="kern-link" href="/abdeckung">
          {t('uebersicht.zurAbdeckung')}
        </Link>
      </p>
      <Lagelegende />
    </Abschnitt>
  );
}
