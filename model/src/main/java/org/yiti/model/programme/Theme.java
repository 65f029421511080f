package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A group of issues that is heard in one month (主题).
public record Theme(Row row) {
    public Theme {
        row.mustBe(Table.THEME);
    }

    public UUID id() {
        return row.id();
    }

    public int no() {
        return Objects.requireNonNullElse(row.integer(THEME_NO), 0);
    }

    public String name() {
        return row.words(THEME_NAME);
    }

    public @Nullable Integer focusMonth() {
        return row.integer(THEME_FOCUS_MONTH);
    }

    public @Nullable UUID leadUnit() {
        return row.reference(THEME_LEAD_UNIT);
    }
}
