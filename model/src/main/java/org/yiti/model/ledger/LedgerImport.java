package org.yiti.model.ledger;

import java.util.Map;
import java.util.UUID;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.YearBook;
import org.yiti.model.unit.UnitRegister;

/// Plans the import of a ledger into a year: finds the task of every row, or makes it, and says what
/// would change. Rows with a hidden key are found by it, then rows with a number by that, then rows by
/// issue and content. An empty cell never erases anything. What a row with a key says otherwise than the store
/// becomes a question, as a later edit would else be lost; [RoundTrip] knows more where the log is at hand.
public final class LedgerImport {
    private final YearBook book;
    private final UnitRegister units;
    private final RowNames names;
    private final Bin bin;
    private final Options options;

    public LedgerImport(
            YearBook book, UnitRegister units, RowNames names, Bin bin, Options options) {
        this.book = book;
        this.units = units;
        this.names = names;
        this.bin = bin;
        this.options = options;
    }

    /// @param month the month whose report the progress columns are where the ledger does not say it
    ///     ([Understood#month()]), 1 to 12
    /// @param trustDone whether “done” in the file means verified done: only for the office's own ledger, as on
    ///     its first import. Otherwise such tasks wait for the office's check
    /// @param confirmed what a person decided that unknown unit names mean
    public record Options(int month, boolean trustDone, Map<String, UUID> confirmed) {
        public Options {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("month " + month);
            }
            confirmed = Map.copyOf(confirmed);
        }

        /// For an office's own ledger, taken over for the first time.
        public static Options ownLedger(int month) {
            return new Options(month, true, Map.of());
        }

        /// For a ledger that somebody else filled in.
        public static Options received(int month) {
            return new Options(month, false, Map.of());
        }
    }

    public ImportPlan plan(Understood ledger) {
        return new ImportRun(book, units, names, bin, options, ledger).plan();
    }
}
