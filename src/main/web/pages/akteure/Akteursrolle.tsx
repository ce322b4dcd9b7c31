import { KernCheckbox } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useGueltigAm } from '../data/gueltigkeit';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import {
  AkteurslageDocument,
  EinzelneStuetzenDocument,
  OhneAkteurDocument,
  type AkteurslageQuery,
  type ProjektFilter,
  type RollenprojekteFragment,
} from '../generated/graphql';
import { Lagemarke } from '../grade/Lagemarke';
import { Abschnitt } from '../parts/Abschnitt';
import { Quellen } from '../parts/Begruendung';
import { Folgen } from '../parts/Folgen';
import { Klappe } from '../parts/Klappe';
import { KnotenLink } from '../parts/KnotenLink';
import { knotenliste } from '../parts/knotenliste';
import { Belegmarke } from '../parts/Nachweise';
import { Tabelle } from '../parts/Tabelle';
import { AnswerOf } from '../shell/AnswerOf';

const PARTNER = 20;

/** What an actor stands for in the net: its projects and its part in them, with whom it works, and what hangs on it alone. */
export function Akteursrolle({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const dabei = { einige: { kennung: { ist: kennung } } };
  const filter: ProjektFilter = { oder: [{ verantwortliche: dabei }, { mitwirkende: dabei }, { foerderer: dabei }] };
  const answer = useQuery(AkteurslageDocument, { kennung, filter, ...useGueltigAm() });
  return (
    <>
      <Abschnitt id="rolle" titel={t('akteur.rolle')}>
        <AnswerOf answer={answer}>{(lage) => <Lage kennung={kennung} lage={lage} />}</AnswerOf>
      </Abschnitt>
      <Stuetzen kennung={kennung} />
      <Klappe name="ohne" title={t('akteur.ohne')}>
        {() => <Ohne kennung={kennung} />}
      </Klappe>
    </>
  );
}

function Lage({ kennung, lage: { akteur, akteursnetz } }: { kennung: string; lage: AkteurslageQuery }) {
  const { t } = useTranslation();
  const last = akteursnetz.lasten.nodes.find((eine) => eine.akteur.kennung === kennung);
  if (!akteur) return null;
  if (!last) return <p className="kern-body">{t('akteur.ohneProjekt')}</p>;
  const rollen = (
    [
      ['verantwortet', akteur.verantworteteProjekte],
      ['wirktMit', akteur.mitwirkungAnProjekten],
      ['foerdert', akteur.gefoerderteProjekte],
    ] as const
  ).filter(([, projekte]) => projekte.totalCount > 0);
  const partner = akteursnetz.paare.nodes
    .filter(({ a, b }) => a.kennung === kennung || b.kennung === kennung)
    .map((paar) => ({ ...paar, wer: paar.a.kennung === kennung ? paar.b : paar.a }));
  return (
    <>
      <ul className="zahlen">
        {(['projekte', 'laufend', 'ohneStand', 'partner'] as const).map((name) => (
          <li key={name}>
            <span className="zahlkarte">
              <strong>{last[name]}</strong> {t(`akteur.zahl.${name}`, { count: last[name] })}
            </span>
          </li>
        ))}
      </ul>
      {rollen.map(([rolle, projekte]) => (
        <Rolle key={rolle} titel={t(`akteur.${rolle}`, { count: projekte.totalCount })} projekte={projekte} />
      ))}
      {partner.length > 0 && (
        <>
          <h3 className="kern-heading-small">{t('akteur.partner')}</h3>
          <Tabelle
            caption={t('akteur.partner')}
            rows={partner.slice(0, PARTNER)}
            rowKey={({ wer }) => wer.kennung}
            columns={[
              { label: t('akteure.akteur'), heads: true, cell: ({ wer }) => <KnotenLink knoten={wer} /> },
              { label: t('akteur.gemeinsame'), number: true, cell: ({ anzahl }) => anzahl },
              {
                label: t('akteur.woran'),
                cell: ({ projekte, anzahl, belegart }) => (
                  <>
                    {knotenliste(projekte.nodes)}
                    {anzahl > projekte.nodes.length && (
                      <span className="leise">{t('blatt.weitere', { count: anzahl - projekte.nodes.length })}</span>
                    )}
                    <Belegmarke art={belegart} />
                  </>
                ),
              },
            ]}
          />
          {last.partner > Math.min(partner.length, PARTNER) && (
            <p className="kern-body leise">{t('blatt.weitere', { count: last.partner - Math.min(partner.length, PARTNER) })}</p>
          )}
        </>
      )}
    </>
  );
}

function Rolle({ titel, projekte: { edges, totalCount } }: { titel: string; projekte: RollenprojekteFragment }) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className="kern-heading-small">{titel}</h3>
      <ul className="luecken kern-body">
        {edges.map(({ node, belegart, belege }) => (
          <li key={node.kennung}>
            <KnotenLink knoten={node} />
            <span className="leise"> ({node.status ? t(`status.${node.status}`) : t('projektstand.OHNE_ANGABE')})</span>
            <Belegmarke art={belegart} />
            <Quellen belege={belege} />
          </li>
        ))}
      </ul>
      {totalCount > edges.length && <p className="kern-body leise">{t('blatt.weitere', { count: totalCount - edges.length })}</p>}
    </div>
  );
}

/** Goals and fields whose running projects this actor alone is responsible for. */
function Stuetzen({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const answer = useQuery(EinzelneStuetzenDocument, {});
  return (
    <Abschnitt id="stuetzen" titel={t('akteur.allein')}>
      <AnswerOf answer={answer}>
        {({ einzelneStuetzen }) => {
          const eigene = einzelneStuetzen.filter(({ akteur }) => akteur?.kennung === kennung);
          if (!eigene.length) return <p className="kern-body">{t('akteur.nichtsAllein')}</p>;
          return (
            <ul className="luecken kern-body">
              {eigene.map(({ schluessel, knoten, kenntnis, traglage, projekt }) => (
                <li key={schluessel}>
                  <KnotenLink knoten={knoten} /> <Lagemarke kenntnis={kenntnis} traglage={traglage} />
                  {projekt && (
                    <span className="leise">
                      {' '}
                      {t('akteur.durch')} <KnotenLink knoten={projekt} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </AnswerOf>
    </Abschnitt>
  );
}

function Ohne({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const mitProjekten = params.has('mitProjekten');
  const answer = useQuery(OhneAkteurDocument, { kennung, mitProjekten }, true);
  return (
    <>
      <p className="kern-body leise">{t('folgen.gedacht')}</p>
      <KernCheckbox
        id="mitProjekten"
        label={t('akteur.mitProjekten')}
        checked={mitProjekten}
        onChange={({ target }) => change({ mitProjekten: target.checked ? '1' : undefined })}
      />
      <AnswerOf answer={answer}>{({ auswirkung }) => <Folgen folgen={auswirkung} mitBeendeten={mitProjekten} />}</AnswerOf>
    </>
  );
}
