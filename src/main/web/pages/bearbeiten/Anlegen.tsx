import { KernInput, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useKept } from '../data/useKept';
import type { Knotenart } from '../generated/graphql';
import { freieKennung } from '../net/kennung';
import { typename } from '../net/kinds';
import { useLanguageWords } from '../texts/words';
import type { Formular } from './address';
import { Doppelte } from './Doppelte';
import { Formularrahmen } from './Formularrahmen';
import { begonnene, type Schritt } from './schritte';
import { gesagte, merkmaleDerArt, type Eingaben, type Regeln } from './werte';
import { Wertefelder } from './Wertefelder';
import { eingabenAus, markeVon, type Wiederaufnahme } from './wiederaufnahme';

interface Props {
  formular: Formular;
  regeln: Regeln;
  korb: readonly Schritt[];
  alter?: Wiederaufnahme | undefined;
  zurueck: string;
}

/** A new node of any kind. */
export function Anlegen({ formular, regeln, korb, alter, zurueck }: Props) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const [, change] = useAddress();
  const art = (regeln.arten.find((eine) => eine.art === formular.art) ?? regeln.arten[0]!).art;
  return (
    <div className="abschnitt schmal">
      <KernSelect
        required
        disabled={alter !== undefined}
        id="neu-art"
        label={t('bearbeiten.art')}
        value={art}
        onChange={({ target }) => change({ art: target.value })}
      >
        {regeln.arten.map((eine) => (
          <option key={eine.art} value={eine.art}>
            {words.knotenart(typename(eine.art))}
          </option>
        ))}
      </KernSelect>
      <Felder key={art} art={art} regeln={regeln} korb={korb} alter={alter} zurueck={zurueck} />
    </div>
  );
}

function Felder({ art, regeln, korb, alter, zurueck }: Omit<Props, 'formular'> & { art: Knotenart }) {
  const { t } = useTranslation();
  const bisher = alter?.schritt.anlegen;
  const gehalten = `bearbeiten.form.anlegen ${art}${alter ? markeVon(alter.schritt) : ''}`;
  const [{ eingaben, kennung }, setStand] = useKept<{ eingaben: Eingaben; kennung: string }>(gehalten, {
    eingaben: eingabenAus(bisher?.werte),
    kennung: bisher?.kennung ?? '',
  });
  const name = eingaben.name?.wert ?? '';
  const neue = begonnene(korb).filter((einer) => einer.__typename === typename(art) && einer.kennung !== bisher?.kennung);
  const vergeben = new Set(neue.map((einer) => einer.kennung));
  const vorgeschlagene = freieKennung(name, vergeben);
  const alle = merkmaleDerArt(regeln, art);
  const felder = (gezeigte: typeof alle) => (
    <Wertefelder
      art={art}
      regeln={gezeigte}
      eingaben={eingaben}
      onEingabe={(merkmal, wert, bisher) =>
        setStand((bislang) => ({ ...bislang, eingaben: { ...bislang.eingaben, [merkmal]: { wert, bisher } } }))
      }
    />
  );
  return (
    <Formularrahmen
      gehalten={gehalten}
      zurueck={zurueck}
      alter={alter}
      schritte={(beleg) => [{ anlegen: { art, kennung: kennung.trim() || vorgeschlagene || null, werte: gesagte(eingaben), beleg } }]}
    >
      {felder(alle.filter(({ name: merkmal }) => merkmal === 'name'))}
      <Doppelte name={name} art={art} neue={neue} />
      {felder(alle.filter(({ name: merkmal }) => merkmal !== 'name'))}
      <KernInput
        id="neu-kennung"
        required={false}
        // Other steps name it by its kennung.
        disabled={alter !== undefined}
        label={t('bearbeiten.kennung')}
        hint={t('bearbeiten.kennungHilfe', { kennung: vorgeschlagene || '…' })}
        value={kennung}
        autoComplete="off"
        onChange={({ target }) => setStand((bislang) => ({ ...bislang, kennung: target.value }))}
      />
    </Formularrahmen>
  );
}
