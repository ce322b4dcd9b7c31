import type { Formular } from './address';
import type { Jetziges } from './jetzt';
import type { Schritt } from './schritte';
import type { Regeln } from './werte';
import type { Wiederaufnahme } from './wiederaufnahme';

/** What every form about a thing of the net is given. */
export interface Formularprops {
  formular: Formular;
  sache: string;
  jetzt: Jetziges;
  regeln: Regeln;
  korb: readonly Schritt[];
  /** The step of the basket that is opened again, to be replaced by what the form comes to. */
  alter?: Wiederaufnahme | undefined;
  /** Where one comes from and goes back to. */
  zurueck: string;
}
