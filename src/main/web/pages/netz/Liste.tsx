import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { useLanguageWords } from '../texts/words';
import type { Bild } from './picture';

const MOST = 300;

/** The picture once more, for those who cannot see it or would rather read. */
export function Liste({ bild }: { bild: Bild }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="bildliste" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('netz.liste')}</summary>
      {open && <Inhalt bild={bild} />}
    </details>
  );
}

function Inhalt({ bild }: { bild: Bild }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const knoten = new Map(bild.knoten.map((einer) => [einer.id, einer]));
  const link = (id: string) => {
    const [typ = '', kennung = ''] = id.split('/');
    return <KnotenLink knoten={{ __typename: typ, kennung, name: knoten.get(id)!.name }} />;
  };
  return (
    <>
      {bild.kanten.length > MOST && <p className="kern-body">{t('netz.listeGekuerzt', { gezeigt: MOST, gesamt: bild.kanten.length })}</p>}
      <Tabelle
        caption={t('netz.liste')}
        rows={bild.kanten.slice(0, MOST)}
        rowKey={({ id }) => id}
        columns={[
          { label: t('netz.von'), heads: true, cell: ({ von }) => link(von) },
          { label: t('netz.beziehung'), cell: ({ kante }) => words.kante(kante) },
          { label: t('netz.nach'), cell: ({ nach }) => link(nach) },
          { label: t('netz.beleglage'), cell: ({ belegart }) => t(`belegart.${belegart}`) },
        ]}
      />
    </>
  );
}
