package org.yiti.app.sendout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.job.RunningJob;
import org.yiti.app.ledger.LedgerReader;
import org.yiti.app.sendout.TakeBackChoices.CellKey;
import org.yiti.app.sendout.TakeBackChoices.FileRow;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.ledger.Answer;
import org.yiti.model.ledger.Question;

/// Taking back a folder of ledgers, and who has not answered. Nothing is written before [#take].
final class TakeBackModel {
    private final Desk desk;
    private final JobRunner jobs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<TakeBackPlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SendOut>> sent =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Done>> done =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Question, Answer> answers = new HashMap<>();
    private final Set<String> leftFiles = new HashSet<>();
    private final Set<CellKey> leftCells = new HashSet<>();
    private final Set<FileRow> newRows = new HashSet<>();
    private List<ReturnedFile> files = List.of();
    private int month;

    TakeBackModel(Desk desk, JobRunner jobs, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.texts = texts;
        this.month = desk.snapshot().map(s -> s.asOf().getMonthValue()).orElse(12);
    }

    /// What was taken.
    ///
    /// @param step 0 where no cell changed
    record Done(int year, int files, int changed, long step) {}

    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    ReadOnlyObjectProperty<Optional<TakeBackPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// What went wrong.
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RunningJob>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// What was sent out of the month that is looked at, and who has answered.
    ReadOnlyObjectProperty<Optional<SendOut>> sentProperty() {
        return sent.getReadOnlyProperty();
    }

    int month() {
        return month;
    }

    LocalDate today() {
        return desk.today();
    }

    private Optional<Integer> year() {
        return desk.snapshot().map(s -> s.book().programme().year());
    }

    /// Looks at another month's answers.
    void look(int other) {
        month = other;
        year().ifPresent(year ->
                jobs.<SendOut>latest(
                        "takeback.look",
                        _ -> new SendOuts(desk.store().mappings()).of(year, other),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<SendOut>(var read)) {
                                sent.set(Optional.of(read));
                            }
                        }));
    }

    Optional<Reminders> reminders() {
        return desk.snapshot()
                .map(s -> new Reminders(texts, s.units(), desk.store().office().name()));
    }

    void startAgain() {
        answers.clear();
        leftFiles.clear();
        leftCells.clear();
        newRows.clear();
        files = List.of();
        said.set(Optional.empty());
        done.set(Optional.empty());
        plan.set(Optional.empty());
    }

    /// Reads all tables of a folder and makes the dry run.
    void read(Path folder) {
        startAgain();
        var reader = new ReturnedFolder(new LedgerReader(desk.store().mappings()));
        var job =
                jobs.<List<ReturnedFile>>start(
                        Sentence.of("takeback.reading", folder.toString()),
                        progress -> reader.read(folder, progress),
                        outcome -> {
                            running.set(Optional.empty());
                            switch (outcome) {
                                case Outcome.Done<List<ReturnedFile>>(var read) -> {
                                    files = read;
                                    check();
                                }
                                case Outcome.Stopped<List<ReturnedFile>> _ -> {}
                                case Outcome.Broken<List<ReturnedFile>>(var cause) -> fail(cause);
                            }
                        });
        running.set(Optional.of(job));
    }

    private void fail(Exception cause) {
        said.set(
                Optional.of(
                        cause instanceof YitiException known
                                ? known.sentence()
                                : Sentence.of(
                                        "ledger.import.bug", String.valueOf(cause.getMessage()))));
    }

    /// Makes the dry run anew.
    private void check() {
        if (year().isEmpty() || files.isEmpty()) {
            return;
        }
        int ofYear = year().get();
        var read = files;
        var choices = new TakeBackChoices(leftFiles, leftCells, newRows);
        var planner = new TakeBackPlanner(desk.store(), texts::say);
        var today = desk.today();
        jobs.<TakeBackPlan>latest(
                "takeback.plan",
                progress -> planner.plan(ofYear, read, choices, today, progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<TakeBackPlan>(var made) -> {
                            plan.set(Optional.of(made));
                            made.lines().stream()
                                    .mapToInt(TakeBackPlan.Line::month)
                                    .filter(m -> m > 0)
                                    .findFirst()
                                    .ifPresent(this::look);
                        }
                        case Outcome.Stopped<TakeBackPlan> _ -> {}
                        case Outcome.Broken<TakeBackPlan>(var cause) -> fail(cause);
                    }
                });
    }

    boolean takes(CellKey cell) {
        return !leftCells.contains(cell);
    }

    void take(String file, boolean take) {
        change(leftFiles, file, !take);
    }

    void take(CellKey cell, boolean take) {
        change(leftCells, cell, !take);
    }

    void propose(FileRow row, boolean take) {
        change(newRows, row, take);
    }

    private <T> void change(Set<T> set, T one, boolean in) {
        if (in ? set.add(one) : set.remove(one)) {
            check();
        }
    }

    Answer answer(Question question) {
        return answers.getOrDefault(question, Answer.OURS);
    }

    void answer(Question question, Answer answer) {
        answers.put(question, answer);
    }

    /// Takes what is ticked: one backup, one step.
    void take() {
        if (plan.get().isEmpty()) {
            return;
        }
        var made = plan.get().get();
        var given = Map.copyOf(answers);
        var intake = new TakeBackIntake(desk.store());
        var today = desk.today();
        desk.<Taken>work(
                Sentence.of("takeback.working", made.taken().size()),
                progress -> {
                    try {
                        long step = intake.take(desk.actor(), made, given, today, progress);
                        return new Taken(step, Optional.empty());
                    } catch (YitiException e) {
                        return new Taken(0, Optional.of(e.sentence()));
                    }
                },
                taken -> {
                    if (taken.trouble().isPresent()) {
                        said.set(taken.trouble());
                        return;
                    }
                    int year = made.book().programme().year();
                    int changed = made.changed(given);
                    int count = made.taken().size();
                    startAgain();
                    done.set(Optional.of(new Done(year, count, changed, taken.step())));
                    look(month);
                });
    }

    private record Taken(long step, Optional<Sentence> trouble) {}

    /// Takes all files back, if nobody changed the same fields since.
    void undo() {
        var last = done.get().filter(d -> d.step() > 0);
        if (last.isEmpty()) {
            return;
        }
        var undo = new Undo(desk.store().history(), ZoneId.systemDefault());
        var intake = new TakeBackIntake(desk.store());
        desk.<List<Sentence>>work(
                Sentence.of("step.undo"),
                _ ->
                        switch (undo.undo(last.get().step())) {
                            case UndoPlan.Impossible(var reasons) -> reasons;
                            case UndoPlan.Possible(var step) -> {
                                desk.store().recorder().record(desk.actor(), step);
                                intake.forget(last.get().year(), last.get().step());
                                yield List.<Sentence>of();
                            }
                        },
                reasons -> {
                    if (reasons.isEmpty()) {
                        startAgain();
                        look(month);
                    } else {
                        said.set(Optional.of(reasons.getFirst()));
                    }
                });
    }
}
