package org.yiti.app.appraisal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yiti.app.appraisal.AppraisalReader.Years;
import org.yiti.app.desk.Workplace;
import org.yiti.app.ledger.file.WorkbookWriter;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.model.Sentence;
import org.yiti.model.appraisal.UnitYear;
import org.yiti.model.supervision.ItemLine;

/// Each unit's year, and the items behind the counts of the one that is looked at.
final class AppraisalModel {
    private final Workplace at;
    private final ReadOnlyObjectWrapper<Optional<Years>> years =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    AppraisalModel(Workplace at) {
        this.at = at;
    }

    ReadOnlyObjectProperty<Optional<Years>> yearsProperty() {
        return years.getReadOnlyProperty();
    }

    /// The unit whose items are listed; empty for all.
    ObjectProperty<Optional<UUID>> chosenProperty() {
        return chosen;
    }

    void read() {
        var open = at.desk().snapshot();
        if (open.isEmpty()) {
            years.set(Optional.empty());
            return;
        }
        var reader = new AppraisalReader(at.desk().store());
        at.jobs()
                .<Years>latest(
                        "supervision.appraisal",
                        _ -> reader.read(open.get()),
                        outcome ->
                                outcome.use(
                                        read -> years.set(Optional.of(read)),
                                        at.notices()::failed));
    }

    List<UnitYear> units() {
        return years.get().map(Years::units).orElse(List.of());
    }

    String unit(UUID id) {
        return years.get().map(read -> read.at().units().label(id)).orElse("");
    }

    /// The items of the chosen unit, or of all that lead one.
    List<ItemLine> items() {
        var wanted = wanted();
        return years.get()
                .map(read ->
                        read.lines().stream()
                                .filter(line ->
                                        wanted.stream()
                                                .anyMatch(u -> u.items().contains(line.id())))
                                .toList())
                .orElse(List.of());
    }

    private List<UnitYear> wanted() {
        return units().stream()
                .filter(each -> chosen.get().isEmpty() || chosen.get().get().equals(each.unit()))
                .toList();
    }

    List<RowFigure> figures() {
        return List.of(
                figure("items", "appraisal.figure.items", UnitYear::items),
                figure("on-time", "appraisal.figure.on-time", UnitYear::onTime),
                figure("late", "appraisal.figure.late", UnitYear::late),
                figure("overdue", "appraisal.figure.overdue", UnitYear::overdue),
                figure("returned", "appraisal.figure.returned", UnitYear::returned),
                figure("reopened", "appraisal.figure.reopened", UnitYear::reopened),
                figure("accounts", "appraisal.figure.accounts", UnitYear::accounts));
    }

    private RowFigure figure(
            String id, String key, java.util.function.Function<UnitYear, List<UUID>> which) {
        var rows = wanted().stream().flatMap(each -> which.apply(each).stream()).toList();
        return new RowFigure(id, new Sentence(key, List.of(rows.size())), rows);
    }

    /// Writes what was read as a workbook: the units, and the items behind their counts.
    void export(Path file) {
        var read = years.get();
        if (read.isEmpty()) {
            return;
        }
        var sheets = new AppraisalSheets(read.get(), at.texts()).all();
        at.jobs()
                .<Sentence>start(
                        Sentence.of("ledger.export.working"),
                        progress -> {
                            new WorkbookWriter().write(file, sheets, Map.of(), progress);
                            return Sentence.of("document.saved", file.toString());
                        },
                        outcome -> outcome.use(at.notices()::toast, at.notices()::failed));
    }

    void open(ItemLine line) {
        at.navigator().go(new SupervisionRoute.ItemPage(line.id(), Optional.empty()));
    }
}
