package org.yiti.app.ledger;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.ledger.Answer;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ImportPlan;
import org.yiti.model.ledger.Question;
import org.yiti.model.unit.UnitWords;

/// Bringing in a ledger, from the choice of a file to the step that can be taken back. Nothing is written
/// before [#take].
final class LedgerImportModel {
    private final Desk desk;
    private final JobRunner jobs;
    private final Navigator navigator;
    private final Function<Sentence, String> words;
    private final ReadOnlyObjectWrapper<ImportStage> stage =
            new ReadOnlyObjectWrapper<>(new ImportStage.Choosing(Optional.empty()));
    private final ImportSettings settings = new ImportSettings();
    private final Map<String, UnitChoice> units = new HashMap<>();
    private final Map<Question, Answer> answers = new HashMap<>();
    private final Set<NewRow> newRows = new HashSet<>();

    LedgerImportModel(
            Desk desk, JobRunner jobs, Navigator navigator, Function<Sentence, String> words) {
        this.desk = desk;
        this.jobs = jobs;
        this.navigator = navigator;
        this.words = words;
    }

    ReadOnlyObjectProperty<ImportStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    ImportSettings settings() {
        return settings;
    }

    Desk desk() {
        return desk;
    }

    Optional<UnitChoice> choice(String unitName) {
        return Optional.ofNullable(units.get(unitName));
    }

    Answer answer(Question question) {
        return answers.getOrDefault(question, Answer.OURS);
    }

    void startAgain() {
        units.clear();
        answers.clear();
        newRows.clear();
        settings.issueProperty().set("");
        stage.set(new ImportStage.Choosing(Optional.empty()));
    }

    void read(Path file) {
        startAgain();
        var reader = new LedgerReader(desk.store().mappings());
        var today = desk.today();
        var job =
                jobs.<Read>start(
                        Sentence.of("ledger.file.reading", String.valueOf(file.getFileName())),
                        progress -> {
                            var ledger = reader.read(file, progress);
                            var rows = desk.store().rows();
                            return new Read(ledger, StandingYear.all(rows, today));
                        },
                        this::wasRead);
        if (stage.get() instanceof ImportStage.Choosing) {
            stage.set(new ImportStage.Reading(job));
        }
    }

    /// A file, and the years that it may go into.
    private record Read(LedgerFile file, Map<Integer, StandingYear> years) {}

    private void wasRead(Outcome<Read> outcome) {
        switch (outcome) {
            case Outcome.Done<Read>(var read) -> understand(read.file(), read.years());
            case Outcome.Stopped<Read> _ -> startAgain();
            case Outcome.Broken<Read>(var cause) ->
                    stage.set(new ImportStage.Choosing(Optional.of(sentence(cause))));
        }
    }

    private static Sentence sentence(Exception cause) {
        return cause instanceof YitiException known
                ? known.sentence()
                : Sentence.of("ledger.import.bug", String.valueOf(cause.getMessage()));
    }

    private void understand(LedgerFile file, Map<Integer, StandingYear> years) {
        int first = 0;
        while (first < file.pages().size() - 1 && !file.pages().get(first).taken()) {
            first++;
        }
        var open = desk.snapshot().map(s -> s.book().programme().year());
        settings.begin(file, years, open, desk.today());
        stage.set(new ImportStage.Understanding(file, first, Optional.empty()));
    }

    /// Shows another sheet.
    void show(int page) {
        if (stage.get() instanceof ImportStage.Understanding now && now.page() != page) {
            stage.set(new ImportStage.Understanding(now.file(), page, Optional.empty()));
        }
    }

    void take(boolean take) {
        if (stage.get() instanceof ImportStage.Understanding now) {
            change(now, now.shown().taking(take));
        }
    }

    /// Says what a column of the shown sheet means.
    void mean(int column, Column meaning) {
        if (stage.get() instanceof ImportStage.Understanding now) {
            change(now, now.shown().as(now.shown().mapping().withColumn(column, meaning)));
        }
    }

    private void change(ImportStage.Understanding now, LedgerPage page) {
        var file = now.file().withPage(now.page(), page);
        stage.set(new ImportStage.Understanding(file, now.page(), Optional.empty()));
    }

    /// Makes the dry run.
    void check() {
        switch (stage.get()) {
            case ImportStage.Understanding now -> plan(now.file(), now.page());
            case ImportStage.Checked now -> plan(now.file(), 0);
            case ImportStage.Choosing _, ImportStage.Reading _, ImportStage.Done _ -> {}
        }
    }

    private void plan(LedgerFile file, int page) {
        var choices =
                new ImportChoices(
                        settings.yearProperty().get(),
                        settings.monthProperty().get(),
                        settings.ownProperty().get(),
                        settings.issueProperty().get().strip(),
                        units,
                        newRows);
        var planner = new LedgerPlanner(desk.store(), words);
        jobs.<LedgerPlan>latest(
                "ledger.plan",
                progress -> planner.plan(file, choices, progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<LedgerPlan>(var plan) ->
                                stage.set(new ImportStage.Checked(file, plan, Optional.empty()));
                        case Outcome.Stopped<LedgerPlan> _ -> {}
                        case Outcome.Broken<LedgerPlan>(var cause) ->
                                stage.set(
                                        new ImportStage.Understanding(
                                                file, page, Optional.of(sentence(cause))));
                    }
                });
    }

    /// Decides what an unknown name means; empty leaves it. The dry run is made anew.
    void decide(String unitName, Optional<UnitChoice> choice) {
        choice.ifPresentOrElse(c -> units.put(unitName, c), () -> units.remove(unitName));
        check();
    }

    /// Makes units of all names that are still unknown; 各区 is no unit and stays for a person to decide.
    void makeAllUnits() {
        if (stage.get() instanceof ImportStage.Checked now) {
            now.plan().newUnits().stream()
                    .map(ImportPlan.NewUnit::name)
                    .filter(name -> !UnitWords.namesSeveral(name))
                    .forEach(name -> units.put(name, new UnitChoice.Create()));
            check();
        }
    }

    /// The names that were decided on, to be changed again.
    List<String> decided() {
        return units.keySet().stream().sorted().toList();
    }

    /// Says whether a row that was added to a returned ledger shall become a task. The dry run is made anew.
    void propose(NewRow row, boolean take) {
        if (take) {
            newRows.add(row);
        } else {
            newRows.remove(row);
        }
        check();
    }

    void answer(Question question, Answer answer) {
        answers.put(question, answer);
    }

    /// Back to the picture of the file.
    void back() {
        if (stage.get() instanceof ImportStage.Checked now) {
            stage.set(new ImportStage.Understanding(now.file(), 0, Optional.empty()));
        }
    }

    /// How the import went, in place of an exception, so that its page stays where it is.
    private record Taken(long step, Optional<Sentence> trouble) {}

    /// Imports: one backup, one step.
    void take() {
        if (!(stage.get() instanceof ImportStage.Checked now)) {
            return;
        }
        var given = Map.copyOf(answers);
        var intake = new LedgerIntake(desk.store());
        desk.<Taken>work(
                Sentence.of("ledger.import.working", now.file().name()),
                progress -> {
                    try {
                        var step =
                                intake.take(desk.actor(), now.file(), now.plan(), given, progress);
                        return new Taken(step, Optional.empty());
                    } catch (YitiException e) {
                        return new Taken(0, Optional.of(e.sentence()));
                    }
                },
                taken -> {
                    if (taken.trouble().isPresent()) {
                        stage.set(new ImportStage.Checked(now.file(), now.plan(), taken.trouble()));
                    } else {
                        int changed = now.plan().changed(given);
                        stage.set(new ImportStage.Done(now.plan(), changed, taken.step()));
                        desk.open(Optional.of(now.plan().year()));
                    }
                });
    }

    /// Takes the import back, if nobody changed the same fields since.
    void undo() {
        if (stage.get() instanceof ImportStage.Done now && now.step() > 0) {
            var undo = new Undo(desk.store().history(), ZoneId.systemDefault());
            desk.<List<Sentence>>work(
                    Sentence.of("step.undo"),
                    _ ->
                            switch (undo.undo(now.step())) {
                                case UndoPlan.Impossible(var reasons) -> reasons;
                                case UndoPlan.Possible(var step) -> {
                                    desk.store().recorder().record(desk.actor(), step);
                                    yield List.<Sentence>of();
                                }
                            },
                    reasons -> {
                        if (reasons.isEmpty()) {
                            startAgain();
                        } else {
                            stage.set(new ImportStage.Choosing(Optional.of(reasons.getFirst())));
                        }
                    });
        }
    }

    void openIssues() {
        navigator.go(new Route.Issues());
    }
}
