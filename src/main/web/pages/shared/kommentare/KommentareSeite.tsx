import { useTranslation } from 'react-i18next';
import { useAddress } from '../../data/useAddress';
import { KommentarlisteDocument } from '../../generated/graphql';
import { Wahlfeld } from '../../parts/Wahlfeld';
import { Page } from '../../shell/Page';
import { Kommentarliste } from './Kommentarliste';

const STAENDE = ['offen', 'erledigt', 'alle'] as const;

/** All comments, unasked the open ones. Which stands in the address. */
export default function KommentareSeite() {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const stand = STAENDE.find((einer) => einer === params.get('stand')) ?? 'offen';
  const offen = stand === 'alle' ? undefined : stand === 'offen';
  return (
    <Page
      title={t('kommentare.titel')}
      lead={t('kommentare.vorspann')}
      question={{ document: KommentarlisteDocument, variables: { offen: offen ?? null } }}
    >
      <div className="auswahl">
        <Wahlfeld
          name="stand"
          label={t('kommentare.welche')}
          value={stand}
          options={STAENDE.map((einer) => [einer, t(`kommentare.${einer}`)] as const)}
          onChange={(wahl) => change({ stand: wahl === 'offen' ? undefined : wahl })}
        />
      </div>
      <Kommentarliste offen={offen} />
    </Page>
  );
}
