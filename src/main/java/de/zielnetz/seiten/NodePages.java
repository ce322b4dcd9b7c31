package de.zielnetz.seiten;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.stand.Stand;
import de.zielnetz.zugang.ReadAccess;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of single things of the net. What the net does not hold, at whatever time, has no page (404): the file comes all
 * the same and says what is near. Nothing is said to whom may not read, nor while the net is not loaded.
 */
@Controller
class NodePages {

    private static final Map<String, Knotenart> ORDNER = Map.of(
            "projekte", Knotenart.PROJEKT,
            "leitziele", Knotenart.LEITZIEL,
            "strategische-ziele", Knotenart.STRATEGISCHES_ZIEL,
            "handlungsfelder", Knotenart.HANDLUNGSFELD,
            "akteure", Knotenart.AKTEUR,
            "gremien", Knotenart.GREMIUM,
            "drucksachen", Knotenart.DRUCKSACHE);

    private final Stand stand;
    private final ReadAccess leserecht;

    NodePages(Stand stand, ReadAccess leserecht) {
        this.stand = stand;
        this.leserecht = leserecht;
    }

    @GetMapping({
        "/{ordner:projekte|leitziele|strategische-ziele|handlungsfelder|akteure|gremien|drucksachen}/{kennung}",
        "/{ordner:projekte|leitziele|strategische-ziele|handlungsfelder|akteure|gremien|drucksachen}/{kennung}/"
    })
    String ofFolder(@PathVariable String ordner, @PathVariable String kennung, HttpServletResponse antwort) {
        return page(ORDNER.get(ordner), kennung, antwort);
    }

    @GetMapping({"/knoten/{art}/{kennung}", "/knoten/{art}/{kennung}/"})
    String ofKind(@PathVariable String art, @PathVariable String kennung, HttpServletResponse antwort) {
        return page(Knotenart.mitLabel(art), kennung, antwort);
    }

    private String page(@Nullable Knotenart art, String kennung, HttpServletResponse antwort) {
        if (leserecht.gewaehrt() && stand.vorhanden() && !exists(art, kennung)) {
            antwort.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        return PageRoutes.APP;
    }

    private boolean exists(@Nullable Knotenart art, String kennung) {
        return art != null && stand.aktuell().netz().ganzes().finde(art, kennung) >= 0;
    }
}
