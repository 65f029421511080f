package org.yiti.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Desk;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.Imported;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;

/// The packages in the folder that the person takes them from, and those that came in before.
final class InboxModel {
    /// Files that are looked into; a folder with more is a wrong one.
    private static final int MOST_FILES = 500;

    private final Desk desk;
    private final Exchange exchange;
    private final JobRunner jobs;
    private final ExchangeFolders folders;
    private final Underway underway;
    private final ReadOnlyObjectWrapper<Optional<List<FoundPackage>>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<PackageEntry>>> books =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    InboxModel(Desk desk, Exchange exchange, JobRunner jobs, ExchangeFolders folders) {
        this.desk = desk;
        this.exchange = exchange;
        this.jobs = jobs;
        this.folders = folders;
        this.underway = new Underway(jobs);
    }

    ObservableValue<Optional<Path>> folder() {
        return folders.in();
    }

    /// Newest first; empty until the folder was read.
    ReadOnlyObjectProperty<Optional<List<FoundPackage>>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// What came in before, newest first; empty until it was read.
    ReadOnlyObjectProperty<Optional<List<PackageEntry>>> booksProperty() {
        return books.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RunningJob>> runningProperty() {
        return underway.runningProperty();
    }

    void takeFrom(Path folder) {
        folders.takeFrom(folder);
        refresh();
    }

    /// Reads the folder and the books, then looks into the files one after the other.
    void refresh() {
        var folder = folders.inNow();
        jobs.<Seen>latest(
                "exchange.inbox",
                progress -> read(folder, progress),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Seen>(var seen)) {
                        books.set(Optional.of(incoming(seen.books())));
                        found.set(Optional.of(seen.files()));
                        seen.trouble().ifPresent(why -> said.set(Optional.of(why)));
                        lookInto(seen);
                    } else if (outcome instanceof Outcome.Broken<Seen>(var cause)) {
                        said.set(Optional.of(ExchangeWords.why(cause)));
                    }
                });
    }

    private record Seen(
            List<FoundPackage> files, List<PackageEntry> books, Optional<Sentence> trouble) {}

    private Seen read(Optional<Path> folder, Progress progress) {
        var known = exchange.packages();
        if (folder.isEmpty()) {
            return new Seen(List.of(), known, Optional.empty());
        }
        try (var all = Files.list(folder.get())) {
            var files = new ArrayList<FoundPackage>();
            for (Path file : all.filter(FoundPackage::named).limit(MOST_FILES).toList()) {
                progress.checkpoint();
                long bytes = Files.size(file);
                var same =
                        known.stream()
                                .filter(e -> e.file().equals(name(file)) && e.bytes() == bytes)
                                .toList();
                files.add(
                        new FoundPackage(
                                file,
                                bytes,
                                Files.getLastModifiedTime(file).toInstant(),
                                Optional.empty(),
                                same.stream().filter(PackageEntry::incoming).findFirst(),
                                same.stream().anyMatch(e -> !e.incoming())));
            }
            files.sort(Comparator.comparing(FoundPackage::modified).reversed());
            return new Seen(files, known, Optional.empty());
        } catch (IOException e) {
            return new Seen(
                    List.of(),
                    known,
                    Optional.of(Sentence.of("exchange.folder.gone", folder.get().toString())));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static List<PackageEntry> incoming(List<PackageEntry> all) {
        return all.stream().filter(PackageEntry::incoming).toList();
    }

    private void lookInto(Seen seen) {
        jobs.<List<FoundPackage>>latest(
                "exchange.inbox.look",
                progress -> {
                    var looked = new ArrayList<FoundPackage>();
                    for (FoundPackage each : seen.files()) {
                        progress.checkpoint();
                        looked.add(look(each, seen.books()));
                    }
                    return looked;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<FoundPackage>>(var looked)) {
                        found.set(Optional.of(looked));
                    }
                });
    }

    private FoundPackage look(FoundPackage each, List<PackageEntry> known) {
        try {
            var inspected = exchange.inspect(each.file(), Unlocking.NONE);
            return each.with(
                    Optional.of(inspected),
                    each.entry().or(() -> known.stream().filter(same(inspected)).findFirst()));
        } catch (YitiException e) {
            return each; // it says why when it is opened
        }
    }

    private static Predicate<PackageEntry> same(Inspected seen) {
        return entry ->
                entry.incoming()
                        && seen.packageId().filter(id -> id.equals(entry.packageId())).isPresent();
    }

    /// Tries the packages again that wait for others.
    ///
    /// @param passphrase for those that are locked with one; empty for none
    void retry(String passphrase) {
        var unlocking =
                new Unlocking(Optional.of(passphrase).filter(words -> !words.isEmpty()), false);
        said.set(Optional.empty());
        underway.<List<Imported>>write(
                Sentence.of("exchange.doing.retry"),
                progress -> exchange.retryParked(desk.actor(), unlocking, progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<List<Imported>>(var done) ->
                                end(Sentence.of("exchange.retried", done.size()));
                        case Outcome.Stopped<List<Imported>> _ ->
                                end(Sentence.of("exchange.stopped"));
                        case Outcome.Broken<List<Imported>>(var cause) ->
                                end(ExchangeWords.why(cause));
                    }
                });
    }

    void takeBack(PackageEntry entry) {
        said.set(Optional.empty());
        underway.<TakenBack>write(
                Sentence.of("exchange.doing.take-back"),
                progress -> exchange.takeBack(desk.actor(), entry.number(), progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<TakenBack>(TakenBack.Whole(long rows)) ->
                                end(Sentence.of("exchange.taken-back", rows));
                        case Outcome.Done<TakenBack>(TakenBack.Impossible(var why)) -> end(why);
                        case Outcome.Stopped<TakenBack> _ -> end(Sentence.of("exchange.stopped"));
                        case Outcome.Broken<TakenBack>(var cause) -> end(ExchangeWords.why(cause));
                    }
                });
    }

    private void end(Sentence sentence) {
        said.set(Optional.of(sentence));
        desk.reload();
        refresh();
    }
}
