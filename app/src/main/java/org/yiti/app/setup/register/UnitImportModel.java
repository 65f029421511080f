package org.yiti.app.setup.register;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.job.JobRunner;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.app.notice.Notices;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// Taking in a list of units: read, look at what it would do, then one step or nothing.
final class UnitImportModel {
    /// A file as it was read and what it would do.
    record Reading(String file, UnitImport.Plan plan) {}

    private final OfficeRows rows;
    private final JobRunner jobs;
    private final Notices notices;
    private final WorkbookReader reader;
    private final String federation;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    UnitImportModel(
            OfficeRows rows,
            JobRunner jobs,
            Notices notices,
            WorkbookReader reader,
            String federation) {
        this.rows = rows;
        this.jobs = jobs;
        this.notices = notices;
        this.reader = reader;
        this.federation = federation;
    }

    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    void read(Path file) {
        var importer = new UnitImport(federation, rows.of(Table.UNIT), rows.of(Table.UNIT_ALIAS));
        var name = file.getFileName().toString();
        jobs.<Reading>start(
                Sentence.of("setup.import.reading", name),
                progress -> {
                    for (var sheet : reader.read(file, progress)) {
                        var plan = importer.plan(sheet);
                        if (plan.isPresent()) {
                            return new Reading(name, plan.get());
                        }
                    }
                    throw new YitiException(Sentence.of("setup.import.noHead", name));
                },
                outcome -> outcome.use(done -> reading.set(Optional.of(done)), notices::failed));
    }

    void take() {
        reading.get()
                .ifPresent(read -> {
                    var plan = read.plan();
                    rows.record(
                            Step.of(
                                    Sentence.of(
                                            "step.setup.units",
                                            read.file(),
                                            plan.added(),
                                            plan.changed()),
                                    plan.changes()));
                    reading.set(Optional.empty());
                });
    }

    void leave() {
        reading.set(Optional.empty());
    }
}
