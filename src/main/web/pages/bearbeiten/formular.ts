import type { Formular } from './address';
import type { Jetziges } from './jetzt';
import type { Schritt } from './schritte';
import type { Regeln } from './werte';

/** What every form about a thing of the net is given. */
export interface Formularprops {
  formular: Formular;
  sache: string;
  jetzt: Jetziges;
  regeln: Regeln;
  korb: readonly Schritt[];
  /** Where one comes from and goes back to. */
  zurueck: string;
}
