package org.yiti.model.showcase;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A case that others can learn from (典型案例): what was wrong, what was done, what came of it.
public record ModelCase(Row row) {
    public ModelCase {
        row.mustBe(Table.MODEL_CASE);
    }

    public UUID id() {
        return row.id();
    }

    public String title() {
        return row.words(MODEL_CASE_TITLE);
    }

    public @Nullable UUID issue() {
        return row.reference(MODEL_CASE_ISSUE);
    }

    public @Nullable UUID item() {
        return row.reference(MODEL_CASE_ITEM);
    }

    public @Nullable LocalDate day() {
        return row.date(MODEL_CASE_DAY);
    }

    public String story() {
        return row.words(MODEL_CASE_STORY);
    }

    public String effect() {
        return row.words(MODEL_CASE_EFFECT);
    }
}
