import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './tabelle.css';

export interface Column<T> {
  label: string;
  cell: (row: T) => ReactNode;
  /** Names the row. One column is. */
  heads?: boolean;
  number?: boolean;
  /** Under which name the page sorts by it. */
  sort?: string;
}

export interface Order {
  by: string;
  down: boolean;
}

interface Props<T> {
  caption: string;
  columns: Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  order?: Order;
  onOrder?: (order: Order) => void;
}

/** A table whose rows become cards where it is narrow. The roles say what it is, which some browsers forget then. */
export function Tabelle<T>({ caption, columns, rows, rowKey, order, onOrder }: Props<T>) {
  return (
    <table className="tabelle" role="table">
      <caption className="kern-sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Head key={column.label} column={column} order={order} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ label, cell, heads, number }) => {
              const content = cell(row);
              const classes = [number && 'zahl', content === null && 'leer'].filter(Boolean).join(' ');
              return heads ? (
                <th key={label} scope="row" role="rowheader">
                  {content}
                </th>
              ) : (
                <td key={label} role="cell" data-spalte={label} className={classes || undefined}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head<T>({
  column,
  order,
  onOrder,
}: {
  column: Column<T>;
  order?: Order | undefined;
  onOrder?: ((order: Order) => void) | undefined;
}) {
  const { t } = useTranslation();
  const { label, sort, number } = column;
  const classes = number ? 'zahl' : undefined;
  if (!sort || !onOrder) {
    return (
      <th scope="col" role="columnheader" className={classes}>
        {label}
      </th>
    );
  }
  const sorted = order?.by === sort ? (order.down ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" role="columnheader" className={classes} aria-sort={sorted ?? 'none'}>
      <button
        type="button"
        title={t('tabelle.sortieren', { spalte: label })}
        onClick={() => onOrder({ by: sort, down: sorted === 'ascending' })}
      >
        {label}
        {sorted && <span className={`kern-icon kern-icon--small kern-icon--arrow-${order!.down ? 'down' : 'up'}`} aria-hidden="true" />}
      </button>
    </th>
  );
}
