import { KernInput, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import type { Kriteriumsstand, MassnahmenplanQuery, PlanzeileFragment } from '../generated/graphql';

interface Kriterium {
  __typename: string;
  kennung: string;
  name: string;
}

const STAENDE: readonly Kriteriumsstand[] = ['OFFEN', 'ERFUELLT', 'NICHT_ERFUELLT'];

export const schluesselOf = ({ __typename, kennung }: { __typename: string; kennung: string }) => `${__typename}/${kennung}`;

/** All criteria of all technologies, each once. */
export function kriterienVon(alle: MassnahmenplanQuery['massnahmenplan']['kriterien']): Kriterium[] {
  return [...new Map(alle.flatMap(({ kriterien }) => kriterien).map((eines) => [schluesselOf(eines), eines])).values()];
}

/** By which criterion was checked what, one by one. */
export function Kriterienfelder({ kriterien, massnahme }: { kriterien: readonly Kriterium[]; massnahme: PlanzeileFragment | undefined }) {
  const { t } = useTranslation();
  return kriterien.map((eines) => {
    const schluessel = schluesselOf(eines);
    const pruefung = massnahme?.pruefungen.find(({ kriterium }) => schluesselOf(kriterium) === schluessel);
    return (
      <div key={schluessel} className="stapel">
        <KernSelect
          id={`stand-${schluessel}`}
          label={t('massnahmenplan.kriterium', { name: eines.name })}
          defaultValue={pruefung?.stand ?? 'OFFEN'}
        >
          {STAENDE.map((stand) => (
            <option key={stand} value={stand}>
              {t(`kriteriumsstand.${stand}`)}
            </option>
          ))}
        </KernSelect>
        <KernInput
          id={`grund-${schluessel}`}
          label={t('massnahmenplan.begruendung', { name: eines.name })}
          defaultValue={pruefung?.begruendung ?? ''}
          autoComplete="off"
        />
      </div>
    );
  });
}
