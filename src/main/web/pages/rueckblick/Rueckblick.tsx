import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { RueckblickDocument, type RueckblickQuery } from '../generated/graphql';
import { formatDatum, formatZeitpunkt } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { Schreibrecht } from '../shared/Schreibrecht';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Befunde } from './Befunde';
import { Nachtragform } from './Nachtragform';
import { Rueckblickform } from './Rueckblickform';

type Rueckblick = RueckblickQuery['rueckblick'];

/** One review: what the net showed, what is said of it, and what was added later. */
export default function RueckblickSeite({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const variables = { kennung };
  const answer = useQuery(RueckblickDocument, variables);
  return (
    <Page
      title={answer.data?.rueckblick.titel ?? t('rueckblick.preline')}
      preline={t('rueckblick.preline')}
      question={{ document: RueckblickDocument, variables }}
    >
      <AnswerOf answer={answer}>
        {({ rueckblick }) => (
          <>
            <Kopf rueckblick={rueckblick} />
            <Zahlen zahlen={rueckblick.stand.zahlen} />
            <Text id="stellungnahme" titel={t('rueckblick.stellungnahme')} text={rueckblick.stellungnahme} />
            <Text id="anpassungen" titel={t('rueckblick.anpassungen')} text={rueckblick.anpassungen} />
            {rueckblick.nachtraege.length > 0 && <Nachtraege nachtraege={rueckblick.nachtraege} />}
            <Abschnitt id="befunde" titel={t('rueckblick.befunde')}>
              <Befunde befunde={rueckblick.stand.befunde} />
            </Abschnitt>
            <Schreibrecht>
              {rueckblick.eingefroren ? (
                <Nachtragform kennung={kennung} onDone={answer.retry} />
              ) : (
                <Rueckblickform key={rueckblick.fassung} rueckblick={rueckblick} onDone={answer.retry} />
              )}
            </Schreibrecht>
          </>
        )}
      </AnswerOf>
    </Page>
  );
}

function Kopf({ rueckblick: r }: { rueckblick: Rueckblick }) {
  const { t, i18n } = useTranslation();
  const tag = (datum: string) => formatDatum(datum, i18n.language);
  return (
    <div className="stapel">
      <p className="kern-body">
        {r.strategie && <KnotenLink knoten={r.strategie} />}, {tag(r.von)} – {tag(r.bis)}
      </p>
      <p className="kern-body">
        {r.eingefrorenUm
          ? t('rueckblick.eingefrorenAm', {
              zeit: formatZeitpunkt(r.eingefrorenUm, i18n.language),
              stand: r.wissensstand,
              tag: tag(r.gueltigAm!),
            })
          : t('rueckblick.offenSatz')}
      </p>
      {r.naechster && <p className="kern-body">{t('rueckblick.naechsterAm', { tag: tag(r.naechster) })}</p>}
    </div>
  );
}

function Zahlen({ zahlen }: { zahlen: Rueckblick['stand']['zahlen'] }) {
  const { t } = useTranslation();
  return (
    <Abschnitt id="zahlen" titel={t('rueckblick.zahlen')}>
      <Tabelle
        caption={t('rueckblick.zahlen')}
        rows={zahlen}
        rowKey={({ name }) => name}
        columns={[
          { label: t('rueckblick.zahl'), heads: true, cell: ({ bezeichnung }) => bezeichnung },
          { label: t('rueckblick.anzahl'), number: true, cell: ({ wert }) => wert },
        ]}
      />
    </Abschnitt>
  );
}

function Text({ id, titel, text }: { id: string; titel: string; text: string | null }) {
  const { t } = useTranslation();
  return (
    <Abschnitt id={id} titel={titel}>
      <p className="kern-body rueckblick-text">{text ?? t('rueckblick.ohneText')}</p>
    </Abschnitt>
  );
}

function Nachtraege({ nachtraege }: { nachtraege: Rueckblick['nachtraege'] }) {
  const { t, i18n } = useTranslation();
  return (
    <Abschnitt id="nachtraege" titel={t('rueckblick.nachtraege')}>
      <ul className="luecken kern-body">
        {nachtraege.map(({ kennung, text, urheber, zeit }) => (
          <li key={kennung}>
            {text} ({[urheber, formatZeitpunkt(zeit, i18n.language)].filter(Boolean).join(', ')})
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}
