import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { RueckblickNachtragenDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Absage } from '../shared/Absage';
import { Textbereich } from '../shared/Textbereich';
import { useTun } from '../shared/useTun';

/** Adds to a frozen review what is to be corrected. */
export function Nachtragform({ kennung, onDone }: { kennung: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { tue, problem, busy } = useTun();
  const [text, setText] = useState('');
  const trageNach = () =>
    tue(async () => {
      await ask(RueckblickNachtragenDocument, { kennung, text });
      setText('');
      onDone();
    });
  return (
    <Abschnitt id="nachtragen" titel={t('rueckblick.nachtragen')} className="nur-schirm">
      <Absage problem={problem} />
      <Textbereich id="nachtrag" label={t('rueckblick.nachtrag')} hinweis={t('rueckblick.nachtragRat')} text={text} onText={setText} />
      <p>
        <KernButton variant="secondary" disabled={busy} text={t('rueckblick.nachtragen')} onClick={() => void trageNach()} />
      </p>
    </Abschnitt>
  );
}
