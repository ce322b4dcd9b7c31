import { gueltigAmOf } from '../data/gueltigkeit';
import type { ProjektFilter, ProjekteQueryVariables, Projektstatus, ProjektSortierung } from '../generated/graphql';
import { pageOf } from '../parts/Blaettern';
import type { Order } from '../parts/Tabelle';

export const PAGE_SIZE = 50;
export const STATUS: Projektstatus[] = ['IDEE', 'GEPLANT', 'LAUFEND', 'RUHEND', 'ABGESCHLOSSEN', 'ABGEBROCHEN'];
/** In an address: where nothing is said. No kennung is this word. */
export const OHNE = 'ohne';
export const MIT = 'mit';

const SORTS: Record<string, [ProjektSortierung, ProjektSortierung]> = {
  name: ['NAME_AUF', 'NAME_AB'],
  status: ['STATUS_AUF', 'STATUS_AB'],
  ab: ['AB_AUF', 'AB_AB'],
};

/** `name` or `-name`, as it stands in an address; unknown orders are none. */
export function orderOf(params: URLSearchParams): Order | undefined {
  const text = params.get('sort') ?? 'name';
  const by = text.replace(/^-/, '');
  return by in SORTS ? { by, down: text.startsWith('-') } : undefined;
}

export function orderText({ by, down }: Order): string | undefined {
  return by === 'name' && !down ? undefined : `${down ? '-' : ''}${by}`;
}

/** What the address of the table asks of the net. */
export function variablesOf(params: URLSearchParams): ProjekteQueryVariables & { nurBelegt: boolean } {
  const order = orderOf(params);
  const conditions = conditionsOf(params);
  return {
    ...(conditions.length && { filter: conditions.length === 1 ? conditions[0]! : { und: conditions } }),
    ...(order && { sortierung: [SORTS[order.by]![order.down ? 1 : 0]] }),
    nurBelegt: params.has('belegt'),
    ...gueltigAmOf(params),
    ...pageOf(params, PAGE_SIZE),
  };
}

/** The part of it that other pages take, too, by the same names in the address. */
export function filterOf(params: URLSearchParams): ProjektFilter | undefined {
  return variablesOf(params).filter ?? undefined;
}

function conditionsOf(params: URLSearchParams): ProjektFilter[] {
  const conditions: ProjektFilter[] = [];
  const text = params.get('q')?.trim();
  if (text) {
    const enthaelt = { enthaelt: text };
    conditions.push({ oder: [{ name: enthaelt }, { aliase: enthaelt }, { beschreibung: enthaelt }] });
  }
  const feld = params.get('feld');
  if (feld) conditions.push({ handlungsfelder: feld === OHNE ? { keine: {} } : { einige: { kennung: { ist: feld } } } });
  const ziel = params.get('ziel');
  if (ziel === OHNE) conditions.push({ strategischeZiele: { keine: {} }, direkteLeitziele: { keine: {} } });
  else if (ziel) conditions.push({ strategischeZiele: { einige: { kennung: { ist: ziel } } } });
  const leitziel = params.get('leitziel');
  if (leitziel) conditions.push({ leitziele: leitziel === OHNE ? { keine: {} } : { einige: { kennung: { ist: leitziel } } } });
  const status = params.get('status');
  if (status === OHNE) conditions.push({ status: { fehlt: true } });
  else if (isStatus(status)) conditions.push({ status: { ist: status } });
  const leitung = params.get('leitung');
  const ohneLeitung: ProjektFilter = { verantwortliche: { keine: {} }, verantwortlicheRollen: { keine: {} } };
  if (leitung === OHNE) conditions.push(ohneLeitung);
  else if (leitung === MIT) conditions.push({ nicht: ohneLeitung });
  return conditions;
}

const isStatus = (text: string | null): text is Projektstatus => STATUS.some((status) => status === text);
