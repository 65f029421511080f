package org.yiti.model.problem;

import static org.yiti.model.record.Field.*;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A ledger that somebody set up for one matter, such as the charging piles of a district (充电桩四类问题工作台账).
public record ProblemLedger(Row row) {
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\n]+");

    public ProblemLedger {
        row.mustBe(Table.PROBLEM_LEDGER);
    }

    public UUID id() {
        return row.id();
    }

    public String name() {
        return row.words(PROBLEM_LEDGER_NAME);
    }

    public @Nullable UUID issue() {
        return row.reference(PROBLEM_LEDGER_ISSUE);
    }

    /// Its classes in their order, each once.
    public List<String> classes() {
        return Arrays.stream(BETWEEN.split(row.words(PROBLEM_LEDGER_CLASSES)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
