package org.yiti.app.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notice;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Settings;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// The failure that is told now: the newest that is not closed.
final class CrashModel {
    private final Notices notices;
    private final JobRunner jobs;
    private final Supplier<Settings> settings;
    private final Diagnostics diagnostics;
    private final ReadOnlyObjectWrapper<Optional<Crash>> crash =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Kept here: the notices hold it no other way.
    private final ListChangeListener<Notice> listener = _ -> look();

    CrashModel(
            Notices notices, JobRunner jobs, Supplier<Settings> settings, Diagnostics diagnostics) {
        this.notices = notices;
        this.jobs = jobs;
        this.settings = settings;
        this.diagnostics = diagnostics;
        notices.open().addListener(listener);
    }

    ReadOnlyObjectProperty<Optional<Crash>> crashProperty() {
        return crash.getReadOnlyProperty();
    }

    private void look() {
        crash.set(stops().reduce((_, newer) -> newer).map(Crash::of));
    }

    private java.util.stream.Stream<Notice.Stop> stops() {
        return notices.open().stream()
                .filter(Notice.Stop.class::isInstance)
                .map(Notice.Stop.class::cast);
    }

    /// The person has read it and goes on.
    void close() {
        List.copyOf(stops().toList()).forEach(notices::close);
    }

    /// Writes the diagnostics; what failed there is told like any other trouble.
    void save(Path file, Diagnostics.Display display) {
        var met = crash.get();
        var now = settings.get();
        jobs.<Path>start(
                Sentence.of("diagnostics.saving"),
                _ -> write(file, now, display, met),
                outcome ->
                        outcome.use(
                                written ->
                                        notices.toast(
                                                Sentence.of(
                                                        "diagnostics.saved", written.toString())),
                                notices::failed));
    }

    private Path write(Path file, Settings now, Diagnostics.Display display, Optional<Crash> met)
            throws YitiException {
        try {
            Files.writeString(file, diagnostics.text(now, display, met), StandardCharsets.UTF_8);
            return file;
        } catch (IOException e) {
            throw new YitiException(Sentence.of("diagnostics.failed", file.toString()), e);
        }
    }
}
