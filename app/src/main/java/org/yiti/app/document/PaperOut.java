package org.yiti.app.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.file.Replacement;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// The ways out of the preview: into a file, and to a printer.
final class PaperOut {
    private final Printers printers;
    private final JobRunner jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<List<String>>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> news =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> saved =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    PaperOut(Printers printers, JobRunner jobs, Notices notices) {
        this.printers = printers;
        this.jobs = jobs;
        this.notices = notices;
    }

    /// The names of the printers; empty until they are found.
    ReadOnlyObjectProperty<Optional<List<String>>> printersProperty() {
        return found.getReadOnlyProperty();
    }

    /// What was saved or printed, or why it was not.
    ReadOnlyObjectProperty<Optional<Sentence>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// The file that the document was saved in; empty before.
    ReadOnlyObjectProperty<Optional<Path>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Forgets what was told of the document before.
    void clear() {
        news.set(Optional.empty());
        saved.set(Optional.empty());
    }

    void findPrinters() {
        jobs.<List<String>>start(
                Sentence.of("document.printer.finding"),
                _ -> printers.names(),
                outcome -> {
                    if (outcome instanceof Outcome.Broken<List<String>>(var cause)) {
                        notices.failed(cause);
                    }
                    found.set(
                            Optional.of(
                                    outcome instanceof Outcome.Done<List<String>>(var names)
                                            ? names
                                            : List.of()));
                });
    }

    /// The chosen printer if it is there, else the usual one.
    Optional<String> printer(String chosen) {
        var all = found.get().orElse(List.of());
        return all.contains(chosen) ? Optional.of(chosen) : all.stream().findFirst();
    }

    void save(PdfPages pages, Path file) {
        jobs.<Path>start(
                Sentence.of("document.saving"),
                _ -> {
                    Replacement.of(file, out -> out.write(pages.bytes()));
                    return file;
                },
                outcome -> {
                    tell(outcome, Sentence.of("document.saved", file.toString()));
                    if (outcome instanceof Outcome.Done<Path>(var done)) {
                        saved.set(Optional.of(done));
                    }
                });
    }

    void print(Preview.Ready ready, String chosen) {
        var printer = printer(chosen);
        if (printer.isEmpty()) {
            news.set(Optional.of(Sentence.of("document.printer.none")));
            return;
        }
        jobs.<String>start(
                Sentence.of("document.printing", printer.get()),
                _ -> {
                    var bytes = ready.pages().bytes();
                    printers.print(bytes, ready.title(), ready.paper(), printer.get());
                    return printer.get();
                },
                outcome -> tell(outcome, Sentence.of("document.printed", printer.get())));
    }

    private void tell(Outcome<?> outcome, Sentence done) {
        switch (outcome) {
            case Outcome.Done<?> _ -> news.set(Optional.of(done));
            case Outcome.Stopped<?> _ -> {}
            case Outcome.Broken<?>(var cause) -> {
                if (cause instanceof YitiException known) {
                    news.set(Optional.of(known.sentence()));
                } else {
                    notices.failed(cause);
                }
            }
        }
    }
}
