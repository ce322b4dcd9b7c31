import { AskError, refusal, request } from '../pages/data/request';
import { saveAs } from '../pages/data/save';
import type { Answer } from './answer';

export type Row = Record<string, string | number | boolean | null>;

export interface Table {
  rows: Row[];
  /** How much is missing, as the server counts it. */
  cut: string | undefined;
  /** The lists among which one had to be chosen. */
  lists: string[];
}

/** The answer as a table, made by the server by the same rules as for dashboards. @throws AskError */
export async function tableOf(answer: Answer, list: string | undefined, signal: AbortSignal): Promise<Table> {
  const response = await post(answer, 'zeilen', list, signal);
  if (response.ok) {
    return { rows: (await response.json()) as Row[], cut: response.headers.get('Zielnetz-Gekuerzt') ?? undefined, lists: [] };
  }
  const problem = (await response.json().catch(() => ({}))) as { code?: string; vorschlaege?: string[]; detail?: string };
  if (problem.code === 'KEINE_TABELLE' && problem.vorschlaege?.length) {
    const chosen = await tableOf(answer, problem.vorschlaege[0], signal);
    return { ...chosen, lists: problem.vorschlaege };
  }
  throw refusal(response.status, problem);
}

/** Saves the answer as a file. @throws AskError */
export async function saveTable(answer: Answer, format: 'csv' | 'xlsx', list: string | undefined) {
  const response = await post(answer, format, list);
  if (!response.ok) throw refusal(response.status, (await response.json().catch(() => ({}))) as { detail?: string });
  saveAs(await response.blob(), `antwort.${format}`);
}

function post({ query, variables }: Answer, format: string, list: string | undefined, signal?: AbortSignal) {
  const parameters = new URLSearchParams({ format, ...(list && { liste: list }), ...(format === 'csv' && { excel: 'true' }) });
  return request(`/api/fragen?${parameters}`, {
    method: 'POST',
    accept: '*/*',
    body: { dokument: query, variablen: variables, titel: null, beschreibung: null, geteilt: false },
    ...(signal && { signal }),
  });
}

/** What to tell the reader. */
export const sentenceOf = (error: unknown) => {
  const { kind, messages } = AskError.of(error);
  return messages.join(' ') || (kind === 'offline' ? 'Der Server ist nicht erreichbar.' : 'Das hat nicht geklappt.');
};
