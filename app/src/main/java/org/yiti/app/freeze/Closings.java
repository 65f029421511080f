package org.yiti.app.freeze;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.time.YearMonth;
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
    public record Wanted(
            Programme programme, int month, LocalDate day, LocalDate today, String remark) {
        /// The month as it is closed when nothing else is said: at its end.
        public static Wanted of(Programme programme, int month, LocalDate today, String remark) {
            var end = YearMonth.of(programme.year(), month).atEndOfMonth();
            return new Wanted(programme, month, end, today, remark);
        }
    }

    /// Closes a month: keeps the rows, then writes one step that names them.
    ///
    /// @throws YitiException if the day does not belong to it, if nothing changed since it was closed the last time, or if
    ///     the store cannot be written; nothing is then closed
    public MonthClose close(Actor actor, Wanted wanted, Progress progress) throws YitiException {
        check(wanted);
        for (int i = 0; i < TRIES; i++) {
            long point = store.history().last();
            var copy = MonthCopy.of(store.rows(), wanted.programme());
            if (store.history().last() == point) {
                return write(actor, wanted, copy, Math.toIntExact(point), progress);
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
    }

    private MonthClose write(
            Actor actor, Wanted wanted, MonthCopy copy, int point, Progress progress)
            throws YitiException {
        var written = text.write(copy, progress);
        var last = MonthClose.ofMonth(store.rows(), wanted.programme().id(), wanted.month());
        if (last.filter(old -> same(old, written, wanted)).isPresent()) {
            throw new YitiException(Sentence.of("freeze.unchanged", wanted.month()));
        }
        progress.checkpoint();
        store.monthCopies().keep(written.checksum(), written.bytes());
        var id = RowIds.fresh();
        var values = new HashMap<Field, Object>();
        values.put(MONTH_CLOSE_PROGRAMME, wanted.programme().id());
        values.put(MONTH_CLOSE_MONTH, wanted.month());
        values.put(MONTH_CLOSE_DAY, wanted.day());
        values.put(MONTH_CLOSE_POINT, point);
        values.put(MONTH_CLOSE_CHECKSUM, written.checksum());
        values.put(MONTH_CLOSE_ROWS, copy.size());
        values.put(MONTH_CLOSE_CLOSED_BY, actor.name());
        values.put(MONTH_CLOSE_CLOSED_ON, wanted.today());
        if (!wanted.remark().isBlank()) {
            values.put(MONTH_CLOSE_REMARK, wanted.remark().strip());
        }
        store.recorder()
                .record(
                        actor,
                        Step.of(
                                Sentence.of(
                                        "step.freeze",
                                        wanted.programme().year(),
                                        wanted.month(),
                                        point),
                                new Change.Add(Table.MONTH_CLOSE, id, values)));
        var own = store.templates().find(Templates.MATERIAL);
        if (own.isPresent()) {
            store.templates().keep(Templates.materialOf(id), own.get());
        }
        return new MonthClose(store.rows().find(Table.MONTH_CLOSE, id).orElseThrow());
    }

    private static boolean same(MonthClose old, CopyText.Written now, Wanted wanted) {
        return old.checksum().equals(now.checksum()) && wanted.day().equals(old.day());
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
        return Snapshot.of(copy(closed), store.office(), day(closed));
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
        var then = copy(closed);
        return Revisions.of(then, store.rows(), closed.month(), day(closed));
    }
}
