/** Links to the same list as several kinds of file. @param weg without its ending */
export function Herunterladen({ weg, titel }: { weg: string; titel: string }) {
  return (
    <p className="kern-body nur-schirm">
      {titel}{' '}
      {(['xlsx', 'ods', 'csv'] as const).map((endung) => (
        <span key={endung}>
          <a className="kern-link" href={`${weg}.${endung}`} download>
            {endung.toUpperCase()}
          </a>{' '}
        </span>
      ))}
    </p>
  );
}
