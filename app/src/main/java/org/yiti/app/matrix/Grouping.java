package org.yiti.app.matrix;

/// Under which bands the tasks stand.
enum Grouping {
    ISSUE("matrix.grouping.issue"),
    LEAD_UNIT("matrix.grouping.unit"),
    NONE("matrix.grouping.none");

    private final String key;

    Grouping(String key) {
        this.key = key;
    }

    /// Key of its name on the switch.
    String key() {
        return key;
    }
}
