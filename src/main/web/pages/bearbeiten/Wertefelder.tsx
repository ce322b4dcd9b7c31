import { Merkmalfeld } from './Merkmalfeld';
import { alsText, type Eingaben, type Merkmalregel } from './werte';

interface Props {
  art: string | undefined;
  regeln: readonly Merkmalregel[];
  /** What the net says now; nothing for a new thing. */
  jetzt?: Record<string, unknown>;
  eingaben: Eingaben;
  onEingabe: (merkmal: string, text: string, bisher: string) => void;
}

/** A field for each property, with what was typed, else with what stands there. */
export function Wertefelder({ art, regeln, jetzt = {}, eingaben, onEingabe }: Props) {
  return regeln.map((regel) => {
    const steht = alsText(jetzt[regel.name]);
    const getippt = eingaben[regel.name];
    const ueberholt = getippt && getippt.bisher !== steht;
    return (
      <Merkmalfeld
        key={regel.name}
        art={art}
        regel={regel}
        required={regel.name === 'name'}
        text={getippt?.wert ?? steht}
        inzwischen={ueberholt ? steht : undefined}
        onText={(text) => onEingabe(regel.name, text, getippt?.bisher ?? steht)}
      />
    );
  });
}
