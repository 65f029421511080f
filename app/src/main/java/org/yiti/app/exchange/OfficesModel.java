package org.yiti.app.exchange;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.KnownStore;

/// The stores that packages named, and how far each is trusted.
final class OfficesModel {
    /// @param own this store's certificate
    record Known(Certificate own, List<KnownStore> stores) {}

    private final Desk desk;
    private final Exchange exchange;
    private final JobRunner jobs;
    private final Underway underway;
    private final ReadOnlyObjectWrapper<Optional<Known>> known =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    OfficesModel(Desk desk, Exchange exchange, JobRunner jobs) {
        this.desk = desk;
        this.exchange = exchange;
        this.jobs = jobs;
        this.underway = new Underway(jobs);
    }

    /// Empty until it was read.
    ReadOnlyObjectProperty<Optional<Known>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RunningJob>> runningProperty() {
        return underway.runningProperty();
    }

    void read() {
        jobs.<Known>latest(
                "exchange.offices",
                _ -> new Known(exchange.own(), exchange.stores()),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Known>(var now)) {
                        known.set(Optional.of(now));
                    } else if (outcome instanceof Outcome.Broken<Known>(var cause)) {
                        said.set(Optional.of(ExchangeWords.why(cause)));
                    }
                });
    }

    void revoke(KnownStore store) {
        var of = store.certificate();
        said.set(Optional.empty());
        underway.<Sentence>write(
                Sentence.of("exchange.doing.revoke"),
                _ -> {
                    exchange.revoke(desk.actor(), of.replica());
                    return Sentence.of("exchange.revoked", of.officeName());
                },
                outcome -> {
                    said.set(
                            Optional.of(
                                    switch (outcome) {
                                        case Outcome.Done<Sentence>(var done) -> done;
                                        case Outcome.Stopped<Sentence> _ ->
                                                Sentence.of("exchange.stopped");
                                        case Outcome.Broken<Sentence>(var cause) ->
                                                ExchangeWords.why(cause);
                                    }));
                    read();
                });
    }
}
