import { useState } from 'react';
import { fromHost } from '../pages/data/basis';
import type { Start } from './address';
import { CopyMenu } from './CopyMenu';
import { LoginLink } from './LoginLink';
import { SaveButton } from './SaveButton';
import { ShareButton } from './ShareButton';
import { useAddress } from './useAddress';
import { useStart } from './useStart';

export function Header({ start }: { start: Start }) {
  const [problem, setProblem] = useState(start.problem);
  useStart(start);
  useAddress();
  return (
    <header className="kopf">
      <a className="zurueck" href={fromHost('/')}>
        <img src={fromHost('/favicon.svg')} alt="" width="28" height="28" />
        Zu den Seiten
      </a>
      <h1>Zielnetz – Playground</h1>
      <CopyMenu />
      <SaveButton />
      <ShareButton />
      <LoginLink />
      {problem && (
        <p role="alert">
          {problem}
          <button type="button" onClick={() => setProblem(undefined)}>
            Schließen
          </button>
        </p>
      )}
    </header>
  );
}
