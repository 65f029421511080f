package org.yiti.app.hotline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Desk;
import org.yiti.app.document.Listing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.job.Progress;

/// The volumes of the open year, and the way of a file into them: read, looked at, then taken in one step
/// that 撤销 takes back.
final class VolumeModel {
    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final ObjectProperty<VolumeKind> kind =
            new SimpleObjectProperty<>(VolumeKind.DISPATCHED);
    private final ReadOnlyObjectWrapper<Optional<VolumeFile.Reading>> reading =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    VolumeModel(Desk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
    }

    ObjectProperty<VolumeKind> kindProperty() {
        return kind;
    }

    /// One line an issue; empty while no year is open.
    ObservableValue<List<VolumeLine>> lines() {
        return desk.snapshotProperty().map(at -> at.map(VolumeLine::of).orElse(List.of()));
    }

    /// A file that was read and waits for a yes or no.
    ReadOnlyObjectProperty<Optional<VolumeFile.Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// How the last import ended.
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    void read(Path file) {
        said.set(Optional.empty());
        var files = new VolumeFile(desk.store());
        desk.snapshot()
                .ifPresent(at ->
                        jobs.<VolumeFile.Reading>start(
                                Sentence.of(
                                        "ledger.file.reading", String.valueOf(file.getFileName())),
                                progress -> files.read(file, at.book(), progress),
                                outcome ->
                                        outcome.use(
                                                read -> reading.set(Optional.of(read)),
                                                notices::failed)));
    }

    /// What stands over the table on paper.
    Optional<Listing.Heading> heading(Texts texts) {
        return desk.snapshot()
                .map(at ->
                        Listing.Heading.of(
                                texts.tr(
                                        "document.title.volumes",
                                        at.book().programme().name(),
                                        texts.label(kindProperty().get().field())),
                                at.asOf()));
    }

    void leave() {
        reading.set(Optional.empty());
    }

    void take() {
        reading.get()
                .ifPresent(read -> {
                    reading.set(Optional.empty());
                    var files = new VolumeFile(desk.store());
                    desk.<Long>work(
                            Sentence.of("ledger.import.working", read.file()),
                            progress -> take(files, read, progress),
                            _ -> said.set(Optional.of(read.plan().step().action())));
                });
    }

    private long take(VolumeFile files, VolumeFile.Reading read, Progress progress)
            throws org.yiti.model.YitiException {
        return files.take(desk.actor(), read.plan(), progress);
    }
}
