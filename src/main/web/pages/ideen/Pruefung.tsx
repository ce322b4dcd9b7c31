import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { IdeencheckQuery } from '../generated/graphql';
import { Lagewechsel } from '../grade/Lagewechsel';
import { KnotenLink } from '../parts/KnotenLink';

type Pruefung = IdeencheckQuery['ideen'][number]['pruefung'];

/** What is to be said of an idea before anybody decides: duplicates first, then what it overlaps, closes, needs and competes with. */
export function Pruefungsergebnis({ pruefung, id }: { pruefung: Pruefung; id: string }) {
  const { t, i18n } = useTranslation();
  const { entwurf, aehnlicheIdeen, voraussetzungen, konkurrenz } = pruefung;
  const punkte = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const worte = (alle: readonly string[]) => t('entwurf.worte', { worte: alle.map((wort) => `„${wort}“`).join(', ') });
  return (
    <>
      <Teil id={`${id}-doppelt`} titel={t('entwurf.doppelungen')}>
        {entwurf.doppelungen.length + aehnlicheIdeen.length === 0 && <p className="kern-body">{t('ideen.nichtDoppelt')}</p>}
        <ul className="luecken kern-body">
          {entwurf.doppelungen.map((doppelung) => (
            <li key={doppelung.projekt.kennung}>
              <KnotenLink knoten={doppelung.projekt} /> <span className="leise">{worte(doppelung.worte)}</span>
            </li>
          ))}
          {aehnlicheIdeen.map(({ idee, worte: gleiche }) => (
            <li key={idee.kennung}>
              {t('ideen.andereIdee')} <IdeenLink idee={idee} /> <span className="leise">{worte(gleiche)}</span>
            </li>
          ))}
        </ul>
      </Teil>
      <Teil id={`${id}-aehnlich`} titel={t('entwurf.aehnlich')}>
        <p className="kern-body">
          {entwurf.ueberschneidungen.totalCount ? t('entwurf.anzahl', { count: entwurf.ueberschneidungen.totalCount }) : t('entwurf.keine')}
        </p>
        <ul className="luecken kern-body">
          {entwurf.ueberschneidungen.nodes.map(({ mit, punkte: zahl, regel }) => (
            <li key={mit.kennung}>
              <KnotenLink knoten={mit} /> ({punkte.format(zahl)}) <span className="leise">{regel}</span>
            </li>
          ))}
        </ul>
      </Teil>
      <Teil id={`${id}-wirkung`} titel={t('entwurf.wirkung')}>
        <p className="kern-body">
          {entwurf.schliesst.totalCount ? t('entwurf.schliesst', { count: entwurf.schliesst.totalCount }) : t('entwurf.schliesstKeine')}{' '}
          {entwurf.wechsel.totalCount ? t('entwurf.wechsel', { count: entwurf.wechsel.totalCount }) : t('entwurf.keinWechsel')}
        </p>
        {entwurf.wechsel.nodes.length > 0 && <Lagewechsel wechsel={entwurf.wechsel.nodes} caption={t('entwurf.wirkung')} />}
      </Teil>
      <Teil id={`${id}-voraus`} titel={t('ideen.voraussetzungen')}>
        {voraussetzungen.length === 0 && <p className="kern-body">{t('ideen.keineVoraussetzung')}</p>}
        <ul className="luecken kern-body">
          {voraussetzungen.map(({ projekt, satz }) => (
            <li key={projekt.kennung}>
              <KnotenLink knoten={projekt} /> <span className="leise">{satz}</span>
            </li>
          ))}
        </ul>
      </Teil>
      <Teil id={`${id}-konkurrenz`} titel={t('ideen.konkurrenz')}>
        {konkurrenz.length === 0 && <p className="kern-body">{t('ideen.keineKonkurrenz')}</p>}
        <ul className="luecken kern-body">
          {konkurrenz.map(({ projekt, idee, satz }) => (
            <li key={projekt?.kennung ?? idee?.kennung}>
              {projekt && <KnotenLink knoten={projekt} />}
              {idee && (
                <>
                  {t('ideen.andereIdee')} <IdeenLink idee={idee} />
                </>
              )}{' '}
              <span className="leise">{satz}</span>
            </li>
          ))}
        </ul>
      </Teil>
    </>
  );
}

function Teil({ id, titel, children }: { id: string; titel: string; children: ReactNode }) {
  return (
    <section className="abschnitt" aria-labelledby={id}>
      <h3 id={id} className="kern-heading-small">
        {titel}
      </h3>
      {children}
    </section>
  );
}

function IdeenLink({ idee: { kennung, titel } }: { idee: { kennung: string; titel: string } }) {
  return (
    <Link className="kern-link" href={`/ideen/${kennung}`}>
      {titel}
    </Link>
  );
}
