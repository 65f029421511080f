package org.yiti.app.attachment;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notice;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.FileState;
import org.yiti.model.attachment.SafeName;
import org.yiti.model.edit.CellEdits;
import org.yiti.model.edit.Edited;
import org.yiti.model.job.Job;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;

/// The files that hang on one place, and what a person does with them. Rows are recorded like all other data, so that
/// each act is one step to undo; the files themselves come and go behind the screen.
final class AttachmentsModel {
    /// @param state empty until it was looked at
    record Line(Attachment file, Optional<FileState> state) {
        boolean here() {
            return state.filter(s -> s == FileState.HERE).isPresent();
        }
    }

    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Function<Code, String> label;
    private final Consumer<Path> opener;
    private final Attachments files;
    private final FileCopies copies;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Attachment.Place.InYear> place = Optional.empty();

    /// @param label the word that people read for a code
    /// @param opener shows a file in the program that the system has for it
    AttachmentsModel(
            Desk desk,
            JobRunner jobs,
            Notices notices,
            Function<Code, String> label,
            Consumer<Path> opener) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.label = label;
        this.opener = opener;
        this.files = desk.store().attachments();
        this.copies = new FileCopies(files);
    }

    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// What files there are called.
    Sentence title() {
        return place.map(there ->
                        switch (there) {
                            case Attachment.Place.Month(var _, var month) ->
                                    Sentence.of("attachment.evidence", month);
                            case Attachment.Place.OfIssue _ -> Sentence.of("attachment.of-issue");
                        })
                .orElse(Sentence.of("attachment.of-issue"));
    }

    /// Whether there is a place that files can be hung on.
    boolean ready() {
        return place.isPresent();
    }

    /// Shows what hangs on a place now. A file may have come since, so their states are looked at each time.
    void show(Optional<Attachment.Place.InYear> where) {
        if (!where.equals(place)) {
            lines.set(List.of());
        }
        place = where;
        var standing =
                where.flatMap(there -> desk.snapshot().map(at -> at.book().filesOf(there)))
                        .orElse(List.of());
        var known = new HashMap<String, Optional<FileState>>();
        lines.get().forEach(line -> known.put(line.file().sha256(), line.state()));
        set(
                standing.stream()
                        .map(file ->
                                new Line(file, known.getOrDefault(file.sha256(), Optional.empty())))
                        .toList());
        if (!standing.isEmpty()) {
            look(standing);
        }
    }

    private void look(List<Attachment> standing) {
        jobs.<Map<String, FileState>>latest(
                "attachments.states",
                _ -> {
                    var states = new HashMap<String, FileState>();
                    standing.forEach(file ->
                            states.put(file.sha256(), files.state(file.sha256(), file.bytes())));
                    return states;
                },
                outcome ->
                        finish(
                                outcome,
                                states ->
                                        set(
                                                lines.get().stream()
                                                        .map(line -> looked(line, states))
                                                        .toList())));
    }

    private static Line looked(Line line, Map<String, FileState> states) {
        return new Line(
                line.file(), Optional.ofNullable(states.get(line.file().sha256())).or(line::state));
    }

    private void set(List<Line> now) {
        if (!now.equals(lines.get())) {
            lines.set(now);
        }
    }

    /// Takes files in and records those that could be read; the others are named with their reasons.
    void add(List<Path> given) {
        if (place.isEmpty() || given.isEmpty()) {
            return;
        }
        var where = place.get();
        start(
                Sentence.of("attachment.adding"),
                progress -> new FileIntake(files).take(given, progress),
                taken -> record(where, taken));
    }

    private void record(Attachment.Place.InYear where, FileIntake.Taken taken) {
        desk.snapshot()
                .ifPresent(at -> {
                    var recording = taken.recording(at.book(), where);
                    if (!recording.changes().isEmpty()) {
                        desk.record(recording.step());
                    }
                    if (!recording.again().isEmpty()) {
                        notices.toast(Sentence.of("attachment.again", recording.again()));
                    }
                });
        if (!taken.refused().isEmpty()) {
            tell(Sentence.of("attachment.refused", taken.refused()));
        }
    }

    /// Shows a file in the program that the system has for it.
    void open(Attachment file) {
        start(
                Sentence.of("attachment.opening", file.name()),
                progress -> copies.toOpen(file, progress),
                copy ->
                        copy.ifPresentOrElse(
                                opener,
                                () -> tell(Sentence.of("attachment.only-save", file.name()))));
    }

    void save(Attachment file, Path target) {
        start(
                Sentence.of("attachment.saving", file.name()),
                progress -> {
                    copies.save(file, target, progress);
                    return target;
                },
                saved ->
                        notices.toast(
                                Sentence.of(
                                        "attachment.saved", String.valueOf(saved.getFileName()))));
    }

    /// Into the recycle bin; the file stays where it is.
    void remove(Attachment file) {
        desk.record(
                Step.of(
                        Sentence.of("step.attachment.remove", file.name()),
                        new Change.Remove(file.row().table(), file.id())));
    }

    /// What a person says of a file, as one step.
    ///
    /// @return why it is not taken; empty where it is
    Optional<Sentence> describe(Attachment file, String name, String takenOn, String remark) {
        var at = desk.snapshot();
        if (at.isEmpty()) {
            return Optional.empty();
        }
        if (name.isBlank()) {
            return Optional.of(Sentence.of("attachment.name.blank"));
        }
        var federation = desk.store().office().federation();
        var edits = new CellEdits(at.get().book(), at.get().units(), federation, label);
        var values = new HashMap<Field, @Nullable Object>();
        for (var typed :
                List.of(
                        Map.entry(file.nameField(), named(file, name)),
                        Map.entry(file.takenOnField(), takenOn),
                        Map.entry(file.remarkField(), remark))) {
            switch (edits.put(file.row(), typed.getKey(), typed.getValue())) {
                case Edited.Refused(var why) -> {
                    return Optional.of(why);
                }
                case Edited.Accepted(var changes) -> changes.forEach(c -> gather(c, values));
            }
        }
        if (!values.isEmpty()) {
            desk.record(
                    Step.of(
                            Sentence.of("step.attachment.describe", file.name()),
                            new Change.Put(file.row().table(), file.id(), values)));
        }
        return Optional.empty();
    }

    private static void gather(Change change, Map<Field, @Nullable Object> values) {
        if (change instanceof Change.Put put) {
            values.putAll(put.values());
        }
    }

    /// The new name keeps the end that says what kind of file it is.
    private static String named(Attachment file, String typed) {
        var name = SafeName.of(typed);
        var ending = SafeName.ending(file.name());
        return ending.isEmpty() || SafeName.ending(name).equals(ending)
                ? name
                : SafeName.of(name + "." + ending);
    }

    private void tell(Sentence sentence) {
        notices.tell(new Notice.Banner(sentence, Optional.empty()));
    }

    private <T> void start(Sentence name, Job<T> job, Consumer<T> then) {
        jobs.<T>start(name, job, outcome -> finish(outcome, then));
    }

    private <T> void finish(Outcome<T> outcome, Consumer<T> then) {
        outcome.use(then, notices::failed);
    }
}
