import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { MassnahmenplanDocument, type MassnahmenplanQuery, type PlanzeileFragment } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Herunterladen } from '../parts/Herunterladen';
import { Wahlfeld } from '../parts/Wahlfeld';
import { Listenabgabe } from '../shared/Listenabgabe';
import { Schreibrecht } from '../shared/Schreibrecht';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Massnahmenform } from './Massnahmenform';
import { Massnahmentafel } from './Massnahmentafel';

type Plan = MassnahmenplanQuery['massnahmenplan'];

const USUAL = 'innovationsstrategie';

/** The measures plan of a strategy: what it lacks, its measures, and how to fill it. */
export default function Massnahmenplan() {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const strategie = params.get('strategie') ?? USUAL;
  const variables = { strategie };
  const answer = useQuery(MassnahmenplanDocument, variables);
  return (
    <Page
      title={t('massnahmenplan.titel')}
      lead={t('massnahmenplan.vorspann')}
      wide
      question={{ document: MassnahmenplanDocument, variables }}
    >
      <AnswerOf answer={answer}>
        {({ massnahmenplan, strategien }) => (
          <>
            <div className="auswahl">
              <Wahlfeld
                name="strategie"
                label={t('massnahmenplan.strategie')}
                value={strategie}
                options={strategien.nodes.map(({ kennung, name }) => [kennung, name] as const)}
                onChange={(wahl) => change({ strategie: wahl })}
              />
            </div>
            <Inhalt key={strategie} strategie={strategie} plan={massnahmenplan} onChange={answer.retry} />
          </>
        )}
      </AnswerOf>
    </Page>
  );
}

function Inhalt({ strategie, plan, onChange }: { strategie: string; plan: Plan; onChange: () => void }) {
  const { t } = useTranslation();
  const [gewaehlte, setGewaehlte] = useState<PlanzeileFragment>();
  const fertig = () => {
    setGewaehlte(undefined);
    onChange();
  };
  return (
    <>
      <Abschnitt id="massnahmen" titel={t('massnahmenplan.massnahmen')}>
        {plan.massnahmen.length ? (
          <Massnahmentafel massnahmen={plan.massnahmen} onWahl={setGewaehlte} />
        ) : (
          <p className="kern-body">{t('massnahmenplan.keine')}</p>
        )}
        <Herunterladen weg={`/api/export/massnahmenplan-${strategie}`} titel={t('massnahmenplan.holen')} />
      </Abschnitt>
      <Luecken luecken={plan.luecken} />
      <Abschnitt id="fuellen" titel={gewaehlte ? t('massnahmenplan.aendern', gewaehlte) : t('massnahmenplan.neu')} className="nur-schirm">
        <Schreibrecht>
          <Massnahmenform
            key={gewaehlte ? `${gewaehlte.kennung}${gewaehlte.fassung}` : `neu${plan.massnahmen.length}`}
            strategie={strategie}
            kriterien={plan.kriterien}
            massnahme={gewaehlte}
            onDone={fertig}
          />
          <h3 className="kern-heading-small">{t('massnahmenplan.abgabe')}</h3>
          <p className="kern-body">{t('massnahmenplan.abgabeRat')}</p>
          <Listenabgabe weg={`/api/massnahmenplan/${strategie}`} onDone={fertig} />
        </Schreibrecht>
      </Abschnitt>
    </>
  );
}

function Luecken({ luecken }: { luecken: Plan['luecken'] }) {
  const { t } = useTranslation();
  return (
    <Abschnitt id="luecken" titel={`${t('massnahmenplan.luecken')} (${luecken.length})`}>
      {luecken.length ? (
        <ul className="luecken kern-body">
          {luecken.map(({ art, schluessel, massnahme, satz }) => (
            <li key={`${art}${schluessel}${massnahme}${satz}`}>{satz}</li>
          ))}
        </ul>
      ) : (
        <p className="kern-body">{t('massnahmenplan.lueckenlos')}</p>
      )}
    </Abschnitt>
  );
}
