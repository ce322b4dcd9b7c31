package de.zielnetz.zugang.fehler;

/** Where the pages lie (base path): they are built once, with addresses relative to the first page, and learn it when they are sent. */
public final class PageBase {

    private PageBase() {}

    /** @param basis the context path, without a slash at its end @param seite a page as it was built */
    public static String below(String basis, String seite) {
        return seite.replace("=\"./", "=\"" + basis + "/");
    }
}
