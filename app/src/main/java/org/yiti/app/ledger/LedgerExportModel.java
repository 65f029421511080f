package org.yiti.app.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.ledger.file.CsvWriter;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Job;
import org.yiti.model.ledger.LedgerExport;
import org.yiti.model.unit.Unit;

/// Writing the ledger of the open year to files.
final class LedgerExportModel {
    private final Desk desk;
    private final JobRunner jobs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    LedgerExportModel(Desk desk, JobRunner jobs, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.texts = texts;
    }

    /// How the last export ended.
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    int month() {
        return desk.snapshot().map(s -> s.asOf().getMonthValue()).orElse(12);
    }

    /// The units that have tasks in the open year.
    List<Unit> units() {
        return desk.snapshot()
                .map(s -> List.copyOf(LedgerExport.units(s.book(), s.units()).keySet()))
                .orElse(List.of());
    }

    /// A name for the file, without its ending.
    String fileName(Optional<Unit> unit) {
        int year = desk.snapshot().map(s -> s.book().programme().year()).orElse(0);
        return unit.map(u -> texts.tr("ledger.file.of-unit", year, u.label()))
                .orElse(texts.tr("ledger.sheet", year));
    }

    void write(Path file, Optional<UUID> unit, int month) {
        desk.snapshot()
                .ifPresent(at ->
                        start(progress -> {
                            var writer = writer(at, month);
                            int tasks =
                                    csv(file)
                                            ? writer.writeCsv(
                                                    file, unit, CsvWriter.Encoding.UTF_8, progress)
                                            : writer.write(file, unit, progress);
                            return Sentence.of("cli.export.done", tasks, file.toString());
                        }));
    }

    private static boolean csv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private LedgerWriter writer(Snapshot at, int month) {
        return new LedgerWriter(desk.store(), at.book(), month, at.asOf(), texts);
    }

    private void start(Job<Sentence> work) {
        said.set(Optional.empty());
        jobs.<Sentence>start(
                Sentence.of("ledger.export.working"),
                work,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Sentence>(var sentence) ->
                                said.set(Optional.of(sentence));
                        case Outcome.Stopped<Sentence> _ -> {}
                        case Outcome.Broken<Sentence>(var cause) ->
                                said.set(
                                        Optional.of(
                                                cause instanceof YitiException known
                                                        ? known.sentence()
                                                        : Sentence.of(
                                                                "ledger.import.bug",
                                                                String.valueOf(
                                                                        cause.getMessage()))));
                    }
                });
    }
}
