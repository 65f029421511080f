package org.yiti.model.problem;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A record that was screened for a problem ledger, such as a request to the hotline. Many may be about one entry.
public record ProblemSource(Row row) {
    public ProblemSource {
        row.mustBe(Table.PROBLEM_SOURCE);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID ledger() {
        return row.reference(PROBLEM_SOURCE_LEDGER);
    }

    /// The entry that it is about.
    public @Nullable UUID problem() {
        return row.reference(PROBLEM_SOURCE_PROBLEM);
    }

    public String recordNo() {
        return row.words(PROBLEM_SOURCE_RECORD_NO);
    }

    public @Nullable LocalDate day() {
        return row.date(PROBLEM_SOURCE_DAY);
    }

    public String words() {
        return row.words(PROBLEM_SOURCE_WORDS);
    }

    public String setAside() {
        return row.words(PROBLEM_SOURCE_SET_ASIDE);
    }

    /// An entry counts before a reason to set it aside.
    public Screening screening() {
        if (problem() != null) {
            return Screening.LINKED;
        }
        return setAside().isEmpty() ? Screening.OPEN : Screening.SET_ASIDE;
    }
}
