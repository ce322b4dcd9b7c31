import { useTranslation } from 'react-i18next';
import { ansprechbare } from './ansprechbar';
import { KnotenLink } from './KnotenLink';

interface Knoten {
  __typename: string;
  kennung: string;
  name: string;
}

/** Whom one can ask: persons' offices and bodies, the first of them; a document is nobody. */
export function Ansprechbare({ knoten, hoechstens = 2 }: { knoten: readonly Knoten[]; hoechstens?: number }) {
  const { t } = useTranslation();
  const alle = ansprechbare(knoten);
  if (!alle.length) return <span className="leise">{t('ansprechbar.niemand')}</span>;
  const mehr = alle.length - hoechstens;
  return (
    <>
      {alle.slice(0, hoechstens).map((einer, i) => (
        <span key={`${einer.__typename}/${einer.kennung}`}>
          {i > 0 && ', '}
          <KnotenLink knoten={einer} />
        </span>
      ))}
      {mehr > 0 && ` ${t('ansprechbar.weitere', { count: mehr })}`}
    </>
  );
}
