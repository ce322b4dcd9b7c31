import { KernButton, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { VorgelegteDocument } from '../generated/graphql';
import { AnswerOf } from '../shell/AnswerOf';

interface Props {
  /** Those that stand on the agenda. */
  schon: readonly string[];
  busy: boolean;
  onAufnahme: (idee: string) => void;
}

/** Puts an idea that is laid before a body at the end of the agenda. */
export function Aufnahme({ schon, busy, onAufnahme }: Props) {
  const { t } = useTranslation();
  const answer = useQuery(VorgelegteDocument, {});
  const [wahl, setWahl] = useState('');
  return (
    <AnswerOf answer={answer}>
      {({ ideen }) => {
        const offene = ideen.filter(({ kennung }) => !schon.includes(kennung));
        return offene.length ? (
          <div className="ideenform nur-schirm">
            <KernSelect
              required={false}
              id="punkt-neu"
              label={t('sitzungen.aufnehmen')}
              value={wahl}
              onChange={({ target }) => setWahl(target.value)}
            >
              <option value="">{t('bearbeiten.bitteWaehlen')}</option>
              {offene.map(({ kennung, titel }) => (
                <option key={kennung} value={kennung}>
                  {titel}
                </option>
              ))}
            </KernSelect>
            <p>
              <KernButton
                variant="secondary"
                disabled={busy || !wahl}
                text={t('sitzungen.aufnehmenKnopf')}
                onClick={() => {
                  onAufnahme(wahl);
                  setWahl('');
                }}
              />
            </p>
          </div>
        ) : (
          <p className="kern-body leise">{t('sitzungen.nichtsVorgelegt')}</p>
        );
      }}
    </AnswerOf>
  );
}
