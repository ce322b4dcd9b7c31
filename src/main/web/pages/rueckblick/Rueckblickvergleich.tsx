import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { RueckblickeDocument, RueckblickVergleichDocument, type RueckblickeQuery } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Tabelle } from '../parts/Tabelle';
import { Wahlfeld } from '../parts/Wahlfeld';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Befunde } from './Befunde';

/** Two frozen reviews side by side. Which two stands in the address. */
export default function Rueckblickvergleich() {
  const { t } = useTranslation();
  const answer = useQuery(RueckblickeDocument, {});
  return (
    <Page title={t('rueckblick.vergleichTitel')}>
      <AnswerOf answer={answer}>{({ rueckblicke }) => <Wahl alle={rueckblicke.filter(({ eingefroren }) => eingefroren)} />}</AnswerOf>
    </Page>
  );
}

function Wahl({ alle }: { alle: RueckblickeQuery['rueckblicke'] }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  if (alle.length < 2) return <p className="kern-body">{t('rueckblick.vergleichRat')}</p>;
  const von = params.get('von') ?? alle[alle.length - 2]!.kennung;
  const bis = params.get('bis') ?? alle[alle.length - 1]!.kennung;
  const options = alle.map(({ kennung, titel }) => [kennung, titel] as const);
  return (
    <>
      <div className="auswahl">
        <Wahlfeld name="von" label={t('rueckblick.frueher')} value={von} options={options} onChange={(wahl) => change({ von: wahl })} />
        <Wahlfeld name="bis" label={t('rueckblick.spaeter')} value={bis} options={options} onChange={(wahl) => change({ bis: wahl })} />
      </div>
      <Vergleich von={von} bis={bis} />
    </>
  );
}

function Vergleich({ von, bis }: { von: string; bis: string }) {
  const { t } = useTranslation();
  const answer = useQuery(RueckblickVergleichDocument, { von, bis });
  return (
    <AnswerOf answer={answer}>
      {({ rueckblickVergleich: { zahlen, hinzugekommen, weggefallen, netz } }) => (
        <>
          <Abschnitt id="netz" titel={t('rueckblick.imNetz')}>
            <p className="kern-body" lang="de">
              {netz.satz}
            </p>
          </Abschnitt>
          <Abschnitt id="zahlen" titel={t('rueckblick.zahlen')}>
            <Tabelle
              caption={t('rueckblick.zahlen')}
              rows={zahlen}
              rowKey={({ name }) => name}
              columns={[
                { label: t('rueckblick.zahl'), heads: true, cell: ({ bezeichnung }) => bezeichnung },
                { label: t('rueckblick.vorher'), number: true, cell: ({ vorher }) => vorher },
                { label: t('rueckblick.nachher'), number: true, cell: ({ nachher }) => nachher },
              ]}
            />
          </Abschnitt>
          <Abschnitt id="hinzugekommen" titel={t('rueckblick.hinzugekommen')}>
            <Befunde befunde={hinzugekommen} />
          </Abschnitt>
          <Abschnitt id="weggefallen" titel={t('rueckblick.weggefallen')}>
            <Befunde befunde={weggefallen} />
          </Abschnitt>
        </>
      )}
    </AnswerOf>
  );
}
