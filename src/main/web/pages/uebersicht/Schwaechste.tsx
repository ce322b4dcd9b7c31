import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { UebersichtQuery } from '../generated/graphql';
import { Lagemarke } from '../grade/Lagemarke';
import { Abschnitt } from '../parts/Abschnitt';
import { Stellenname } from '../parts/Stellenname';

/** The goals and fields that carry least, the worst first, with the reason. */
export function Schwaechste({ stellen }: { stellen: UebersichtQuery['einzelne']['stellen'] }) {
  const { t } = useTranslation();
  return (
    <Abschnitt id="schwaechste" titel={t('uebersicht.schwaechste')}>
      {stellen.nodes.length ? (
        <ol className="schwaechste kern-body">
          {stellen.nodes.map((luecke) => (
            <li key={luecke.schluessel}>
              <p>
                <Lagemarke kenntnis={luecke.kenntnis} traglage={luecke.traglage} belegt={luecke.traglageBelegt} />{' '}
                <Stellenname luecke={luecke} />
              </p>
              <p className="leise">{luecke.grund}</p>
            </li>
          ))}
        </ol>
      ) : (
        <p className="kern-body">{t('uebersicht.keineSchwachen')}</p>
      )}
      <p className="kern-body">
        <Link className="kern-link" href="/luecken">
          {t('uebersicht.zuLuecken')}
        </Link>
      </p>
    </Abschnitt>
  );
}
