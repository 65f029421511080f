package org.yiti.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.Exchange.Receiver;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Level;
import org.yiti.model.store.Office;

/// Writing packages: to whom, of which kind, how closed, where to.
final class OutboxModel {
    /// @param receivers those that exchange with this office first
    /// @param keyed offices whose key is known, so that a package can be closed to all others
    /// @param partners offices that something came from or went to
    record Read(List<Receiver> receivers, Set<String> keyed, Set<String> partners) {}

    /// What a person wants written.
    ///
    /// @param offices codes of the receivers
    record Wish(
            Set<String> offices,
            PackageKind kind,
            Lock lock,
            Path folder,
            boolean attachments,
            boolean asciiName) {}

    /// What came of one receiver.
    ///
    /// @param failure why there is no package for it
    record Written(Receiver receiver, Optional<Exported> done, Optional<Sentence> failure) {}

    private final Desk desk;
    private final Exchange exchange;
    private final JobRunner jobs;
    private final ExchangeFolders folders;
    private final Underway underway;
    private final ReadOnlyObjectWrapper<Optional<Read>> read =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Written>> written =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    OutboxModel(Desk desk, Exchange exchange, JobRunner jobs, ExchangeFolders folders) {
        this.desk = desk;
        this.exchange = exchange;
        this.jobs = jobs;
        this.folders = folders;
        this.underway = new Underway(jobs);
    }

    /// Empty until it was read.
    ReadOnlyObjectProperty<Optional<Read>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// What the last writing came to, one line a receiver.
    ReadOnlyObjectProperty<List<Written>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RunningJob>> runningProperty() {
        return underway.runningProperty();
    }

    ExchangeFolders folders() {
        return folders;
    }

    void read() {
        jobs.<Read>latest(
                "exchange.outbox",
                _ -> read(exchange),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Read>(var now)) {
                        read.set(Optional.of(now));
                    } else if (outcome instanceof Outcome.Broken<Read>(var cause)) {
                        said.set(Optional.of(ExchangeWords.why(cause)));
                    }
                });
    }

    private static Read read(Exchange exchange) {
        var stores = exchange.stores();
        var partners = partners(stores, exchange.packages());
        var receivers =
                exchange.receivers().stream()
                        .sorted(Comparator.comparing(r -> !partners.contains(r.code())))
                        .toList();
        return new Read(receivers, keyed(stores), partners);
    }

    /// Codes of the offices that something came from or went to.
    static Set<String> partners(List<KnownStore> stores, List<PackageEntry> books) {
        var partners = new TreeSet<String>();
        stores.stream()
                .filter(s -> s.trust() != Trust.OWN)
                .forEach(s -> partners.add(s.certificate().officeCode()));
        books.forEach(entry -> partners.add(entry.office()));
        return partners;
    }

    private static Set<String> keyed(List<KnownStore> stores) {
        var keyed = new TreeSet<String>();
        stores.stream()
                .filter(s -> s.trust() == Trust.COMPARED || s.trust() == Trust.VOUCHED)
                .forEach(s -> keyed.add(s.certificate().officeCode()));
        return keyed;
    }

    /// Whether this office usually sends to another: its superiors, what lies below it, and who exchanged with it.
    boolean isNear(Receiver receiver) {
        var partners = read.get().map(Read::partners).orElse(Set.of());
        return isNear(desk.store().office(), receiver.code(), partners);
    }

    static boolean isNear(Office own, String code, Set<String> partners) {
        return own.level() == Level.CITY
                || code.equals(own.federation())
                || code.startsWith(own.code())
                || own.code().startsWith(code)
                || partners.contains(code);
    }

    /// Names of the offices whose key is not known: a package cannot be closed to all but them.
    List<String> withoutKey(Set<String> offices) {
        return read.get()
                .map(r ->
                        r.receivers().stream()
                                .filter(one -> offices.contains(one.code()))
                                .filter(one -> !r.keyed().contains(one.code()))
                                .map(Receiver::name)
                                .toList())
                .orElse(List.of());
    }

    /// Writes one package for each office, one after the other. What was written before a person ends it stays; an
    /// office that fails does not hold up the others.
    void write(Wish wish) {
        var receivers =
                read.get().map(Read::receivers).orElse(List.of()).stream()
                        .filter(r -> wish.offices().contains(r.code()))
                        .toList();
        folders.putInto(wish.folder());
        said.set(Optional.empty());
        written.set(List.of());
        var done = new ArrayList<Written>();
        underway.<Boolean>write(
                Sentence.of("exchange.doing.write", receivers.size()),
                progress -> {
                    for (Receiver receiver : receivers) {
                        progress.checkpoint();
                        progress.report(
                                done.size(),
                                receivers.size(),
                                Sentence.of("exchange.doing.write-one", receiver.name()));
                        done.add(write(receiver, wish, progress));
                    }
                    return true;
                },
                outcome -> {
                    written.set(List.copyOf(done));
                    said.set(Optional.of(sentence(outcome, done, wish.folder())));
                    read();
                });
    }

    private Written write(Receiver receiver, Wish wish, Progress progress) {
        var order =
                new ExportOrder(
                        receiver.code(),
                        wish.kind(),
                        wish.lock(),
                        wish.folder(),
                        wish.attachments(),
                        wish.asciiName());
        try {
            return new Written(
                    receiver,
                    Optional.of(exchange.export(desk.actor(), order, progress)),
                    Optional.empty());
        } catch (YitiException e) {
            return new Written(receiver, Optional.empty(), Optional.of(e.sentence()));
        }
    }

    private static Sentence sentence(Outcome<Boolean> outcome, List<Written> done, Path folder) {
        long good = done.stream().filter(w -> w.done().isPresent()).count();
        return switch (outcome) {
            case Outcome.Done<Boolean> _ ->
                    good == done.size()
                            ? Sentence.of("exchange.written", good, folder.toString())
                            : Sentence.of(
                                    "exchange.written.some",
                                    good,
                                    done.size() - good,
                                    folder.toString());
            case Outcome.Stopped<Boolean> _ ->
                    Sentence.of("exchange.written.stopped", good, folder.toString());
            case Outcome.Broken<Boolean>(var cause) -> ExchangeWords.why(cause);
        };
    }
}
