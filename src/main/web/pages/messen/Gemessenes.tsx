import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQuery } from '../data/useQuery';
import { MessreihenDocument } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';

/** What is measured of a node, in words; nothing where nothing is. @param schluessel of the node: `Handlungsfeld/energie` */
export function Gemessenes({ schluessel }: { schluessel: string }) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(MessreihenDocument, { misst: schluessel });
  if (!data?.messreihen.length) return null;
  return (
    <Abschnitt id="gemessen" titel={t('messen.titel')}>
      <ul className="luecken kern-body">
        {data.messreihen.map(({ kennung, titel, letzter, trend, ziel, abstand }) => (
          <li key={kennung}>
            <Link className="kern-link" href={`/messreihen/${kennung}`}>
              {titel}
            </Link>
            {letzter && `: ${letzter.text} (${formatDatum(letzter.tag, i18n.language)})`}. {trend.satz} {ziel && abstand.satz}
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}
