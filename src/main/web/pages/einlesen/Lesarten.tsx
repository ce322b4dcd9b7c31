import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import type { Lesart, Vorschau } from '../generated/rest';

interface Props {
  vorschau: Vorschau;
  busy: boolean;
  onLesart: (lesart: Lesart) => void;
}

/** In which ways the file can be read, with what each explains and leaves unexplained. First on the page where somebody has to choose. */
export function Lesarten({ vorschau: { frage, lesarten }, busy, onLesart }: Props) {
  const { t } = useTranslation();
  if (frage === null) return null;
  return (
    <div className="stapel">
      <KernAlert variant="warning" title={t('einlesen.lesartFrage')} body={frage} />
      <ul className="luecken kern-body">
        {lesarten.map((lesart) => (
          <li key={lesart.kennung}>
            {t('einlesen.lesart', {
              plan: lesart.plan,
              form: t(`einlesen.lesartform.${lesart.form ?? 'ERKANNT'}`),
              projekte: t('einlesen.lesartprojekte', { count: lesart.projekte }),
              namen: lesart.namen.join(', '),
              gelesen: lesart.gelesen,
              ausgelassen: lesart.ausgelassen,
              unverstanden: lesart.unverstanden,
            })}{' '}
            <KernButton
              variant="secondary"
              disabled={busy}
              text={t('einlesen.lesartWaehlen', { kennung: lesart.kennung })}
              onClick={() => onLesart(lesart)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
