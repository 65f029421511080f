package org.yiti.app.exchange;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageKind;

/// What waits in the exchange, for the line over its pages.
final class CountsModel {
    /// @param toSend offices of the exchange that changes wait for
    /// @param parked packages that wait for others
    /// @param conflicts disagreements that this office decides
    /// @param unanswered offices that have not said to have what was sent
    record Counts(long toSend, long parked, long conflicts, long unanswered) {}

    private final Exchange exchange;
    private final JobRunner jobs;
    private final ReadOnlyObjectWrapper<Optional<Counts>> counts =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    CountsModel(Exchange exchange, JobRunner jobs) {
        this.exchange = exchange;
        this.jobs = jobs;
    }

    /// Empty until they were read.
    ReadOnlyObjectProperty<Optional<Counts>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    void read() {
        jobs.<Counts>latest(
                "exchange.counts",
                _ -> {
                    var books = exchange.packages();
                    var partners = OutboxModel.partners(exchange.stores(), books);
                    return new Counts(
                            exchange.receivers().stream()
                                    .filter(r -> r.waiting() > 0 && partners.contains(r.code()))
                                    .count(),
                            books.stream()
                                    .filter(e -> e.state() == PackageEntry.State.PARKED)
                                    .count(),
                            exchange.conflicts().stream().filter(Conflict::mine).count(),
                            books.stream()
                                    .filter(CountsModel::unanswered)
                                    .map(PackageEntry::office)
                                    .distinct()
                                    .count());
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done<Counts>(var now)) {
                        counts.set(Optional.of(now));
                    }
                });
    }

    /// Whether a package with changes is under way and nobody has said to have it.
    static boolean unanswered(PackageEntry entry) {
        return !entry.incoming()
                && entry.state() == PackageEntry.State.SENT
                && (entry.kind() == PackageKind.CHANGES || entry.kind() == PackageKind.FULL);
    }
}
