package org.yiti.app.setup.bin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Saving;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// The recycle bin as a person looks through it: all kinds or one, narrowed by words.
final class BinModel {
    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;
    private final ObjectProperty<Optional<Table>> kind =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<List<RemovedRow>>> all =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    BinModel(Desk desk, JobRunner jobs, Notices notices, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    LocalDate today() {
        return desk.today();
    }

    /// Everything in the bin; empty until it was read.
    ReadOnlyObjectProperty<Optional<List<RemovedRow>>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The kind that is looked at; empty for all.
    ObjectProperty<Optional<Table>> kindProperty() {
        return kind;
    }

    /// Only lines that hold all of these words are shown.
    StringProperty wordsProperty() {
        return words;
    }

    /// The kinds of which there is something, in the order of their tables.
    List<Table> kinds() {
        return List.copyOf(
                new TreeSet<>(
                        all.get().orElse(List.of()).stream().map(RemovedRow::table).toList()));
    }

    List<RemovedRow> shown() {
        var wanted = words.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        return all.get().orElse(List.of()).stream()
                .filter(line -> kind.get().isEmpty() || kind.get().get() == line.table())
                .filter(line -> holds(line, wanted))
                .toList();
    }

    private boolean holds(RemovedRow line, String[] wanted) {
        var said =
                String.join(
                                " ",
                                line.name(),
                                texts.say(line.table().label()),
                                line.year(),
                                line.who())
                        .toLowerCase(Locale.ROOT);
        return List.of(wanted).stream().allMatch(said::contains);
    }

    /// Reads now and after every write while the page is shown.
    void follow(ObservableValue<Boolean> shown) {
        desk.savingProperty()
                .when(shown)
                .subscribe(saving -> {
                    if (!(saving instanceof Saving.Underway)) {
                        read();
                    }
                });
    }

    void read() {
        var store = desk.store();
        jobs.<List<RemovedRow>>latest(
                "setup.bin",
                _ -> new BinReader(store, texts::say).read(),
                outcome -> outcome.use(lines -> all.set(Optional.of(lines)), notices::failed));
    }

    /// Brings lines back, as one step, with all that they hang on.
    void restore(List<RemovedRow> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var store = desk.store();
        var actor = desk.actor();
        var name =
                lines.size() == 1
                        ? Sentence.of("step.row.restore", lines.getFirst().name())
                        : Sentence.of("step.rows.restore", lines.size());
        var rows = lines.stream().map(RemovedRow::row).toList();
        desk.work(
                name,
                _ ->
                        store.recorder()
                                .record(
                                        actor,
                                        Step.of(
                                                name,
                                                new BinReader(store, texts::say).restoring(rows))),
                _ -> notices.toast(name));
    }
}
