import { KernSelect } from '@kern-ux-annex/kern-react-kit';

interface Wahl {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

/** A choice of one. */
export function Wahlfeld({ name, label, value, options, onChange }: Wahl) {
  return (
    <KernSelect required id={`auswahl-${name}`} label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </KernSelect>
  );
}
