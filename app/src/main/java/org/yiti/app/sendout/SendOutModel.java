package org.yiti.app.sendout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.job.RunningJob;
import org.yiti.app.ledger.CoverWords;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.ledger.LedgerExport;
import org.yiti.model.unit.Unit;

/// Sending every unit its ledger of a month.
final class SendOutModel {
    private final Desk desk;
    private final JobRunner jobs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CoverWords>> words =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SendOut>> sent =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<List<String>> templates =
            new ReadOnlyObjectWrapper<>(List.of());

    SendOutModel(Desk desk, JobRunner jobs, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    /// How the last sending ended.
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// The sending that is under way.
    ReadOnlyObjectProperty<Optional<RunningJob>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// The words for the cover; empty until they were read.
    ReadOnlyObjectProperty<Optional<CoverWords>> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// What was sent of the month that is looked at.
    ReadOnlyObjectProperty<Optional<SendOut>> sentProperty() {
        return sent.getReadOnlyProperty();
    }

    /// The names of the office's own templates.
    ReadOnlyObjectProperty<List<String>> templatesProperty() {
        return templates.getReadOnlyProperty();
    }

    int month() {
        return desk.snapshot().map(s -> s.asOf().getMonthValue()).orElse(12);
    }

    /// The end of a month, or a week from now where that is over.
    LocalDate due(int month) {
        int year = desk.snapshot().map(s -> s.book().programme().year()).orElse(2000);
        var end = YearMonth.of(year, month).atEndOfMonth();
        return end.isBefore(desk.today()) ? desk.today().plusDays(7) : end;
    }

    /// The units that have tasks, with how many.
    Map<Unit, Integer> units() {
        return desk.snapshot().map(s -> LedgerExport.units(s.book(), s.units())).orElse(Map.of());
    }

    /// Reads the words of the last time, and what was sent of a month.
    void look(int month) {
        var at = desk.snapshot();
        if (at.isEmpty()) {
            return;
        }
        int year = at.get().book().programme().year();
        jobs.<Memory>latest(
                "sendout.look",
                _ -> {
                    var memory = new SendOuts(desk.store().mappings());
                    var standard = CoverWords.standard(texts, desk.store().office().name());
                    return new Memory(
                            memory.of(year, month),
                            memory.words().orElse(standard),
                            desk.store().templates().tables());
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done<Memory>(var memory)) {
                        sent.set(Optional.of(memory.sent()));
                        templates.set(memory.templates());
                        if (words.get().isEmpty()) {
                            words.set(Optional.of(memory.words()));
                        }
                    }
                });
    }

    private record Memory(SendOut sent, CoverWords words, List<String> templates) {}

    void send(
            int month,
            LocalDate due,
            Set<UUID> units,
            Path folder,
            CoverWords cover,
            Optional<String> template) {
        var at = desk.snapshot();
        if (at.isEmpty()) {
            return;
        }
        said.set(Optional.empty());
        var order = new SendingOut.Order(month, due, units, folder, cover, template);
        var sending = new SendingOut(desk.store(), at.get().book(), at.get().asOf(), texts);
        var today = desk.today();
        var job =
                jobs.<List<Sent>>write(
                        Sentence.of("sendout.working", month),
                        progress -> sending.send(order, today, progress),
                        outcome -> {
                            running.set(Optional.empty());
                            said.set(Optional.of(sentence(outcome, folder)));
                            look(month);
                        });
        running.set(Optional.of(job));
    }

    private static Sentence sentence(Outcome<List<Sent>> outcome, Path folder) {
        return switch (outcome) {
            case Outcome.Done<List<Sent>>(var files) ->
                    Sentence.of("sendout.done", files.size(), folder.toString());
            case Outcome.Stopped<List<Sent>> _ -> Sentence.of("sendout.stopped");
            case Outcome.Broken<List<Sent>>(var cause) ->
                    cause instanceof YitiException known
                            ? known.sentence()
                            : Sentence.of("ledger.import.bug", String.valueOf(cause.getMessage()));
        };
    }
}
