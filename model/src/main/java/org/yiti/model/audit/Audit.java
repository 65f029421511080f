package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A plan of visits (督查计划): which checklist, when, at which places, and how these were chosen.
public record Audit(Row row) {
    /// How the places were drawn, so that anybody can draw them again.
    ///
    /// @param frame the lines that were drawn from
    public record Draw(String method, String seed, int size, String frame, String frameHash) {}

    public Audit {
        row.mustBe(Table.AUDIT);
    }

    public UUID id() {
        return row.id();
    }

    public String name() {
        return row.words(AUDIT_NAME);
    }

    public @Nullable UUID issue() {
        return row.reference(AUDIT_ISSUE);
    }

    public @Nullable UUID checklist() {
        return row.reference(AUDIT_CHECKLIST);
    }

    public @Nullable LocalDate firstDay() {
        return row.date(AUDIT_FIRST_DAY);
    }

    public @Nullable LocalDate lastDay() {
        return row.date(AUDIT_LAST_DAY);
    }

    public String team() {
        return row.words(AUDIT_TEAM);
    }

    public Optional<Draw> draw() {
        var size = row.integer(AUDIT_DRAW_SIZE);
        return size == null
                ? Optional.empty()
                : Optional.of(
                        new Draw(
                                row.words(AUDIT_DRAW_METHOD),
                                row.words(AUDIT_DRAW_SEED),
                                size,
                                row.words(AUDIT_DRAW_FRAME),
                                row.words(AUDIT_DRAW_HASH)));
    }

    /// Whether a visit on that day belongs to it.
    public boolean covers(LocalDate day) {
        var first = firstDay();
        var last = lastDay();
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
}
