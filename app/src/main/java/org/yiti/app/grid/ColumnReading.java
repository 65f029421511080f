package org.yiti.app.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.filter.ColumnValues;
import org.yiti.app.i18n.WordOrder;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.model.job.Progress;

/// Reads what columns hold in all rows: at once if that takes no longer than a blink, else away from the screen.
final class ColumnReading<R> {
    private static final long BLINK_NANOS = 12_000_000;

    /// More different texts than these are not put in order within a blink.
    private static final int MANY = 4_000;

    private static final int STEP = 128;

    private final WordOrder order = new WordOrder();
    private @Nullable JobRunner jobs;
    private Consumer<Exception> failed = _ -> {};

    void attach(JobRunner by, Consumer<Exception> whenFailed) {
        jobs = by;
        failed = whenFailed;
    }

    /// @param purpose a later reading for the same purpose replaces an earlier one that is not done
    void read(
            String purpose,
            List<GridColumn<R>> columns,
            List<R> rows,
            Consumer<Map<String, ColumnValues>> use) {
        var round = new Round(columns, rows);
        boolean through = round.read(jobs == null ? Long.MAX_VALUE : BLINK_NANOS);
        var runner = jobs;
        if (runner == null || (through && round.different() <= MANY)) {
            use.accept(round.made());
            return;
        }
        runner.<Map<String, ColumnValues>>latest(
                "grid." + purpose + System.identityHashCode(this),
                progress -> {
                    round.readOn(progress);
                    return round.made();
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Map<String, ColumnValues>>(var found) ->
                                use.accept(found);
                        case Outcome.Stopped<Map<String, ColumnValues>> _ -> {}
                        case Outcome.Broken<Map<String, ColumnValues>>(var cause) ->
                                failed.accept(cause);
                    }
                });
    }

    /// One reading; used by one thread after another.
    private final class Round {
        private final List<GridColumn<R>> columns;
        private final List<R> rows;
        private final List<ColumnValues.Maker> makers;

        Round(List<GridColumn<R>> columns, List<R> rows) {
            this.columns = columns;
            this.rows = rows;
            this.makers = columns.stream().map(_ -> new ColumnValues.Maker()).toList();
        }

        /// Returns whether all was read in the time.
        boolean read(long nanos) {
            long start = System.nanoTime();
            while (System.nanoTime() - start < nanos) {
                if (!step()) {
                    return true;
                }
            }
            return false;
        }

        void readOn(Progress progress) {
            do {
                progress.checkpoint();
            } while (step());
        }

        /// Reads some rows of one column. Returns false if none are left.
        private boolean step() {
            for (int i = 0; i < makers.size(); i++) {
                var maker = makers.get(i);
                if (maker.rows() < rows.size()) {
                    int to = Math.min(rows.size(), maker.rows() + STEP);
                    while (maker.rows() < to) {
                        maker.add(columns.get(i).value(rows.get(maker.rows())));
                    }
                    return true;
                }
            }
            return false;
        }

        int different() {
            return makers.stream().mapToInt(ColumnValues.Maker::different).sum();
        }

        Map<String, ColumnValues> made() {
            var made = new HashMap<String, ColumnValues>();
            for (int i = 0; i < makers.size(); i++) {
                made.put(columns.get(i).id(), makers.get(i).made(order));
            }
            return made;
        }
    }
}
