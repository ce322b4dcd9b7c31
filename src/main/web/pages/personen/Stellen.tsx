import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Geloescht, Personenstelle, Personenvorschau } from '../generated/rest';
import { Abschnitt } from '../parts/Abschnitt';
import { Tabelle } from '../parts/Tabelle';

interface Props {
  vorschau: Personenvorschau;
  busy: boolean;
  onLoeschen: () => void;
}

/** Every place at which the name would go or stay, and the button, which asks once more. */
export function Vorschau({ vorschau: { name, hindernisse, wirdGeloescht, bleibt, vorschauen }, busy, onLoeschen }: Props) {
  const { t } = useTranslation();
  const [sicher, setSicher] = useState(false);
  return (
    <>
      {hindernisse.length > 0 && (
        <KernAlert
          variant="warning"
          title={t('personen.hindernis', { name })}
          body={
            <ul className="luecken">
              {hindernisse.map((eines) => (
                <li key={eines}>{eines}</li>
              ))}
            </ul>
          }
        />
      )}
      <p role="status" className="kern-body">
        {wirdGeloescht.length === 0 ? t('personen.nirgends', { name }) : t('personen.anStellen', { name, count: wirdGeloescht.length })}{' '}
        {vorschauen > 0 && t('personen.vorschauen', { count: vorschauen })}
      </p>
      <Liste id="geht" titel={t('personen.geht')} stellen={wirdGeloescht} />
      <Liste id="bleibt" titel={t('personen.bleibt')} stellen={bleibt} />
      {hindernisse.length === 0 && wirdGeloescht.length > 0 && (
        <p>
          <KernButton
            variant={sicher ? 'primary' : 'secondary'}
            disabled={busy}
            text={t(sicher ? 'personen.wirklich' : 'personen.loeschen', { name })}
            onClick={() => (sicher ? onLoeschen() : setSicher(true))}
          />
        </p>
      )}
    </>
  );
}

/** What was done, and in which files of the database the name still stands. */
export function Ergebnis({ getan: { satz, vorgang, geloescht, bleibt, befehle } }: { getan: Geloescht }) {
  const { t } = useTranslation();
  return (
    <>
      <KernAlert variant="success" title={vorgang ? t('personen.getan', { vorgang }) : t('personen.nichtsZuTun')} body={satz} />
      {befehle.length > 0 && (
        <Abschnitt id="befehle" titel={t('personen.befehle')}>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long lines are reached by the keyboard */}
          <pre className="kern-body" tabIndex={0}>
            {befehle.join('\n')}
          </pre>
        </Abschnitt>
      )}
      <Liste id="geloescht" titel={t('personen.geloescht')} stellen={geloescht} />
      <Liste id="geblieben" titel={t('personen.bleibt')} stellen={bleibt} />
    </>
  );
}

function Liste({ id, titel, stellen }: { id: string; titel: string; stellen: readonly Personenstelle[] }) {
  const { t } = useTranslation();
  if (!stellen.length) return null;
  return (
    <Abschnitt id={id} titel={`${titel} (${stellen.length})`}>
      <Tabelle
        caption={titel}
        rows={stellen}
        rowKey={({ ort, ausschnitt, bleibtWeil }) => `${ort} ${ausschnitt} ${bleibtWeil ?? ''}`}
        columns={[
          { label: t('personen.ort'), heads: true, cell: ({ ort }) => ort },
          { label: t('personen.ausschnitt'), cell: ({ ausschnitt }) => ausschnitt },
          ...(stellen.some(({ bleibtWeil }) => bleibtWeil)
            ? [{ label: t('personen.weil'), cell: ({ bleibtWeil }: Personenstelle) => bleibtWeil }]
            : []),
        ]}
      />
    </Abschnitt>
  );
}
