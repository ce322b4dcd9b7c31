/** A field of a form for several lines. */
export function Mehrzeilig({ id, label, hinweis, text }: { id: string; label: string; hinweis?: string; text: string }) {
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
        name={id}
        className="kern-form-input__input"
        rows={3}
        defaultValue={text}
        aria-describedby={hinweis ? `${id}-hinweis` : undefined}
      />
    </div>
  );
}
