import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIch } from '../data/useIch';
import type { Question } from './PlaygroundLink';
import { Teilwege } from './Teilwege';
import './teilen.css';

/** How a page is taken along: one button in its head, and behind it the ways that this page has. */
export function Teilen({ title, question }: { title: string; question?: Question | undefined }) {
  const { t } = useTranslation();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const einbettbar = useIch()?.einbettbar ?? false;
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes it from whatever in it has the focus
    <div
      className="teilen nur-schirm"
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="kern-btn kern-btn--tertiary"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="kern-icon kern-icon--content-copy" aria-hidden="true" />
        <span className="kern-label">{t('teilen.titel')}</span>
      </button>
      {open && <Teilwege id={id} title={title} question={question} einbettbar={einbettbar} />}
    </div>
  );
}
