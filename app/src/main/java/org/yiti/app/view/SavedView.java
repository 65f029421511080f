package org.yiti.app.view;

import static org.yiti.model.record.Field.*;

import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A way to look at a list that somebody saved under a name.
record SavedView(Row row) {
    SavedView {
        row.mustBe(Table.SAVED_VIEW);
    }

    UUID id() {
        return row.id();
    }

    /// Empty for a list that this program does not know.
    Optional<ViewList> list() {
        return Code.read(ViewList.class, row.words(SAVED_VIEW_LIST));
    }

    String name() {
        return row.words(SAVED_VIEW_NAME);
    }

    /// Whose it is; empty for the whole office's.
    String owner() {
        return row.words(SAVED_VIEW_OWNER);
    }

    boolean shared() {
        return owner().isEmpty();
    }

    String content() {
        return row.words(SAVED_VIEW_CONTENT);
    }

    /// Whether a person may choose it.
    boolean isFor(String person) {
        return shared() || owner().equals(person);
    }
}
