package org.yiti.app.showcase;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Desk;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.showcase.ModelCase;

/// The model cases of the open year.
final class CaseModel {
    private final OfficeRows rows;
    private final Desk desk;
    private final Navigator navigator;

    CaseModel(OfficeRows rows, Desk desk, Navigator navigator) {
        this.rows = rows;
        this.desk = desk;
        this.navigator = navigator;
    }

    OfficeRows rows() {
        return rows;
    }

    /// The newest first.
    List<Row> cases() {
        var year = desk.snapshot().map(at -> at.book().programme().id());
        return rows.of(Table.MODEL_CASE).stream()
                .filter(row ->
                        year.isPresent() && year.get().equals(row.reference(MODEL_CASE_PROGRAMME)))
                .map(ModelCase::new)
                .sorted(
                        Comparator.comparing(
                                        ModelCase::day,
                                        Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
                                .thenComparing(ModelCase::id))
                .map(ModelCase::row)
                .toList();
    }

    List<RowFigure> figures() {
        var all = cases();
        var issues =
                all.stream()
                        .map(row -> Optional.ofNullable(row.reference(MODEL_CASE_ISSUE)))
                        .flatMap(Optional::stream)
                        .distinct()
                        .count();
        return List.of(
                new RowFigure(
                        "all",
                        Sentence.of("case.figure", all.size(), issues),
                        all.stream().map(Row::id).toList()));
    }

    Optional<UUID> add() {
        return desk.snapshot()
                .map(at -> {
                    var id = RowIds.fresh();
                    var values = new HashMap<Field, Object>();
                    values.put(MODEL_CASE_PROGRAMME, at.book().programme().id());
                    values.put(MODEL_CASE_DAY, at.asOf());
                    rows.add(Table.MODEL_CASE, id, values);
                    return id;
                });
    }

    /// Goes to the item that a case comes from.
    void openItem(Row row) {
        Optional.ofNullable(new ModelCase(row).item())
                .ifPresent(item ->
                        navigator.go(new SupervisionRoute.ItemPage(item, Optional.empty())));
    }
}
