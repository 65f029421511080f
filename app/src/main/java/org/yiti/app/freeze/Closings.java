package org.yiti.app.freeze;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.freeze.MonthCopy;
import org.yiti.model.freeze.Revision;
import org.yiti.model.freeze.Revisions;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Programme;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.store.Templates;

/// Closes months of a store, and reads closed ones.
public final class Closings {
    /// How often the rows are read again because somebody wrote meanwhile.
    private static final int TRIES = 5;

    private final Store store;
    private final CopyText text = new CopyText();

    public Closings(Store store) {
        this.store = store;
    }

    /// What is to be closed.
    ///
    /// @param month 1 to 12
    /// @param day the date of the data, from the first day of the month on
    /// @param today on which it is closed
    /// @param marking who may see its material; may be empty
    public record Wanted(
            Programme programme,
            int month,
            LocalDate day,
            LocalDate today,
            String remark,
            String marking) {
        /// The month as it is closed when nothing else is said: at its end, unmarked.
        public static Wanted of(Programme programme, int month, LocalDate today, String remark) {
            var end = YearMonth.of(programme.year(), month).atEndOfMonth();
            return new Wanted(programme, month, end, today, remark, "");
        }
    }

    /// What a closing keeps is kept; only its row is missing.
    ///
    /// @param template of meeting material, as the office has it; empty for the program's own
    public record Prepared(Wanted wanted, MonthClose close, Optional<byte[]> template) {}

    /// Closes a month by its rows only: its material is made anew each time.
    ///
    /// @throws YitiException as [#prepare] and [#record]; nothing is then closed
    public MonthClose close(Actor actor, Wanted wanted, Progress progress) throws YitiException {
        return close(actor, wanted, Finishing.NOTHING, progress);
    }

    /// Closes a month: keeps the rows and the finished files, then writes one step that names them.
    ///
    /// @throws YitiException as [#prepare] and [#record]; nothing is then closed
    public MonthClose close(Actor actor, Wanted wanted, Finishing finishing, Progress progress)
            throws YitiException {
        return record(actor, prepare(actor, wanted, finishing, progress));
    }

    /// All of a closing that takes time. It says nothing to anybody until it is recorded.
    ///
    /// @throws YitiException if the day does not belong to it, if nothing changed since it was closed the last time, or if
    ///     the store cannot be written
    public Prepared prepare(Actor actor, Wanted wanted, Finishing finishing, Progress progress)
            throws YitiException {
        check(wanted);
        for (int i = 0; i < TRIES; i++) {
            long point = store.history().last();
            var copy = MonthCopy.of(store.rows(), wanted.programme());
            if (store.history().last() == point) {
                return prepare(actor, wanted, copy, Math.toIntExact(point), finishing, progress);
            }
        }
        throw new YitiException(Sentence.of("freeze.busy"));
    }

    private static void check(Wanted wanted) throws YitiException {
        var month = YearMonth.of(wanted.programme().year(), wanted.month());
        if (wanted.day().isBefore(month.atDay(1))) {
            throw new YitiException(Sentence.of("freeze.day.before", wanted.day(), wanted.month()));
        }
        if (wanted.day().isAfter(wanted.today())) {
            throw new YitiException(Sentence.of("freeze.day.ahead", wanted.day()));
        }
        if (wanted.marking().length() > Templates.LONGEST_MARKING) {
            throw new YitiException(Sentence.of("marking.too-long", Templates.LONGEST_MARKING));
        }
    }

    private Prepared prepare(
            Actor actor,
            Wanted wanted,
            MonthCopy copy,
            int point,
            Finishing finishing,
            Progress progress)
            throws YitiException {
        var written = text.write(copy, progress);
        var template = store.templates().find(Templates.MATERIAL);
        var close = row(actor, wanted, written.checksum(), copy.size(), point);
        mustBeNew(wanted, close, template, finishing != Finishing.NOTHING);
        progress.checkpoint();
        store.monthCopies().keep(written.checksum(), written.bytes());
        var sealed = SealedMonth.of(store, wanted.programme(), new SealedMonth.Closed(close, copy));
        var kept = finishing.finish(sealed, progress);
        return new Prepared(wanted, new MonthClose(close.row().with(kept)), template);
    }

    private static MonthClose row(
            Actor actor, Wanted wanted, String checksum, int rows, int point) {
        var values = new HashMap<Field, Object>();
        values.put(MONTH_CLOSE_PROGRAMME, wanted.programme().id());
        values.put(MONTH_CLOSE_MONTH, wanted.month());
        values.put(MONTH_CLOSE_DAY, wanted.day());
        values.put(MONTH_CLOSE_POINT, point);
        values.put(MONTH_CLOSE_CHECKSUM, checksum);
        values.put(MONTH_CLOSE_ROWS, rows);
        values.put(MONTH_CLOSE_CLOSED_BY, actor.name());
        values.put(MONTH_CLOSE_CLOSED_ON, wanted.today());
        if (!wanted.remark().isBlank()) {
            values.put(MONTH_CLOSE_REMARK, wanted.remark().strip());
        }
        if (!wanted.marking().isBlank()) {
            values.put(MONTH_CLOSE_MARKING, wanted.marking().strip());
        }
        return new MonthClose(Row.of(Table.MONTH_CLOSE, RowIds.fresh(), values));
    }

    /// What would say the same as the closing that counts is none. Where that kept no files, one that does is another.
    private void mustBeNew(
            Wanted wanted, MonthClose close, Optional<byte[]> template, boolean withFiles)
            throws YitiException {
        var last = MonthClose.ofMonth(store.rows(), wanted.programme().id(), wanted.month());
        boolean same =
                last.filter(old -> old.checksum().equals(close.checksum()))
                        .filter(old -> wanted.day().equals(old.day()))
                        .filter(old -> old.marking().equals(close.marking()))
                        .filter(old -> old.keepsFiles() || !withFiles)
                        .filter(old ->
                                Arrays.equals(
                                        store.templates()
                                                .find(Templates.materialOf(old.id()))
                                                .orElse(null),
                                        template.orElse(null)))
                        .isPresent();
        if (same) {
            throw new YitiException(Sentence.of("freeze.unchanged", wanted.month()));
        }
    }

    /// Names a prepared closing in one step of the log: now the month is closed.
    ///
    /// @throws YitiException if it was closed so meanwhile, or the store cannot be written
    public MonthClose record(Actor actor, Prepared prepared) throws YitiException {
        var close = prepared.close();
        mustBeNew(prepared.wanted(), close, prepared.template(), close.keepsFiles());
        if (prepared.template().isPresent()) {
            store.templates().keep(Templates.materialOf(close.id()), prepared.template().get());
        }
        store.recorder()
                .record(
                        actor,
                        Step.of(
                                Sentence.of(
                                        "step.freeze",
                                        prepared.wanted().programme().year(),
                                        close.month(),
                                        close.point()),
                                new Change.Add(
                                        Table.MONTH_CLOSE, close.id(), close.row().filled())));
        return new MonthClose(store.rows().find(Table.MONTH_CLOSE, close.id()).orElseThrow());
    }

    /// The closings of a year, the oldest first.
    public List<MonthClose> of(Programme programme) {
        return MonthClose.of(store.rows(), programme.id());
    }

    /// Whether the copy is on this computer.
    public boolean kept(MonthClose closed) {
        return store.monthCopies().find(closed.checksum()).isPresent();
    }

    /// The rows of a closed month.
    ///
    /// @throws YitiException if the copy is not here or is not what its checksum says
    public MonthCopy copy(MonthClose closed) throws YitiException {
        Optional<byte[]> kept = store.monthCopies().find(closed.checksum());
        if (kept.isEmpty()) {
            throw new YitiException(Sentence.of("freeze.missing", closed.month()));
        }
        return text.read(kept.get(), closed.checksum());
    }

    /// The year as it stood when the month was closed, at the date of its data.
    ///
    /// @throws YitiException as [#copy]
    public Snapshot snapshot(MonthClose closed) throws YitiException {
        return snapshot(closed, copy(closed));
    }

    /// The same of a copy that was read already: reading it is most of the work in a large year.
    public Snapshot snapshot(MonthClose closed, MonthCopy copy) {
        return Snapshot.of(copy, store.office(), day(closed));
    }

    /// The month before that of a day, as it was closed the last time; empty where it was not.
    ///
    /// @throws YitiException as [#copy]
    public Optional<Snapshot> monthBefore(Programme programme, LocalDate day) throws YitiException {
        var closed = MonthClose.ofMonth(store.rows(), programme.id(), day.getMonthValue() - 1);
        return closed.isEmpty() ? Optional.empty() : Optional.of(snapshot(closed.get()));
    }

    /// The date of a closed month's data.
    public static LocalDate day(MonthClose closed) {
        var day = closed.day();
        return day == null ? LocalDate.EPOCH : day;
    }

    /// What was corrected of a closed month since (修订).
    ///
    /// @throws YitiException as [#copy]
    public List<Revision> revisions(MonthClose closed) throws YitiException {
        return revisions(closed, copy(closed));
    }

    /// The same of a copy that was read already.
    public List<Revision> revisions(MonthClose closed, MonthCopy then) {
        return Revisions.of(then, store.rows(), closed.month(), day(closed));
    }
}
