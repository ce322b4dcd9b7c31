import { useTranslation } from 'react-i18next';
import { useLoggedIn } from '../../data/useIch';
import { Abschnitt } from '../../parts/Abschnitt';
import { Kommentarliste } from './Kommentarliste';

/** What is open and mentions a role, on the role's page: for those who work with it. */
export function Nennungen({ rolle }: { rolle: string }) {
  const { t } = useTranslation();
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  if (!darf) return null;
  return (
    <Abschnitt id="nennungen" titel={t('kommentare.nennungen')} className="nur-schirm">
      <Kommentarliste rolle={rolle} offen />
    </Abschnitt>
  );
}
