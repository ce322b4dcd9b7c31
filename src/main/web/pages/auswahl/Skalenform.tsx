import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { useLoggedIn } from '../data/useIch';
import { SkalaBeschreibenDocument } from '../generated/graphql';
import { Absage } from '../shared/Absage';
import { Textbereich } from '../shared/Textbereich';
import { useTun } from '../shared/useTun';

/** Describes the steps anew, a line each; for those who administer. */
export function Skalenform({ stufen, onDone }: { stufen: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation();
  const { tue, problem, busy } = useTun();
  const [text, setText] = useState(stufen.join('\n'));
  const darf = useLoggedIn()?.rollen.includes('verwaltung') ?? false;
  if (!darf) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const neue = text
      .split('\n')
      .map((zeile) => zeile.trim())
      .filter(Boolean);
    void tue(async () => {
      await ask(SkalaBeschreibenDocument, { stufen: neue });
      onDone();
    });
  };
  return (
    <form className="stapel" aria-label={t('auswahl.skalaAendern')} onSubmit={submit}>
      <Absage problem={problem} />
      <Textbereich id="skala" label={t('auswahl.skalaAendern')} hinweis={t('auswahl.skalaRat')} text={text} onText={setText} zeilen={5} />
      <p>
        <KernButton type="submit" variant="secondary" disabled={busy} text={t('auswahl.skalaSpeichern')} />
      </p>
    </form>
  );
}
