import type { Content } from './content';
import { valuesIn } from './variables';

/** The address of a saved question in a form, with the values that stand in the editor. */
export function addressOf(origin: string, name: string, ending: 'csv' | 'xlsx' | 'json', variables: string): string {
  const query = new URLSearchParams(pairs(variables)).toString();
  return `${origin}/api/fragen/${name}.${ending}${query ? `?${query}` : ''}`;
}

/** Each value as an address has it: lists by repeating, objects as JSON. */
function pairs(variables: string): [string, string][] {
  return Object.entries(valuesIn(variables)).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== null && one !== undefined)
      .map((one): [string, string] => [name, typeof one === 'object' ? JSON.stringify(one) : String(one)]),
  );
}

/** What stands in the editors, as a command of a shell. */
export function curlOf(origin: string, { query, variables, operationName }: Content): string {
  const body = JSON.stringify({
    query,
    ...(variables.trim() && { variables: valuesIn(variables) }),
    ...(operationName && { operationName }),
  });
  return `curl -s ${quoted(`${origin}/graphql`)} -H 'Content-Type: application/json' --data-binary ${quoted(body)}`;
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** As a query in M, for Power Query in Excel and Power BI: a saved question as a table, any other as it answers. */
export function powerQueryOf(origin: string, name: string | undefined, { query, variables }: Content): string {
  if (name === undefined) {
    return `let
    Frage = ${text(query)},
    Variablen = ${text(JSON.stringify(valuesIn(variables)))},
    Antwort = Json.Document(Web.Contents(${text(origin)}, [
        RelativePath = "graphql",
        Headers = [#"Content-Type" = "application/json", Accept = "application/json"],
        Content = Json.FromValue([query = Frage, variables = Json.Document(Variablen)])
    ]))
in
    Antwort[data]`;
  }
  const grouped = new Map<string, string[]>();
  for (const [key, value] of pairs(variables)) grouped.set(key, [...(grouped.get(key) ?? []), value]);
  const values = [...grouped].map(([key, all]) => `${key} = ${all.length > 1 ? `{${all.map(text).join(', ')}}` : text(all[0]!)}`);
  return `let
    Antwort = Csv.Document(Web.Contents(${text(origin)}, [
        RelativePath = ${text(`api/fragen/${name}.csv`)},
        Query = [${values.join(', ')}]
    ]), [Delimiter = ";", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Tabelle = Table.PromoteHeaders(Antwort, [PromoteAllScalars = true])
in
    Tabelle`;
}

/** A text as M writes it. */
const text = (value: string) =>
  `"${value.replaceAll('"', '""').replaceAll('#(', '#(#)(').replaceAll('\r\n', '\n').replaceAll('\n', '#(lf)')}"`;
