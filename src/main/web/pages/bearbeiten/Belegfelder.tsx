import { KernInput } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import type { Belegstand } from './belegstand';
import { Knotensuche } from './Knotensuche';
import { Textfeld } from './Merkmalfeld';

interface Props {
  stand: Belegstand;
  onStand: (stand: Belegstand) => void;
  /** Whether a source has to be named. */
  nurQuelle?: boolean;
}

/** Who says it: a source that is known or new with the place in it, whether it states it; or nobody but whoever enters it. */
export function Belegfelder({ stand, onStand, nurQuelle = false }: Props) {
  const { t } = useTranslation();
  const setze = (neues: Partial<Belegstand>) => onStand({ ...stand, ...neues });
  const mitQuelle = stand.wie === 'bekannt' || stand.wie === 'neu';
  const wege = nurQuelle ? (['bekannt', 'neu'] as const) : (['bekannt', 'neu', 'redaktion'] as const);
  return (
    <fieldset className="belegfelder">
      <legend className="kern-heading-small">{t('bearbeiten.beleg.titel')}</legend>
      <div className="haken">
        {wege.map((wie) => (
          <label key={wie}>
            <input type="radio" name="beleg-wie" value={wie} required checked={stand.wie === wie} onChange={() => setze({ wie })} />{' '}
            {t(`bearbeiten.beleg.wie.${wie}`)}
          </label>
        ))}
      </div>
      {stand.wie === 'bekannt' && (
        <Knotensuche
          id="beleg-quelle"
          label={t('bearbeiten.beleg.quelle')}
          arten={['QUELLE']}
          wahl={stand.quelle && { __typename: 'Quelle', ...stand.quelle }}
          onWahl={(quelle) => setze({ quelle: quelle && { kennung: quelle.kennung, name: quelle.name } })}
        />
      )}
      {stand.wie === 'neu' && <NeueQuelle stand={stand} setze={setze} />}
      {mitQuelle && (
        <>
          <KernInput
            id="beleg-fundstelle"
            required
            label={t('bearbeiten.beleg.fundstelle')}
            hint={t('bearbeiten.beleg.fundstelleHilfe')}
            value={stand.fundstelle}
            onChange={({ target }) => setze({ fundstelle: target.value })}
          />
          <div className="haken" role="radiogroup" aria-label={t('bearbeiten.beleg.artTitel')}>
            {(['BELEGT', 'EINGESCHAETZT'] as const).map((art) => (
              <label key={art}>
                <input type="radio" name="beleg-art" value={art} checked={stand.art === art} onChange={() => setze({ art })} />{' '}
                {t(`bearbeiten.beleg.art.${art}`)}
              </label>
            ))}
          </div>
        </>
      )}
      {stand.wie === 'redaktion' && <p className="kern-body leise">{t('bearbeiten.beleg.redaktionHilfe')}</p>}
      {(stand.wie === 'redaktion' || (mitQuelle && stand.art === 'EINGESCHAETZT')) && (
        <Textfeld
          id="beleg-begruendung"
          required={mitQuelle}
          label={t('bearbeiten.beleg.begruendung')}
          text={stand.begruendung}
          onText={(begruendung) => setze({ begruendung })}
        />
      )}
    </fieldset>
  );
}

function NeueQuelle({ stand: { neu }, setze }: { stand: Belegstand; setze: (neues: Partial<Belegstand>) => void }) {
  const { t } = useTranslation();
  return (
    <div className="auswahl">
      {(['name', 'art', 'datum', 'urheber', 'url'] as const).map((name) => (
        <KernInput
          key={name}
          id={`beleg-neu-${name}`}
          required={name === 'name'}
          label={t(`bearbeiten.beleg.neu.${name}`)}
          value={neu[name]}
          onChange={({ target }) => setze({ neu: { ...neu, [name]: target.value } })}
        />
      ))}
    </div>
  );
}
