package org.yiti.app.sendout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yiti.app.ledger.ImportChoices;
import org.yiti.app.ledger.LedgerFile;
import org.yiti.app.ledger.LedgerPlan;
import org.yiti.app.ledger.LedgerPlanner;
import org.yiti.app.ledger.ReportMonth;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.LedgerExport;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

/// Plans what a folder of returned ledgers would do to a year. Files are known by their hidden keys, not by
/// their names. Each is compared with what the files before it make of the year, so that two files that
/// change one cell ask.
public final class TakeBackPlanner {
    private final Store store;
    private final LedgerPlanner planner;
    private final SendOuts sendOuts;

    /// @param words turns a sentence into the words of the file's language
    public TakeBackPlanner(Store store, Function<Sentence, String> words) {
        this.store = store;
        this.planner = new LedgerPlanner(store, words);
        this.sendOuts = new SendOuts(store.mappings());
    }

    /// @throws YitiException if the store has no such year
    public TakeBackPlan plan(
            int year,
            List<ReturnedFile> files,
            TakeBackChoices choices,
            LocalDate today,
            Progress progress)
            throws YitiException {
        if (YearBook.programme(store.rows(), year).isEmpty()) {
            throw new YitiException(Sentence.of("cli.year.missing", year));
        }
        var ground = planner.ground(new ImportChoices(year, 1, false, "", Map.of()));
        var run = new Run(choices, today, ground);
        for (ReturnedFile file : files) {
            progress.checkpoint();
            run.take(file);
        }
        return new TakeBackPlan(ground.book(), UnitRegister.load(store.rows()), run.lines);
    }

    private final class Run {
        private final TakeBackChoices choices;
        private final LocalDate today;
        private final List<TakeBackPlan.Line> lines = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private LedgerPlanner.Ground ground;

        Run(TakeBackChoices choices, LocalDate today, LedgerPlanner.Ground ground) {
            this.choices = choices;
            this.today = today;
            this.ground = ground;
        }

        void take(ReturnedFile file) throws YitiException {
            if (file.ledger().isEmpty()) {
                lines.add(refused(file, file.trouble()));
                return;
            }
            try {
                lines.add(line(file, file.ledger().get()));
            } catch (YitiException e) {
                lines.add(refused(file, Optional.of(e.sentence())));
            }
        }

        private TakeBackPlan.Line line(ReturnedFile file, LedgerFile ledger) throws YitiException {
            if (!planner.returned(ledger)) {
                throw new YitiException(Sentence.of("takeback.not-ours", file.name()));
            }
            int month = ReportMonth.of(ledger, Optional.empty(), today.getMonthValue());
            var plan = plan(file, ledger, month);
            if (plan.nothingTaken()) {
                throw new YitiException(
                        Sentence.of(
                                "takeback.other-year",
                                file.name(),
                                ground.book().programme().year()));
            }
            var unit = ledger.unit().or(() -> guessed(ledger, month));
            boolean taken = !choices.files().contains(file.name());
            var changes =
                    new LeftCells(file.name(), choices.cells(), ground.book())
                            .without(plan.step(Map.of()).changes());
            if (taken) {
                ground = ground.with(ground.book().with(changes));
            }
            boolean late =
                    unit.flatMap(u -> sent(month, u))
                            .filter(s -> today.isAfter(s.due()))
                            .isPresent();
            boolean again = unit.filter(u -> !seen.add(u + ":" + month)).isPresent();
            return new TakeBackPlan.Line(
                    file,
                    unit,
                    month,
                    taken,
                    late,
                    again,
                    Optional.of(plan),
                    changes,
                    Optional.empty());
        }

        private LedgerPlan plan(ReturnedFile file, LedgerFile ledger, int month)
                throws YitiException {
            var rows =
                    choices.newRows().stream()
                            .filter(row -> row.file().equals(file.name()))
                            .map(TakeBackChoices.FileRow::row)
                            .collect(Collectors.toSet());
            int year = ground.book().programme().year();
            var how = new ImportChoices(year, month, false, "", Map.of(), rows);
            return planner.plan(ledger, how, ground, Progress.SILENT);
        }

        private Optional<Sent> sent(int month, UUID unit) {
            return sendOuts.of(ground.book().programme().year(), month).of(unit);
        }

        /// The unit of a file that lost its mark, as csv does: the only one sent to that works on all its tasks.
        private Optional<UUID> guessed(LedgerFile ledger, int month) {
            var book = ground.book();
            var tasks =
                    planner.keys(ledger).stream().flatMap(key -> book.task(key).stream()).toList();
            var able =
                    sendOuts.of(book.programme().year(), month).sent().stream()
                            .filter(sent -> sent.tasks() >= tasks.size())
                            .map(Sent::unit)
                            .filter(unit ->
                                    tasks.stream().allMatch(t -> LedgerExport.works(book, t, unit)))
                            .toList();
            return able.size() == 1 ? Optional.of(able.getFirst()) : Optional.empty();
        }

        private static TakeBackPlan.Line refused(ReturnedFile file, Optional<Sentence> trouble) {
            return new TakeBackPlan.Line(
                    file,
                    file.ledger().flatMap(LedgerFile::unit),
                    0,
                    false,
                    false,
                    false,
                    Optional.empty(),
                    List.of(),
                    trouble);
        }
    }
}
