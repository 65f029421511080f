package org.yiti.app.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Exchange;

/// Who has said to have what was sent, and who has not.
final class ReceiptsModel {
    private final Desk desk;
    private final Exchange exchange;
    private final JobRunner jobs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<List<Answering>>> offices =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ReceiptsModel(Desk desk, Exchange exchange, JobRunner jobs, Texts texts) {
        this.desk = desk;
        this.exchange = exchange;
        this.jobs = jobs;
        this.texts = texts;
    }

    /// Empty until it was read.
    ReadOnlyObjectProperty<Optional<List<Answering>>> officesProperty() {
        return offices.getReadOnlyProperty();
    }

    /// Why it could not be read.
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    LocalDate today() {
        return desk.today();
    }

    ZoneId zone() {
        return desk.zone();
    }

    void read() {
        jobs.<List<Answering>>latest(
                "exchange.receipts",
                _ -> Answering.of(exchange.packages(), exchange.stores()),
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<Answering>>(var now)) {
                        offices.set(Optional.of(now));
                    } else if (outcome instanceof Outcome.Broken<List<Answering>>(var cause)) {
                        said.set(Optional.of(ExchangeWords.why(cause)));
                    }
                });
    }

    /// The words with which one office is reminded, to be pasted elsewhere.
    String reminder(Answering office) {
        return texts.tr(
                "exchange.remind.one",
                office.name(),
                office.out().size(),
                texts.list(office.out().stream().map(e -> e.file()).toList()),
                office.since().map(at -> at.atZone(zone()).toLocalDate()).orElse(today()),
                desk.store().office().name());
    }

    /// The words for all that have not answered; empty where all have.
    String reminder() {
        var waiting = offices.get().orElse(List.of()).stream().filter(Answering::waits).toList();
        return waiting.isEmpty()
                ? ""
                : texts.tr(
                        "exchange.remind.all",
                        waiting.size(),
                        waiting.stream().map(Answering::name).toList(),
                        today(),
                        desk.store().office().name());
    }
}
