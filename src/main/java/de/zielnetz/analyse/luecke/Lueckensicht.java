package de.zielnetz.analyse.luecke;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.netz.Netz;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@code luecken} shows; what is not asked for is not worked out. */
record Lueckensicht(
        Netz netz,
        Massstab massstab,
        @Nullable BitSet auswahl,
        boolean nurBelegt,
        Supplier<List<Luecke>> stellen,
        Supplier<List<Steckbrieflage>> steckbriefe) {}
