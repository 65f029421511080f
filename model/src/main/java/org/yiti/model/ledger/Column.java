package org.yiti.model.ledger;

import java.util.List;
import java.util.Optional;

/// The meaning of a column; of a month's plan or progress also its month.
///
/// @param month 1 to 12 for the meanings that are [ColumnMeaning#ofMonth()], else 0
public record Column(ColumnMeaning meaning, int month) {
    public Column {
        if (meaning.ofMonth() != (month >= 1 && month <= 12)) {
            throw new IllegalArgumentException(meaning + " in month " + month);
        }
    }

    public static Column of(ColumnMeaning meaning) {
        return new Column(meaning, 0);
    }

    public static Column plan(int month) {
        return new Column(ColumnMeaning.MONTH_PLAN, month);
    }

    public static Column progress(int month) {
        return new Column(ColumnMeaning.MONTH_PROGRESS, month);
    }

    /// Its name in a stored mapping: `DUE`, `MONTH_PLAN 3`, `MONTH_PROGRESS 3`.
    public String key() {
        return month == 0 ? meaning.name() : meaning.name() + " " + month;
    }

    /// The column that a word names as a head of a ledger does: 任务内容, 主责单位, 3月计划, 5月进展. Empty for a word
    /// that is no head word by word.
    public static Optional<Column> ofHead(String word) {
        return HeadWords.sure("", word) ? HeadWords.column("", word) : Optional.empty();
    }

    public static Optional<Column> ofKey(String key) {
        for (ColumnMeaning meaning : ColumnMeaning.values()) {
            if (!meaning.ofMonth() && meaning.name().equals(key)) {
                return Optional.of(of(meaning));
            }
        }
        for (int month = 1; month <= 12; month++) {
            for (Column column : List.of(plan(month), progress(month))) {
                if (column.key().equals(key)) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }
}
