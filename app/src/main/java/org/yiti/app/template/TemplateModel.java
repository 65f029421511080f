package org.yiti.app.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.ledger.ReportMonth;
import org.yiti.app.template.LedgerTemplate.Found;
import org.yiti.app.template.TrialFilling.Trial;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Job;
import org.yiti.model.ledger.LedgerExport;
import org.yiti.model.unit.Unit;

/// The templates of the office: taking in, looking at, trying, filling.
final class TemplateModel {
    private final Desk desk;
    private final JobRunner jobs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<List<String>>> names =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Found>> places =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trial>> trial =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    TemplateModel(Desk desk, JobRunner jobs, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    /// Empty until they were read.
    ReadOnlyObjectProperty<Optional<List<String>>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The places of the chosen template.
    ReadOnlyObjectProperty<List<Found>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /// How the last work ended.
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// The trial of the chosen template, once there was one.
    ReadOnlyObjectProperty<Optional<Trial>> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /// Reads which templates there are.
    void look() {
        jobs.<List<String>>latest(
                "template.look",
                _ -> desk.store().templates().tables(),
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<String>>(var found)) {
                        names.set(Optional.of(found));
                        if (chosen.get().filter(found::contains).isEmpty()) {
                            choose(found.stream().findFirst());
                        }
                    }
                });
    }

    void choose(Optional<String> name) {
        if (name.equals(chosen.get())) {
            return;
        }
        chosen.set(name);
        trial.set(Optional.empty());
        places.set(List.of());
        name.ifPresent(known ->
                jobs.<List<Found>>latest(
                        "template.places",
                        _ -> TemplateReader.read(files().find(known)).usable().places(),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<List<Found>>(var found)) {
                                places.set(found);
                            } else {
                                tell(outcome);
                            }
                        }));
    }

    void add(Path file) {
        this.<String>write(
                "template.add",
                progress -> files().take(file, progress),
                name -> {
                    said.set(Optional.of(Sentence.of("template.taken", name)));
                    chosen.set(Optional.empty());
                    choose(Optional.of(name));
                    look();
                });
    }

    void remove(String name) {
        this.<String>write(
                "template.remove",
                _ -> {
                    desk.store().templates().remove(name);
                    return name;
                },
                gone -> {
                    said.set(Optional.of(Sentence.of("template.removed", gone)));
                    look();
                });
    }

    void example(Path file) {
        start(
                "template.example",
                progress -> {
                    TemplateFiles.example(file, texts, progress);
                    return Sentence.of("template.given", file.toString());
                });
    }

    void giveOut(String name, Path file) {
        start(
                "template.give",
                _ -> {
                    files().giveOut(name, file);
                    return Sentence.of("template.given", file.toString());
                });
    }

    void fill(String name, Path file, Optional<UUID> unit, int month) {
        desk.snapshot()
                .ifPresent(at ->
                        start(
                                "ledger.export.working",
                                progress -> {
                                    int tasks =
                                            new TemplateLedger(
                                                            desk.store(),
                                                            at.book(),
                                                            month,
                                                            at.asOf(),
                                                            texts)
                                                    .write(
                                                            file,
                                                            files().find(name),
                                                            unit,
                                                            Optional.empty(),
                                                            progress);
                                    return Sentence.of("template.filled", tasks, file.toString());
                                }));
    }

    void tryOut(String name) {
        var at = desk.snapshot();
        if (at.isEmpty()) {
            return;
        }
        said.set(Optional.empty());
        int month = month();
        jobs.<Trial>start(
                Sentence.of("template.trial.working"),
                progress ->
                        new TrialFilling(
                                        desk.store(),
                                        at.get().book(),
                                        month,
                                        at.get().asOf(),
                                        texts)
                                .run(files().find(name), progress),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Trial>(var done)
                            && chosen.get().filter(name::equals).isPresent()) {
                        trial.set(Optional.of(done));
                    } else {
                        tell(outcome);
                    }
                });
    }

    int month() {
        return desk.snapshot().map(s -> ReportMonth.of(s.book(), s.asOf())).orElse(12);
    }

    /// The units that have tasks in the open year.
    List<Unit> units() {
        return desk.snapshot()
                .map(s -> List.copyOf(LedgerExport.units(s.book(), s.units()).keySet()))
                .orElse(List.of());
    }

    private TemplateFiles files() {
        return new TemplateFiles(desk.store().templates());
    }

    private <T> void write(String key, Job<T> work, Consumer<T> done) {
        said.set(Optional.empty());
        jobs.<T>write(
                Sentence.of(key),
                work,
                outcome -> {
                    if (outcome instanceof Outcome.Done<T>(var value)) {
                        done.accept(value);
                    } else {
                        tell(outcome);
                    }
                });
    }

    private void start(String key, Job<Sentence> work) {
        said.set(Optional.empty());
        jobs.<Sentence>start(
                Sentence.of(key),
                work,
                outcome -> {
                    if (outcome instanceof Outcome.Done<Sentence>(var sentence)) {
                        said.set(Optional.of(sentence));
                    } else {
                        tell(outcome);
                    }
                });
    }

    private void tell(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Broken<?>(var cause)) {
            said.set(
                    Optional.of(
                            cause instanceof YitiException known
                                    ? known.sentence()
                                    : Sentence.of(
                                            "ledger.import.bug",
                                            String.valueOf(cause.getMessage()))));
        }
    }
}
