package org.yiti.model.problem;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One entry of a problem ledger.
public record Problem(Row row) {
    public static final Comparator<Problem> IN_ORDER =
            Comparator.comparingInt(Problem::no).thenComparing(Problem::id);

    public Problem {
        row.mustBe(Table.PROBLEM);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID ledger() {
        return row.reference(PROBLEM_LEDGER);
    }

    public int no() {
        return Objects.requireNonNullElse(row.integer(PROBLEM_NO), 0);
    }

    public String className() {
        return row.words(PROBLEM_CLASS_NAME);
    }

    public String place() {
        return row.words(PROBLEM_PLACE);
    }

    public String words() {
        return row.words(PROBLEM_WORDS);
    }

    public @Nullable UUID unit() {
        return row.reference(PROBLEM_UNIT);
    }

    public @Nullable LocalDate due() {
        return row.date(PROBLEM_DUE);
    }

    public ProblemState state() {
        return Code.read(ProblemState.class, row.text(PROBLEM_STATE)).orElse(ProblemState.OPEN);
    }

    /// The supervision item that it became.
    public @Nullable UUID item() {
        return row.reference(PROBLEM_ITEM);
    }
}
