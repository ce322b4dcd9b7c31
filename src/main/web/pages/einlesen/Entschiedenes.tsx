import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Korrektur } from '../generated/rest';
import { Abschnitt } from '../parts/Abschnitt';
import { Tabelle } from '../parts/Tabelle';
import { ALIAS, entscheidung, ganzeZelle, kannAliasWerden, KONTAKT, type Wuensche } from './wuensche';

const SEITE = 30;

interface Props {
  korrekturen: Korrektur[];
  /** Decisions about names, as the plan has them. */
  namen: Record<string, string>;
  busy: boolean;
  onWunsch: (wunsch: Wuensche) => void;
  onOrt: (ort: string) => void;
}

interface Zeile {
  id: string;
  ort?: string;
  vorher: string;
  nachher: string;
  zurueck: Wuensche;
  /** That the name is kept for later files, where that can be. */
  merken?: Wuensche;
}

/** What was corrected in cells and decided about names, each to be taken back. */
export function Entschiedenes({ korrekturen, namen, busy, onWunsch, onOrt }: Props) {
  const { t } = useTranslation();
  const [mehr, setMehr] = useState(1);
  const zeilen: Zeile[] = [
    ...korrekturen.map(({ ort, original, wert }) => ({
      id: `zelle ${ort}`,
      ort,
      vorher: original,
      nachher: wert || t('korrektur.leer'),
      zurueck: ganzeZelle(ort, null),
    })),
    ...Object.entries(namen).map(([name, ziel]) => ({
      id: `name ${name}`,
      vorher: name,
      ...(kannAliasWerden(name, ziel) && { merken: entscheidung(name, ALIAS + ziel) }),
      nachher:
        ziel === ''
          ? t('korrektur.niemand')
          : ziel === KONTAKT
            ? t('korrektur.kontakt')
            : ziel === name
              ? t('korrektur.soWieEsDasteht')
              : ziel.startsWith(ALIAS)
                ? t('korrektur.alias', { ziel: ziel.slice(ALIAS.length) })
                : ziel,
      zurueck: entscheidung(name, null),
    })),
  ];
  if (zeilen.length === 0) return null;
  const gezeigt = zeilen.slice(0, mehr * SEITE);
  return (
    <Abschnitt id="entschiedenes" titel={t('korrektur.entschiedenes')}>
      <Tabelle
        caption={t('korrektur.entschiedenes')}
        rows={gezeigt}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('einlesen.ort'),
            heads: true,
            cell: ({ ort }) =>
              ort ? (
                <button type="button" className="als-link" onClick={() => onOrt(ort)}>
                  {ort}
                </button>
              ) : (
                t('korrektur.ueberall')
              ),
          },
          { label: t('korrektur.inDerDatei'), cell: ({ vorher }) => <span className="zellinhalt">{vorher || t('korrektur.leer')}</span> },
          { label: t('korrektur.stattdessen'), cell: ({ nachher }) => <span className="zellinhalt">{nachher}</span> },
          {
            label: t('korrektur.zuruecknehmen'),
            cell: ({ zurueck, merken, vorher, ort }) => (
              <span className="abhilfe">
                {merken && (
                  <button
                    type="button"
                    disabled={busy}
                    aria-label={t('korrektur.merkeAlias', { name: vorher })}
                    onClick={() => onWunsch(merken)}
                  >
                    {t('korrektur.merken')}
                  </button>
                )}
                <button
                  type="button"
                  disabled={busy}
                  aria-label={t('korrektur.nimmZurueck', { was: ort ?? vorher })}
                  onClick={() => onWunsch(zurueck)}
                >
                  {t('korrektur.zuruecknehmen')}
                </button>
              </span>
            ),
          },
        ]}
      />
      {zeilen.length > gezeigt.length && (
        <p className="abhilfe">
          <button type="button" onClick={() => setMehr(mehr + 1)}>
            {t('korrektur.mehr', { count: zeilen.length - gezeigt.length })}
          </button>
        </p>
      )}
    </Abschnitt>
  );
}
