package org.yiti.app.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Decision;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.record.Field;
import org.yiti.model.unit.UnitRegister;

/// What two offices changed without seeing each other, and what a person decides about it. Each decision is an
/// ordinary step, which can be undone.
final class ConflictsModel {
    private final Desk desk;
    private final Exchange exchange;
    private final JobRunner jobs;
    private final Texts texts;
    private final Underway underway;
    private final ReadOnlyObjectWrapper<Optional<List<ConflictItem>>> items =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<ConflictItem>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The row that the person came to see; forgotten once it was shown.
    private Optional<UUID> wanted;

    ConflictsModel(
            Desk desk, Exchange exchange, JobRunner jobs, Texts texts, Optional<UUID> wanted) {
        this.wanted = wanted;
        this.desk = desk;
        this.exchange = exchange;
        this.jobs = jobs;
        this.texts = texts;
        this.underway = new Underway(jobs);
    }

    /// Those that this office decides first; empty until they were read.
    ReadOnlyObjectProperty<Optional<List<ConflictItem>>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /// The one that is looked at.
    ObjectProperty<Optional<ConflictItem>> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RunningJob>> runningProperty() {
        return underway.runningProperty();
    }

    /// The words with which another office is asked about a conflict.
    Asking asking(ConflictItem item) {
        return new Asking(item, desk.store().office(), desk.today(), desk.zone(), texts);
    }

    void read() {
        jobs.<List<ConflictItem>>latest(
                "exchange.conflicts",
                progress -> {
                    var words = new RowWords(desk.store().rows(), texts);
                    var offices = OfficeNames.of(exchange, desk.store().office());
                    return exchange.conflicts().stream()
                            .sorted((a, b) -> Boolean.compare(b.mine(), a.mine()))
                            .peek(_ -> progress.checkpoint())
                            .map(conflict -> ConflictItem.of(conflict, words, offices, texts))
                            .toList();
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<ConflictItem>>(var now)) {
                        show(now);
                    } else if (outcome instanceof Outcome.Broken<List<ConflictItem>>(var cause)) {
                        said.set(Optional.of(ExchangeWords.why(cause)));
                    }
                });
    }

    /// The one that is looked at stays, or the one that took its place in the list.
    private void show(List<ConflictItem> now) {
        var before = items.get().orElse(List.of());
        var kept = chosen.get();
        int place = kept.map(before::indexOf).orElse(0);
        items.set(Optional.of(now));
        var same =
                kept.flatMap(k ->
                        now.stream()
                                .filter(i -> i.conflict().id().equals(k.conflict().id()))
                                .findFirst());
        var came = wanted.flatMap(row -> now.stream().filter(i -> i.isAbout(row)).findFirst());
        wanted = Optional.empty();
        chosen.set(
                came.or(() -> same)
                        .or(() ->
                                now.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(
                                                now.get(Math.clamp(place, 0, now.size() - 1)))));
    }

    /// Goes to the next one; behind the last comes the first.
    void next() {
        var all = items.get().orElse(List.of());
        if (!all.isEmpty()) {
            int at = chosen.get().map(all::indexOf).orElse(-1);
            chosen.set(Optional.of(all.get((at + 1) % all.size())));
        }
    }

    /// Keeps one of the versions.
    ///
    /// @param filling whether what only the other row has is taken over
    void take(ConflictItem item, Conflict.Version version, boolean filling, String reason) {
        perform(List.of(new Decided(item, new Decision.Take(version.number(), filling))), reason);
    }

    /// Writes something else than any of them.
    ///
    /// @param typed by field
    /// @return why it is not taken, by field; nothing is written then
    Map<Field, Sentence> write(ConflictItem item, Map<Field, String> typed, String reason) {
        var refused = new TreeMap<Field, Sentence>();
        var values = new TreeMap<Field, @Nullable Object>();
        typed.forEach((field, text) -> {
            switch (reading(item, field, text)) {
                case FieldReader.Read.Values(var read) -> values.putAll(read);
                case FieldReader.Read.No(var why) -> refused.put(field, why);
            }
        });
        if (refused.isEmpty()) {
            perform(List.of(new Decided(item, new Decision.Write(values))), reason);
        }
        return refused;
    }

    private FieldReader.Read reading(ConflictItem item, Field field, String text) {
        var at = desk.snapshot();
        var reading =
                new ValueReading(
                        at.map(Snapshot::book),
                        at.map(Snapshot::units).orElse(new UnitRegister(List.of())),
                        desk.today().getYear(),
                        desk.store().office().federation(),
                        texts::label);
        var standing =
                at.flatMap(s -> s.book().row(item.conflict().table(), item.conflict().row()));
        return reading.read(standing, field, text);
    }

    /// Conflicts like one that this office decides, with itself, where the office of a version wrote one version of
    /// each.
    List<ConflictItem> alike(ConflictItem item, Conflict.Version version) {
        return items.get().orElse(List.of()).stream()
                .filter(i -> i.conflict().mine() && i.alike(item))
                .filter(i -> i.by(version.office()).isPresent())
                .toList();
    }

    /// How many values go with the rows that are withdrawn, if all alike are decided so.
    int goingAlike(ConflictItem item, Conflict.Version version) {
        return alike(item, version).stream()
                .mapToInt(i -> i.by(version.office()).map(v -> i.goingWith(v).size()).orElse(0))
                .sum();
    }

    /// Keeps what the same office wrote in all alike.
    void takeAlike(ConflictItem item, Conflict.Version version, boolean filling, String reason) {
        perform(
                alike(item, version).stream()
                        .flatMap(i ->
                                i.by(version.office()).stream()
                                        .map(v ->
                                                new Decided(
                                                        i, new Decision.Take(v.number(), filling))))
                        .toList(),
                reason);
    }

    /// A conflict and what was decided about it.
    private record Decided(ConflictItem item, Decision decision) {}

    private void perform(List<Decided> all, String reason) {
        said.set(Optional.empty());
        underway.<Integer>write(
                Sentence.of("exchange.doing.resolve", all.size()),
                progress -> {
                    int done = 0;
                    for (Decided each : all) {
                        progress.checkpoint();
                        progress.report(
                                done,
                                all.size(),
                                Sentence.of("exchange.doing.resolve", all.size()));
                        exchange.resolve(
                                desk.actor(),
                                each.item().conflict().id(),
                                each.decision(),
                                reason.strip());
                        done++;
                    }
                    return done;
                },
                outcome -> {
                    said.set(
                            Optional.of(
                                    switch (outcome) {
                                        case Outcome.Done<Integer>(var done) ->
                                                Sentence.of("exchange.resolved", done);
                                        case Outcome.Stopped<Integer> _ ->
                                                Sentence.of("exchange.resolve.stopped");
                                        case Outcome.Broken<Integer>(var cause) ->
                                                ExchangeWords.why(cause);
                                    }));
                    desk.reload();
                    read();
                });
    }
}
