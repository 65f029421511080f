package org.yiti.app.pack;

import org.yiti.model.programme.Light;

/// The lights as signs that text programs have: told apart by their shape, on a photocopy too.
final class LightSign {
    private LightSign() {}

    static String of(Light light) {
        return switch (light) {
            case DONE -> "\u2714";
            case NORMAL -> "\u25CF";
            case NOT_STARTED -> "\u25CB";
            case LONG_TERM -> "\u25CE";
            case UNSEEN -> "\u2205";
            case DUE_SOON -> "\u25D0";
            case SILENT -> "?";
            case BEHIND -> "\u25B2";
            case OVERDUE -> "\u25A0";
            case LISTED -> "\u25C6";
        };
    }

    /// As `RRGGBB`.
    static String colour(Light light) {
        return switch (light) {
            case DONE, NORMAL -> "1B7F4B";
            case DUE_SOON -> "1F5FA8";
            case BEHIND -> "8A5A00";
            case OVERDUE -> "B3261E";
            case NOT_STARTED, SILENT, LONG_TERM, UNSEEN -> "5B6470";
            case LISTED -> "6A3FA0";
        };
    }
}
