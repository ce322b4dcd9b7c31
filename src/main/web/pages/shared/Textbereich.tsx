interface Props {
  id: string;
  label: string;
  hinweis?: string | undefined;
  text: string;
  zeilen?: number;
  onText?: (text: string) => void;
}

/** A field for a text of several lines; where nobody listens, its form reads it under its id. */
export function Textbereich({ id, label, hinweis, text, zeilen = 4, onText }: Props) {
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hinweis && (
        <div className="kern-hint" id={`${id}-hinweis`}>
          {hinweis}
        </div>
      )}
      <textarea
        id={id}
        className="kern-form-input__input"
        rows={zeilen}
        aria-describedby={hinweis ? `${id}-hinweis` : undefined}
        {...(onText ? { value: text, onChange: ({ target }) => onText(target.value) } : { name: id, defaultValue: text })}
      />
    </div>
  );
}
