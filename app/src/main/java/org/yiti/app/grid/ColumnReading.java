package org.yiti.app.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.filter.ColumnValues;
import org.yiti.app.i18n.WordOrder;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;

/// Reads what columns hold in all rows: at once if that takes no longer than a blink, else slice by slice between the
/// frames. Cells are only read on the screen's thread, as they look into what a screen holds; the texts they gave are
/// put in order away from it where they are many.
final class ColumnReading<R> {
    private static final long BLINK_NANOS = 12_000_000;
    private static final long SLICE_NANOS = 6_000_000;

    /// More different texts than these are not put in order within a blink.
    private static final int MANY = 4_000;

    private static final int STEP = 128;

    private final WordOrder order = new WordOrder();

    /// The newest reading for each purpose.
    private final Map<String, Round> rounds = new HashMap<>();

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
        var round = new Round(purpose, columns, rows, use);
        rounds.put(purpose, round);
        round.go(jobs == null ? Long.MAX_VALUE : BLINK_NANOS);
    }

    /// One reading.
    private final class Round {
        private final String purpose;
        private final List<GridColumn<R>> columns;
        private final List<R> rows;
        private final Consumer<Map<String, ColumnValues>> use;
        private final List<ColumnValues.Maker> makers;
        private final AnimationTimer frames =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        go(SLICE_NANOS);
                    }
                };

        Round(
                String purpose,
                List<GridColumn<R>> columns,
                List<R> rows,
                Consumer<Map<String, ColumnValues>> use) {
            this.purpose = purpose;
            this.columns = columns;
            this.rows = rows;
            this.use = use;
            this.makers = columns.stream().map(_ -> new ColumnValues.Maker()).toList();
        }

        void go(long nanos) {
            frames.stop();
            if (rounds.get(purpose) == this) {
                if (read(nanos)) {
                    finish();
                } else {
                    frames.start();
                }
            }
        }

        private void finish() {
            var runner = jobs;
            if (runner == null || different() <= MANY) {
                give(made());
                return;
            }
            runner.<Map<String, ColumnValues>>latest(
                    "grid." + purpose + System.identityHashCode(ColumnReading.this),
                    _ -> made(),
                    outcome -> {
                        switch (outcome) {
                            case Outcome.Done<Map<String, ColumnValues>>(var found) -> give(found);
                            case Outcome.Stopped<Map<String, ColumnValues>> _ -> {}
                            case Outcome.Broken<Map<String, ColumnValues>>(var cause) ->
                                    failed.accept(cause);
                        }
                    });
        }

        private void give(Map<String, ColumnValues> found) {
            if (rounds.remove(purpose, this)) {
                use.accept(found);
            }
        }

        /// Returns whether all was read in the time.
        private boolean read(long nanos) {
            long start = System.nanoTime();
            while (System.nanoTime() - start < nanos) {
                if (!step()) {
                    return true;
                }
            }
            return false;
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

        private int different() {
            return makers.stream().mapToInt(ColumnValues.Maker::different).sum();
        }

        private Map<String, ColumnValues> made() {
            var made = new HashMap<String, ColumnValues>();
            for (int i = 0; i < makers.size(); i++) {
                made.put(columns.get(i).id(), makers.get(i).made(order));
            }
            return made;
        }
    }
}
