import { useTranslation } from 'react-i18next';
import type { Grad } from '../generated/graphql';
import './grade.css';
import { Gradzeichen } from './Gradzeichen';

/** A grade in its colour, with its sign and its word. */
export function Gradmarke({ grad }: { grad: Grad }) {
  const { t } = useTranslation();
  return (
    <span className={`gradmarke grad-${grad}`} title={t(`gradhilfe.${grad}`)}>
      <Gradzeichen grad={grad} />
      {t(`grad.${grad}`)}
    </span>
  );
}
