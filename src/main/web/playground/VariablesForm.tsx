import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEditors, useReady } from './useEditors';
import { openIn, typedOf, valueOf, valuesIn, type Open } from './variables';

/** What the question in the editor leaves open, as a form; what is entered stands in the editor of the variables at once. */
export function VariablesForm() {
  const { query, variables } = useGraphiQL((state) => state.tabs[state.activeTabIndex]) ?? {};
  const operationName = useGraphiQL((state) => state.operationName);
  const schema = useGraphiQL((state) => state.schema);
  const { variableEditor } = useEditors();
  const { run, updateActiveTabValues } = useGraphiQLActions();
  const ready = useReady();
  const open = openIn(query ?? '', operationName, schema);
  const values = valuesIn(variables ?? '');

  function enter(one: Open, typed: string) {
    const { [one.name]: _, ...others } = values;
    const value = valueOf(typed, one);
    const text = JSON.stringify(value === undefined ? others : { ...values, [one.name]: value }, null, 2);
    variableEditor?.setValue(text);
    updateActiveTabValues({ variables: text });
  }

  return (
    <form
      className="angaben"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      {open.map((one) => (
        <Field
          key={one.name}
          open={one}
          typed={typedOf(values[one.name] ?? one.usual, one)}
          disabled={!ready}
          onEnter={(typed) => enter(one, typed)}
        />
      ))}
      <button type="submit" disabled={!ready}>
        Ausführen
      </button>
    </form>
  );
}

interface FieldProps {
  open: Open;
  typed: string;
  /** Until there is an editor to take what is typed. */
  disabled: boolean;
  onEnter: (typed: string) => void;
}

function Field({ open, typed, disabled, onEnter }: FieldProps) {
  const { name, type, kind, words, required } = open;
  const choices = kind === 'truth' ? ['true', 'false'] : words;
  const label = (
    <span>
      {name} <small>{type}</small>
    </span>
  );
  return (
    <label>
      {label}
      {kind !== 'list' && choices.length > 0 ? (
        <select value={typed} required={required} disabled={disabled} onChange={({ target }) => onEnter(target.value)}>
          <option value="">–</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {kind === 'truth' ? (choice === 'true' ? 'ja' : 'nein') : choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          type={kind === 'number' ? 'number' : 'text'}
          step={type.startsWith('Float') ? 'any' : 1}
          value={typed}
          required={required}
          disabled={disabled}
          placeholder={kind === 'list' ? 'mehrere mit ; getrennt' : kind === 'json' ? 'JSON' : undefined}
          onChange={({ target }) => onEnter(target.value)}
        />
      )}
    </label>
  );
}
