import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

const SHEET = new CSSStyleSheet();

/** What stands in the margins of printed pages: title, address, the day of the data and the number of the page. Browsers that cannot write there print it once, at the end. */
export function Papierrand({ stand }: { stand: string }) {
  const { t } = useTranslation();
  useEffect(() => {
    const write = () =>
      SHEET.replaceSync(
        marginsOf({
          'top-left': quoted(document.title),
          'top-right': quoted(stand),
          'bottom-left': quoted(decodeURI(location.href)),
          'bottom-right': t('druck.seiten', { seite: '" counter(page) "', seiten: '" counter(pages) "' }).replace(/^|$/g, '"'),
        }),
      );
    document.adoptedStyleSheets.push(SHEET);
    window.addEventListener('beforeprint', write);
    return () => {
      window.removeEventListener('beforeprint', write);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== SHEET);
    };
  }, [stand, t]);
  return 'CSSMarginRule' in window ? null : (
    <p className="nur-papier">
      {document.title} · {stand} · {location.href}
    </p>
  );
}

const marginsOf = (boxes: Record<string, string>) =>
  `@page { ${Object.entries(boxes)
    .map(
      ([box, content]) => `@${box} { content: ${content}; ${STYLE} ${box.endsWith('left') ? 'text-align: left;' : 'text-align: right;'} }`,
    )
    .join(' ')} }`;

const STYLE = "color: #333; font: 7.5pt 'Fira Sans', sans-serif;";

/** As CSS writes text. */
const quoted = (text: string) => `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
