import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Catches what a page throws while it is drawn or loaded. */
export class Failure extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Sorry /> : this.props.children;
  }
}

function Sorry() {
  const { t } = useTranslation();
  return (
    <div className="seite stapel">
      <KernAlert variant="danger" title={t('zustand.kaputt')} body={t('zustand.kaputtRat')} />
      <p>
        <KernButton text={t('zustand.neuLaden')} onClick={() => location.reload()} />
      </p>
    </div>
  );
}
