package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What somebody says of a warning of the completeness check instead of mending it (校核说明).
public record LintNote(Row row) {
    public LintNote {
        row.mustBe(Table.LINT_NOTE);
    }

    public UUID id() {
        return row.id();
    }

    public UUID issue() {
        return Objects.requireNonNull(row.reference(LINT_NOTE_ISSUE));
    }

    public String rule() {
        return row.words(LINT_NOTE_RULE);
    }

    /// The row and field that the warning points at.
    public String subject() {
        return row.words(LINT_NOTE_SUBJECT);
    }

    /// The mark of what the explainer had before the eyes; where it differs now, the warning is back.
    public String seen() {
        return row.words(LINT_NOTE_SEEN);
    }

    public String explanation() {
        return row.words(LINT_NOTE_EXPLANATION);
    }

    public String explainedBy() {
        return row.words(LINT_NOTE_EXPLAINED_BY);
    }

    public @Nullable LocalDate explainedOn() {
        return row.date(LINT_NOTE_EXPLAINED_ON);
    }
}
