import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useLoggedIn } from '../data/useIch';
import type { AuswahlQuery, KandidatenkarteFragment, TeilzeileFragment } from '../generated/graphql';
import { formatEuro, formatZeitpunkt } from '../net/format';
import { Tabelle } from '../parts/Tabelle';
import { annahmenOf } from './annahmen';
import { Bewertungsformular } from './Bewertungsformular';
import { Skala } from './Skala';
import { Streuungsbild } from './Streuungsbild';

interface Props {
  kandidat: KandidatenkarteFragment;
  skala: AuswahlQuery['kandidaten']['skala'];
  onBewertet: () => void;
}

/** What each criterion adds, who says so, and where one says so oneself. */
export function Teile({ kandidat, skala, onBewertet }: Props) {
  const { t, i18n } = useTranslation();
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
  return (
    <div className="stapel">
      <Tabelle
        caption={t('auswahl.teileVon', { kandidat: kandidat.name })}
        rows={kandidat.teile}
        rowKey={({ kriterium }) => kriterium.kennung}
        columns={[
          { label: t('auswahl.kriterium'), heads: true, cell: ({ kriterium }) => kriterium.name },
          {
            label: t('auswahl.wert'),
            cell: ({ wert, vorgeschlagen }) =>
              wert === null ? (
                <span className="leise">{t('auswahl.fehlt')}</span>
              ) : (
                <>
                  {number.format(wert)} {vorgeschlagen && <span className="vorschlagsmarke">{t('auswahl.vorgeschlagen')}</span>}
                </>
              ),
          },
          { label: t('auswahl.gewicht'), number: true, cell: ({ gewicht }) => gewicht },
          { label: t('auswahl.beitrag'), number: true, cell: ({ punkte }) => (punkte === null ? '–' : number.format(punkte)) },
          {
            label: t('auswahl.wieWeit'),
            cell: ({ streuung, bewertungen }) =>
              streuung ? (
                <Streuungsbild streuung={streuung} werte={bewertungen.map(({ wert }) => wert)} groesster={skala.groesster} />
              ) : (
                <span className="leise">{t('auswahl.niemand')}</span>
              ),
          },
        ]}
      />
      {darf && !kandidat.geschlossen && (
        <div className="kern-body">
          <Kosten kandidat={kandidat} />
          <p>{t('auswahl.stufen')}</p>
          <Skala stufen={skala.stufen} />
        </div>
      )}
      {kandidat.teile.map((teil) => (
        <Stimmen key={teil.kriterium.kennung} teil={teil}>
          {darf && !kandidat.geschlossen && (
            <Bewertungsformular
              kandidat={kandidat.schluessel}
              name={kandidat.name}
              teil={teil}
              stufen={skala.stufen}
              onBewertet={onBewertet}
            />
          )}
        </Stimmen>
      ))}
    </div>
  );
}

/** What is to be weighed against the benefit: what is said, or what one assumes for the budget. */
function Kosten({ kandidat: { schluessel, kosten } }: { kandidat: KandidatenkarteFragment }) {
  const { t, i18n } = useTranslation();
  const [params] = useAddress();
  const annahme = annahmenOf(params)[schluessel];
  if (annahme !== undefined) return <p>{t('auswahl.kostenAngenommen', { euro: formatEuro(annahme, i18n.language) })}</p>;
  return <p>{kosten === null ? t('auswahl.kostenFehlen') : t('auswahl.kostenSind', { euro: formatEuro(kosten, i18n.language) })}</p>;
}

function Stimmen({ teil: { kriterium, bewertungen, vorschlag }, children }: { teil: TeilzeileFragment; children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const gesagte = bewertungen.filter(({ begruendung }) => begruendung);
  if (!children && !gesagte.length && !vorschlag) return null;
  return (
    <details className="bewertungen">
      <summary>{t('auswahl.stimmen', { kriterium: kriterium.name, anzahl: bewertungen.length })}</summary>
      <div className="stapel">
        {vorschlag && (
          <p className="kern-body">
            <strong>{t('auswahl.netzSagt', { wert: vorschlag.wert })}</strong> {vorschlag.satz}
          </p>
        )}
        <ul className="luecken kern-body">
          {gesagte.map(({ bewerter, wert, begruendung, zeit, fruehere }) => (
            <li key={`${bewerter} ${zeit}`}>
              <strong>
                {bewerter}: {wert}
              </strong>{' '}
              {begruendung} <span className="leise">({formatZeitpunkt(zeit, i18n.language)})</span>
              {fruehere.map((frueher) => (
                <p key={frueher.zeit} className="leise">
                  {t('auswahl.frueher', { wert: frueher.wert, zeit: formatZeitpunkt(frueher.zeit, i18n.language) })} {frueher.begruendung}
                </p>
              ))}
            </li>
          ))}
        </ul>
        {children}
      </div>
    </details>
  );
}
