import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQuery } from '../../data/useQuery';
import { KommentarlisteDocument, type KommentarlisteQuery } from '../../generated/graphql';
import { formatZeitpunkt } from '../../net/format';
import { Tabelle } from '../../parts/Tabelle';
import { AnswerOf } from '../../shell/AnswerOf';
import { useLanguageWords } from '../../texts/words';
import { addressOfOrt } from './ort';

type Faden = KommentarlisteQuery['kommentare'][number];

/** Comments wherever they stand, each leading there. */
export function Kommentarliste({ rolle, offen }: { rolle?: string | undefined; offen?: boolean | undefined }) {
  const { t, i18n } = useTranslation();
  const answer = useQuery(KommentarlisteDocument, { rolle: rolle ?? null, offen: offen ?? null });
  return (
    <AnswerOf answer={answer}>
      {({ kommentare }) =>
        kommentare.length === 0 ? (
          <p className="kern-body leise">{t('kommentare.keineListe')}</p>
        ) : (
          <Tabelle
            caption={t('kommentare.titel')}
            rows={kommentare}
            rowKey={({ kennung }) => kennung}
            columns={[
              { label: t('kommentare.wozu'), heads: true, cell: (faden) => <Ort faden={faden} /> },
              { label: t('kommentare.text'), cell: ({ text }) => <span className="kommentartext">{text}</span> },
              {
                label: t('kommentare.vonWem'),
                cell: ({ urheber, zeit }) => `${urheber ?? t('kommentare.redaktion')}, ${formatZeitpunkt(zeit, i18n.language)}`,
              },
              { label: t('kommentare.zahlAntworten'), number: true, cell: ({ antworten }) => antworten.length },
              { label: t('kommentare.stand'), cell: ({ erledigt }) => t(erledigt ? 'kommentare.erledigt' : 'kommentare.offen') },
            ]}
          />
        )
      }
    </AnswerOf>
  );
}

/** What it is said of, by name; by its key where the net holds it no more. */
function Ort({ faden: { an, knoten, idee } }: { faden: Faden }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const namen = knoten.map(({ name }) => name).join(' × ');
  const art = an.startsWith('Luecke/') ? t('kommentare.stelle') : an.startsWith('Ueberschneidung/') ? t('kommentare.paar') : undefined;
  const wort = idee ? t('ideen.einzahl') : (art ?? (knoten[0] && words.knotenart(knoten[0].__typename)));
  return (
    <>
      {wort && `${wort}: `}
      <Link className="kern-link" href={addressOfOrt(an)}>
        {idee?.titel ?? (namen || an)}
      </Link>
    </>
  );
}
