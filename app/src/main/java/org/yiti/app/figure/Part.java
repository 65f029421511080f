package org.yiti.app.figure;

/// The three lists of a figure: every row behind it is in exactly one of them.
enum Part {
    COUNTED("figure.part.counted"),
    NOT_COUNTED("figure.part.notCounted"),
    LEFT_OUT("figure.part.leftOut");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    /// Key of its name, with the number of its rows as `{0}`.
    String key() {
        return key;
    }
}
