import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { PlaygroundLink, type Question } from './PlaygroundLink';
import { Teilen } from './Teilen';

let lastPath: string | undefined;
let departure: Element | null = null;

/** Remembers what had the focus when a page was left. The next one may come much later. */
export function useDeparture(path: string) {
  useLayoutEffect(() => {
    departure = document.activeElement;
  }, [path]);
}

interface Props {
  title: string;
  /** What kind of page it is, above its title. */
  preline?: string | undefined;
  lead?: ReactNode;
  /** What the page asks, for the playground. */
  question?: Question | undefined;
  wide?: boolean;
  children: ReactNode;
}

/** A page: names itself to the browser, and to a screen reader after a change of page. */
export function Page({ title, preline, lead, question, wide, children }: Props) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} – ${t('marke')}`;
  }, [title, t]);
  useEffect(() => {
    if (lastPath !== undefined && lastPath !== path) {
      const { activeElement, body } = document;
      // Who has gone on to the menu or the search while the page was on its way stays there.
      if (activeElement === body || activeElement === departure) heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    lastPath = path;
  }, [path]);

  return (
    <div className={wide ? 'seite breit' : 'seite'}>
      <div className="seitenkopf">
        {preline && <p className="kern-preline">{preline}</p>}
        <div className="seitenkopfzeile">
          <h1 className="kern-heading-large" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <Teilen title={title} question={question} />
        </div>
        {lead && <p className="kern-body vorspann">{lead}</p>}
      </div>
      {children}
      {question && <PlaygroundLink {...question} />}
    </div>
  );
}
