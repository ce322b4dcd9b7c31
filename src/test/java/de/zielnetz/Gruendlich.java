package de.zielnetz;

/** Whether everything is tried ({@code -Pgruendlich}), or of many alike as many as the budget of every build leaves room for. */
public final class Gruendlich {

    public static final boolean AN = Boolean.getBoolean("tests.gruendlich");

    private Gruendlich() {}

    /** How far it is from one that is tried to the next. */
    public static int jeder(int sonst) {
        return AN ? 1 : sonst;
    }
}
