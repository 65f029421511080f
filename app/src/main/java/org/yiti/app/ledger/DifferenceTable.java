package org.yiti.app.ledger;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.CodeFields;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Type;

/// What changes in tasks that are there, cell by cell: task, field, was, now.
final class DifferenceTable {
    private final Texts texts;

    DifferenceTable(Texts texts) {
        this.texts = texts;
    }

    Node build(LedgerPlan plan) {
        var table = new TableView<CellDifference>();
        table.setId("ledger-differences");
        table.getItems().setAll(plan.differences());
        table.getColumns().add(column("ledger.diff.task", 22, d -> task(plan.book(), d.task())));
        table.getColumns().add(column("ledger.diff.field", 12, this::field));
        table.getColumns().add(column("ledger.diff.was", 24, d -> shown(plan, d.field(), d.was())));
        table.getColumns().add(column("ledger.diff.now", 24, d -> shown(plan, d.field(), d.now())));
        var title = texts.tr("ledger.diff", plan.differences().size());
        return CheckView.panel(texts, title, table, 12);
    }

    private static String task(YearBook book, UUID id) {
        return book.task(id).map(t -> t.no() + " " + t.content()).orElse("");
    }

    private String field(CellDifference difference) {
        var name = texts.label(difference.field());
        return difference.month() == 0
                ? name
                : texts.tr("ledger.diff.month", difference.month(), name);
    }

    private TableColumn<CellDifference, String> column(
            String key, double width, Function<CellDifference, String> text) {
        var column = new TableColumn<CellDifference, String>(texts.tr(key));
        column.setPrefWidth(width * 13);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(text.apply(row.getValue()).replace('\n', ' ')));
        return column;
    }

    private String shown(LedgerPlan plan, Field field, @Nullable Object value) {
        if (value == null) {
            return texts.tr("ledger.empty");
        }
        if (value instanceof UUID unit) {
            return plan.units().label(unit);
        }
        var code =
                field.type() == Type.CODE
                        ? CodeFields.named(field, value.toString()).map(texts::label)
                        : Optional.<String>empty();
        return code.orElse(value.toString());
    }
}
