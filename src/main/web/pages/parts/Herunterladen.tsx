import { fromHost } from '../data/basis';

/** Links to the same list as several kinds of file. @param weg without its ending @param frage what the address asks besides */
export function Herunterladen({ weg, titel, frage }: { weg: string; titel: string; frage?: string }) {
  return (
    <p className="kern-body nur-schirm">
      {titel}{' '}
      {(['xlsx', 'ods', 'csv'] as const).map((endung) => (
        <span key={endung}>
          <a className="kern-link" href={fromHost(`${weg}.${endung}${frage ? `?${frage}` : ''}`)} download>
            {endung.toUpperCase()}
          </a>{' '}
        </span>
      ))}
    </p>
  );
}
