import { useEffect, useState } from 'react';
import type { Answer } from './answer';
import { sentenceOf, tableOf, type Row, type Table } from './table';

/** More are in the files. */
const SHOWN = 500;

const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 6 });

interface Props {
  answer: Answer;
  list: string | undefined;
  onList: (list: string) => void;
}

export function AnswerTable({ answer, list, onList }: Props) {
  const [table, setTable] = useState<Table>();
  const [lists, setLists] = useState<string[]>([]);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    const abort = new AbortController();
    tableOf(answer, list, abort.signal).then(
      (made) => {
        setTable(made);
        setProblem('');
        if (made.lists.length) setLists(made.lists);
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setTable(undefined);
        setProblem(sentenceOf(error));
      },
    );
    return () => abort.abort();
  }, [answer, list]);

  const columns = Object.keys(table?.rows[0] ?? {});
  return (
    <>
      {lists.length > 0 && (
        <label className="liste">
          Liste{' '}
          <select value={list ?? lists[0]} onChange={({ target }) => onList(target.value)}>
            {lists.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      {problem && <p role="alert">{problem}</p>}
      {table && (
        <>
          <p className="zeilenzahl">
            {table.rows.length === 1 ? '1 Zeile' : `${table.rows.length} Zeilen`}
            {table.cut && `; gekürzt: ${table.cut}`}
            {table.rows.length > SHOWN && `; zu sehen sind die ersten ${SHOWN}`}
          </p>
          {columns.length > 0 && <Rows columns={columns} rows={table.rows.slice(0, SHOWN)} />}
        </>
      )}
    </>
  );
}

function Rows({ columns, rows }: { columns: string[]; rows: Row[] }) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // A row has no key of its own, and none ever moves.
          <tr key={index}>
            {columns.map((column) => (
              <td key={column} className={typeof row[column] === 'number' ? 'zahl' : undefined}>
                {shown(row[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(value: Row[string] | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return number.format(value);
  return typeof value === 'boolean' ? (value ? 'ja' : 'nein') : value;
}
