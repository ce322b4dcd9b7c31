package de.zielnetz.entscheiden.idee;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where two versions of an idea differ, field by field in their order, so that people can put them together. */
final class Ideenunterschied {

    private Ideenunterschied() {}

    /** Of each field that differs its name and both values, as lists, numbers or texts. */
    static List<Map<String, @Nullable Object>> zwischen(IdeeAngaben ihre, IdeeAngaben jetzige) {
        List<Map<String, @Nullable Object>> unterschiede = new ArrayList<>();
        for (RecordComponent feld : IdeeAngaben.class.getRecordComponents()) {
            Object ihr = wert(feld, ihre);
            Object jetziger = wert(feld, jetzige);
            if (!Objects.equals(ihr, jetziger)) {
                Map<String, @Nullable Object> einer = new LinkedHashMap<>();
                einer.put("feld", feld.getName());
                einer.put("ihrWert", ihr);
                einer.put("jetzigerWert", jetziger);
                unterschiede.add(einer);
            }
        }
        return unterschiede;
    }

    private static @Nullable Object wert(RecordComponent feld, IdeeAngaben angaben) {
        try {
            return feld.getAccessor().invoke(angaben);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record shows its own components", e);
        }
    }
}
