package org.yiti.app.ledger;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.yiti.app.i18n.Texts;

/// What changes in tasks that are there, cell by cell: task, field, was, now.
final class DifferenceTable {
    private final Texts texts;

    DifferenceTable(Texts texts) {
        this.texts = texts;
    }

    Node build(LedgerPlan plan) {
        var words = new CellWords(texts, plan.book(), plan.units());
        var table = new TableView<CellDifference>();
        table.setId("ledger-differences");
        table.getItems().setAll(plan.differences());
        table.getColumns().add(column("ledger.diff.task", 22, d -> words.task(d.task())));
        table.getColumns().add(column("ledger.diff.field", 12, words::field));
        table.getColumns().add(column("ledger.diff.was", 24, words::was));
        table.getColumns().add(column("ledger.diff.now", 24, words::now));
        var title = texts.tr("ledger.diff", plan.differences().size());
        return CheckView.panel(title, table, 12);
    }

    private TableColumn<CellDifference, String> column(
            String key, double width, Function<CellDifference, String> text) {
        var column = new TableColumn<CellDifference, String>(texts.tr(key));
        column.setPrefWidth(width * 13);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(text.apply(row.getValue()).replace('\n', ' ')));
        return column;
    }
}
