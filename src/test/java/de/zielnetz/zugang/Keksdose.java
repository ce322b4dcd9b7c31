package de.zielnetz.zugang;

import de.zielnetz.zugang.Tuer.Antwort;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cookies of a browser, and the headers it makes of them. */
final class Keksdose {

    private final Map<String, String> kekse = new LinkedHashMap<>();

    /** Takes what the answer sets, and forgets what it deletes. */
    Antwort nimm(Antwort antwort) {
        for (String keks : antwort.kopf().getOrDefault("Set-Cookie", "").split(" \\| ")) {
            if (!keks.isEmpty()) {
                String[] paar = keks.split(";")[0].split("=", 2);
                if (keks.contains("Max-Age=0")) {
                    kekse.remove(paar[0]);
                } else {
                    kekse.put(paar[0], paar[1]);
                }
            }
        }
        return antwort;
    }

    String wert(String name) {
        return kekse.get(name);
    }

    String zeichen() {
        return kekse.get("zielnetz-csrf");
    }

    String[] lesend() {
        return kekse.isEmpty()
                ? new String[0]
                : new String[] {
                    "Cookie: "
                            + kekse.entrySet().stream()
                                    .map(keks -> keks.getKey() + "=" + keks.getValue())
                                    .collect(Collectors.joining("; "))
                };
    }

    String[] schreibend() {
        return mit(lesend(), "X-CSRF-Token: " + zeichen());
    }

    static String[] mit(String[] kopfzeilen, String... weitere) {
        return Stream.of(kopfzeilen, weitere).flatMap(Stream::of).toArray(String[]::new);
    }
}
