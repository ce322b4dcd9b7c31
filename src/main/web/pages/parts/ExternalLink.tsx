import { safeUrl } from '../net/addresses';

/** A link that data name, if it leads where links may lead; else its text alone. */
export function ExternalLink({ url, small }: { url: string; small?: boolean }) {
  const href = safeUrl(url);
  if (!href) return <span>{url}</span>;
  return (
    <a className={small ? 'kern-link kern-link--small nur-schirm' : 'kern-link'} href={href} rel="noopener noreferrer external">
      {new URL(href).hostname}
    </a>
  );
}
