import { Children, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { IdeencheckQuery } from '../generated/graphql';
import { Lagewechsel } from '../grade/Lagewechsel';
import { KnotenLink } from '../parts/KnotenLink';

type Pruefung = IdeencheckQuery['ideen'][number]['pruefung'];

interface Props {
  pruefung: Pruefung;
  id: string;
  /** Id of the heading of its idea, where several stand on one page. */
  von?: string;
}

/** What is to be said of an idea before anybody decides: duplicates first, then what it overlaps, closes, needs and competes with. */
export function Pruefungsergebnis({ pruefung, id, von }: Props) {
  const { t, i18n } = useTranslation();
  const { entwurf, aehnlicheIdeen, voraussetzungen, konkurrenz } = pruefung;
  const punkte = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const worte = (alle: readonly string[]) => t('entwurf.worte', { worte: alle.map((wort) => `„${wort}“`).join(', ') });
  return (
    <>
      <Teil von={von} id={`${id}-doppelt`} titel={t('entwurf.doppelungen')}>
        {entwurf.doppelungen.length + aehnlicheIdeen.length === 0 && <p className="kern-body">{t('ideen.nichtDoppelt')}</p>}
        <Liste>
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
        </Liste>
      </Teil>
      <Teil von={von} id={`${id}-aehnlich`} titel={t('entwurf.aehnlich')}>
        <p className="kern-body">
          {entwurf.ueberschneidungen.totalCount ? t('entwurf.anzahl', { count: entwurf.ueberschneidungen.totalCount }) : t('entwurf.keine')}
        </p>
        <Liste>
          {entwurf.ueberschneidungen.nodes.map(({ mit, punkte: zahl, regel }) => (
            <li key={mit.kennung}>
              <KnotenLink knoten={mit} /> ({punkte.format(zahl)}){' '}
              <span className="leise" lang="de">
                {regel}
              </span>
            </li>
          ))}
        </Liste>
      </Teil>
      <Teil von={von} id={`${id}-wirkung`} titel={t('entwurf.wirkung')}>
        <p className="kern-body">
          {entwurf.schliesst.totalCount ? t('entwurf.schliesst', { count: entwurf.schliesst.totalCount }) : t('entwurf.schliesstKeine')}{' '}
          {entwurf.wechsel.totalCount ? t('entwurf.wechsel', { count: entwurf.wechsel.totalCount }) : t('entwurf.keinWechsel')}
        </p>
        {entwurf.wechsel.nodes.length > 0 && <Lagewechsel wechsel={entwurf.wechsel.nodes} caption={t('entwurf.wirkung')} />}
      </Teil>
      <Teil von={von} id={`${id}-voraus`} titel={t('ideen.voraussetzungen')}>
        {voraussetzungen.length === 0 && <p className="kern-body">{t('ideen.keineVoraussetzung')}</p>}
        <Liste>
          {voraussetzungen.map(({ projekt, satz }) => (
            <li key={projekt.kennung}>
              <KnotenLink knoten={projekt} />{' '}
              <span className="leise" lang="de">
                {satz}
              </span>
            </li>
          ))}
        </Liste>
      </Teil>
      <Teil von={von} id={`${id}-konkurrenz`} titel={t('ideen.konkurrenz')}>
        {konkurrenz.length === 0 && <p className="kern-body">{t('ideen.keineKonkurrenz')}</p>}
        <Liste>
          {konkurrenz.map(({ projekt, idee, satz }) => (
            <li key={projekt?.kennung ?? idee?.kennung}>
              {projekt && <KnotenLink knoten={projekt} />}
              {idee && (
                <>
                  {t('ideen.andereIdee')} <IdeenLink idee={idee} />
                </>
              )}{' '}
              <span className="leise" lang="de">
                {satz}
              </span>
            </li>
          ))}
        </Liste>
      </Teil>
    </>
  );
}

function Teil({ id, von, titel, children }: { id: string; von: string | undefined; titel: string; children: ReactNode }) {
  return (
    <section className="abschnitt" aria-labelledby={von ? `${id} ${von}` : id}>
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

/** Nothing where there is nothing in it. */
function Liste({ children }: { children: ReactNode }) {
  return Children.count(children) > 0 && <ul className="luecken kern-body">{children}</ul>;
}
