package org.yiti.app.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.Refused;
import org.yiti.model.record.Field;

/// The changes that do not count, as their writers had no right to them.
final class RefusedModel {
    /// How many are shown, the newest first.
    static final int MOST = 500;

    /// A refused change in words.
    ///
    /// @param title what its row is called
    /// @param owner name of the office that could write this
    /// @param mine whether that is this office
    record Item(
            Refused refused, String title, String owner, boolean mine, Map<Field, String> values) {}

    private final Desk desk;
    private final Exchange exchange;
    private final JobRunner jobs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<List<Item>>> items =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    RefusedModel(Desk desk, Exchange exchange, JobRunner jobs, Texts texts) {
        this.desk = desk;
        this.exchange = exchange;
        this.jobs = jobs;
        this.texts = texts;
    }

    /// The newest first; empty until they were read.
    ReadOnlyObjectProperty<Optional<List<Item>>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /// Why they could not be read.
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    LocalDate today() {
        return desk.today();
    }

    void read() {
        jobs.<List<Item>>latest(
                "exchange.refused",
                _ -> {
                    var words = new RowWords(desk.store().rows(), texts);
                    var offices = OfficeNames.of(exchange, desk.store().office());
                    return exchange.refused(MOST).stream()
                            .map(refused -> item(refused, words, offices))
                            .toList();
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<Item>>(var now)) {
                        items.set(Optional.of(now));
                    } else if (outcome instanceof Outcome.Broken<List<Item>>(var cause)) {
                        said.set(Optional.of(ExchangeWords.why(cause)));
                    }
                });
    }

    private Item item(Refused refused, RowWords words, OfficeNames offices) {
        var values = new TreeMap<Field, String>();
        refused.values().forEach((field, value) -> values.put(field, words.value(field, value)));
        return new Item(
                refused,
                words.title(refused.table(), refused.row()),
                offices.of(refused.owner()),
                refused.owner().equals(desk.store().office().code()),
                values);
    }
}
