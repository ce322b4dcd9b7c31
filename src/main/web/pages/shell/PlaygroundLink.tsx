import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { encodeLink } from '../../playground/link';
import { textOf } from '../data/ask';
import { fromHost } from '../data/basis';

export interface Question {
  document: { toString(): string };
  variables: object;
  /** What the link says, where it is not the question of the page. */
  text?: string;
}

/** Leads from a page to the question behind it, ready to run. */
export function PlaygroundLink({ document, variables, text }: Question) {
  const { t } = useTranslation();
  const query = textOf(document);
  const values = Object.keys(variables).length ? JSON.stringify(variables, null, 2) : '';
  const [link, setLink] = useState('');

  useEffect(() => {
    let current = true;
    void encodeLink({ query, variables: values, operationName: /query (\w+)/.exec(query)?.[1] }).then(
      (fragment) => current && setLink(fragment),
    );
    return () => void (current = false);
  }, [query, values]);

  return (
    <p className="zum-playground">
      <a className="kern-link" href={fromHost(`/playground${link}`)}>
        <span className="kern-icon kern-icon--open-in-new" aria-hidden="true" />
        {text ?? t('seite.playground')}
      </a>
    </p>
  );
}
