package org.yiti.model.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// What taking a package in would do: the merge itself, run and taken back, so that the numbers are those of the
/// import.
///
/// @param counts tables that the package touches
/// @param lines the first [#MOST] rows in full; the counts speak of all
/// @param attachmentsPresent files that are here after the import, of those the package's rows name
/// @param mustConfirmRemovals more than 20 rows or 5 % of a table would go into the recycle bin: ask once more
public record Preview(
        Inspected inspected,
        List<TableCount> counts,
        List<Line> lines,
        int attachmentsNamed,
        int attachmentsPresent,
        boolean mustConfirmRemovals) {
    /// Rows listed one by one.
    public static final int MOST = 5_000;

    public Preview {
        counts = List.copyOf(counts);
        lines = List.copyOf(lines);
    }

    /// What becomes of a row. A row that both changes and disagrees counts as in conflict.
    public enum Kind {
        ADDED,
        CHANGED,
        CONFLICT,
        REMOVED,
        RESTORED,
        /// The writer's office had no right to it: kept in the log, not shown in the row.
        REFUSED,
        /// A newer program wrote it: kept, applied after the update of this one.
        WAITING,
        /// The row stays as it is: what came was known or replaced already.
        UNCHANGED
    }

    /// @param table empty: of a table that this program does not know
    public record TableCount(Optional<Table> table, Map<Kind, Long> rows) {
        public TableCount {
            rows = Map.copyOf(rows);
        }

        public long of(Kind kind) {
            return rows.getOrDefault(kind, 0L);
        }
    }

    /// @param before the fields that differ, as they stand
    /// @param after the same, as they would stand
    /// @param actor who wrote the newest of what came
    /// @param reason why it is refused, waits, or disagrees; from whom to whom it was handed over
    public record Line(
            Kind kind,
            Table table,
            UUID row,
            Map<Field, @Nullable Object> before,
            Map<Field, @Nullable Object> after,
            String actor,
            String office,
            Instant at,
            Optional<Sentence> reason) {}

    public long total(Kind kind) {
        return counts.stream().mapToLong(c -> c.of(kind)).sum();
    }
}
