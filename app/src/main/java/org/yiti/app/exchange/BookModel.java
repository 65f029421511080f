package org.yiti.app.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.PackageEntry;

/// The books of all packages in and out (数据交换登记表).
final class BookModel {
    /// Which packages are listed.
    enum Way {
        ALL,
        IN,
        OUT
    }

    private final Desk desk;
    private final Exchange exchange;
    private final JobRunner jobs;
    private final ReadOnlyObjectWrapper<Optional<List<PackageEntry>>> entries =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    BookModel(Desk desk, Exchange exchange, JobRunner jobs) {
        this.desk = desk;
        this.exchange = exchange;
        this.jobs = jobs;
    }

    /// Newest first; empty until they were read.
    ReadOnlyObjectProperty<Optional<List<PackageEntry>>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    void read() {
        jobs.<List<PackageEntry>>latest(
                "exchange.book",
                _ -> exchange.packages(),
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<PackageEntry>>(var now)) {
                        entries.set(Optional.of(now));
                    } else if (outcome instanceof Outcome.Broken<List<PackageEntry>>(var cause)) {
                        said.set(Optional.of(ExchangeWords.why(cause)));
                    }
                });
    }

    LocalDate today() {
        return desk.today();
    }

    String office() {
        return desk.store().office().name();
    }

    /// The packages of one way and year.
    ///
    /// @param year of their writing or taking in; empty for all
    List<PackageEntry> of(Way way, Optional<Integer> year) {
        return entries.get().orElse(List.of()).stream()
                .filter(e -> way == Way.ALL || e.incoming() == (way == Way.IN))
                .filter(e -> year.filter(y -> y != year(e, desk.zone())).isEmpty())
                .toList();
    }

    /// The years that packages are from, newest first.
    List<Integer> years() {
        return entries.get().orElse(List.of()).stream()
                .map(e -> year(e, desk.zone()))
                .distinct()
                .sorted((a, b) -> Integer.compare(b, a))
                .toList();
    }

    private static int year(PackageEntry entry, ZoneId zone) {
        return entry.at().atZone(zone).getYear();
    }
}
