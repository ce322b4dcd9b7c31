import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ask } from '../data/ask';
import {
  IdeeLoeschenDocument,
  IdeeVeroeffentlichenDocument,
  IdeeWechselnDocument,
  type IdeenblattQuery,
  type Ideenzustand,
} from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Meldung } from '../shared/Meldung';
import { useTat } from './useTat';

interface Props {
  idee: IdeenblattQuery['idee'];
  onGetan: () => void;
}

/** What whoever is logged in can do with an idea: bring it on, show it, delete it. */
export function Zustandswechsel({ idee: { kennung, fassung, moegliche, oeffentlich, darfLoeschen }, onGetan }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { tue, problem, busy } = useTat();
  const [grund, setGrund] = useState('');
  const [sicher, setSicher] = useState(false);
  const wechsle = async (nach: Ideenzustand) => {
    const getan = await tue(() => ask(IdeeWechselnDocument, { kennung, fassung, nach, begruendung: grund }));
    if (getan) setGrund('');
    onGetan();
  };
  const zeige = async () => {
    await tue(() => ask(IdeeVeroeffentlichenDocument, { kennung, fassung, oeffentlich: !oeffentlich }));
    onGetan();
  };
  const loesche = async () => {
    if (await tue(() => ask(IdeeLoeschenDocument, { kennung }))) navigate('/ideen');
  };
  return (
    <Abschnitt id="weiter" titel={t('ideen.weiter')} className="nur-schirm">
      {problem && <Meldung problem={problem} />}
      {moegliche.length > 0 && (
        <>
          <div className="kern-form-input schmal">
            <label className="kern-label" htmlFor="idee-grund">
              {t('ideen.grund')}
            </label>
            <div className="kern-hint" id="idee-grund-hinweis">
              {t('ideen.grundHilfe')}
            </div>
            <textarea
              id="idee-grund"
              aria-describedby="idee-grund-hinweis"
              className="kern-form-input__input"
              rows={2}
              maxLength={5000}
              value={grund}
              onChange={({ target }) => setGrund(target.value)}
            />
          </div>
          <div className="knopfzeile">
            {moegliche.map((nach) => (
              <KernButton
                key={nach}
                variant="secondary"
                disabled={busy}
                text={t(`ideen.nach.${nach}`)}
                onClick={() => void wechsle(nach)}
              />
            ))}
          </div>
        </>
      )}
      <div className="knopfzeile">
        <KernButton
          variant="tertiary"
          disabled={busy}
          text={t(oeffentlich ? 'ideen.verbergen' : 'ideen.veroeffentlichen')}
          onClick={() => void zeige()}
        />
        {darfLoeschen && (
          <KernButton
            variant="tertiary"
            disabled={busy}
            text={t(sicher ? 'ideen.wirklichLoeschen' : 'ideen.loeschen')}
            onClick={() => (sicher ? void loesche() : setSicher(true))}
          />
        )}
      </div>
    </Abschnitt>
  );
}
