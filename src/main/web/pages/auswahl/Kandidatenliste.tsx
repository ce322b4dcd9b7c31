import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ask } from '../data/ask';
import { tell } from '../data/login';
import { AskError } from '../data/request';
import { useAddress } from '../data/useAddress';
import { useLoggedIn } from '../data/useIch';
import {
  BewertungSchliessenDocument,
  BewertungVeroeffentlichenDocument,
  type AuswahlQuery,
  type KandidatenkarteFragment,
} from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';
import { Meldung } from '../shared/Meldung';
import { Teile } from './Teile';

type Liste = AuswahlQuery['kandidaten'];

/** The candidates in order, each with what its rank is made of, and between neighbours what would turn them. */
export function Kandidatenliste({ liste: { kandidaten, wechsel, skala }, onBewertet }: { liste: Liste; onBewertet: () => void }) {
  const { t } = useTranslation();
  const ohneRang = kandidaten.filter(({ rang }) => rang === null).length;
  return (
    <>
      <p role="status" className="kern-body">
        {kandidaten.length > 0 ? (
          t('auswahl.anzahl', { count: kandidaten.length, mit: kandidaten.length - ohneRang })
        ) : (
          <>
            {t('auswahl.keinKandidat')}{' '}
            <Link className="kern-link" href="/ideen">
              {t('auswahl.zuDenIdeen')}
            </Link>
          </>
        )}
      </p>
      <ol className="kandidaten">
        {kandidaten.map((kandidat) => (
          <li key={kandidat.schluessel}>
            <Karte kandidat={kandidat} skala={skala} onBewertet={onBewertet} />
            <Umkehr saetze={wechsel.filter(({ oben, erreichbar }) => oben === kandidat.schluessel && erreichbar)} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface Props {
  kandidat: KandidatenkarteFragment;
  skala: Liste['skala'];
  onBewertet: () => void;
}

function Karte({ kandidat, skala, onBewertet }: Props) {
  const { t, i18n } = useTranslation();
  const [params, change] = useAddress();
  const offen = params.get('kandidat') === kandidat.schluessel;
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
  const euro = new Intl.NumberFormat(i18n.language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const { rang, geteilt, punkteMindestens, punkteHoechstens, kosten, name, schliesst } = kandidat;
  return (
    <article className="kandidat" aria-label={name}>
      <div className="kandidatenkopf">
        <span className="rang">
          {rang === null ? t('auswahl.ohneRang') : t(geteilt ? 'auswahl.geteilterRang' : 'auswahl.rang', { rang })}
        </span>
        <h3 className="kern-heading-small">
          <Name kandidat={kandidat} />
        </h3>
        <span className="punkte">
          {rang === null
            ? t('auswahl.spanne', { von: number.format(punkteMindestens), bis: number.format(punkteHoechstens) })
            : t('auswahl.punkte', { punkte: number.format(punkteMindestens), groesster: skala.groesster })}
        </span>
      </div>
      <p className="kern-body kern-body--small leise">
        {kosten === null ? t('auswahl.ohneKosten') : euro.format(kosten)} · {t('auswahl.schliesst', { anzahl: schliesst.length })}
        {kandidat.geschlossen && ` · ${t('auswahl.geschlossen')}`}
        {kandidat.oeffentlich && ` · ${t('auswahl.oeffentlich')}`}
      </p>
      <p className="kern-body" lang="de">
        {kandidat.satz}
      </p>
      <button
        type="button"
        className="kern-btn kern-btn--tertiary"
        aria-expanded={offen}
        onClick={() => change({ kandidat: offen ? undefined : kandidat.schluessel })}
      >
        <span className="kern-label">{t(offen ? 'auswahl.weniger' : 'auswahl.warum', { kandidat: name })}</span>
      </button>
      {offen && <Teile kandidat={kandidat} skala={skala} onBewertet={onBewertet} />}
      {offen && <Verwaltung kandidat={kandidat} onGetan={onBewertet} />}
    </article>
  );
}

function Name({ kandidat: { name, projekt, schluessel } }: { kandidat: KandidatenkarteFragment }) {
  if (projekt) return <KnotenLink knoten={projekt} />;
  return (
    <Link className="kern-link" href={`/ideen/${schluessel.slice(schluessel.indexOf('/') + 1)}`}>
      {name}
    </Link>
  );
}

/** Closing and showing, for those who administer. */
function Verwaltung({
  kandidat: { schluessel, geschlossen, oeffentlich },
  onGetan,
}: {
  kandidat: KandidatenkarteFragment;
  onGetan: () => void;
}) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<AskError>();
  const darf = useLoggedIn()?.rollen.includes('verwaltung') ?? false;
  if (!darf) return null;
  const kandidaten = [schluessel];
  async function tue(arbeit: () => Promise<unknown>) {
    setProblem(undefined);
    try {
      await arbeit();
      onGetan();
    } catch (error) {
      const told = AskError.of(error);
      if (told.kind === 'login') tell();
      else setProblem(told);
    }
  }
  return (
    <>
      {problem && <Meldung problem={problem} />}
      <div className="knopfzeile">
        <KernButton
          variant="secondary"
          text={t(geschlossen ? 'auswahl.oeffnen' : 'auswahl.schliessen')}
          onClick={() => void tue(() => ask(BewertungSchliessenDocument, { kandidaten, geschlossen: !geschlossen }))}
        />
        <KernButton
          variant="secondary"
          text={t(oeffentlich ? 'auswahl.verbergen' : 'auswahl.veroeffentlichen')}
          onClick={() => void tue(() => ask(BewertungVeroeffentlichenDocument, { kandidaten, oeffentlich: !oeffentlich }))}
        />
      </div>
    </>
  );
}

function Umkehr({ saetze }: { saetze: Liste['wechsel'] }) {
  if (!saetze.length) return null;
  return (
    <ul className="umkehr kern-body kern-body--small">
      {saetze.map(({ satz }) => (
        <li key={satz} lang="de">
          {satz}
        </li>
      ))}
    </ul>
  );
}
