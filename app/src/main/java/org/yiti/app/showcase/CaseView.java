package org.yiti.app.showcase;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.desk.Workplace;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.ItemChoices;
import org.yiti.app.rowpage.RowColumns;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.app.shell.Shown;
import org.yiti.model.record.Row;
import org.yiti.model.showcase.ModelCase;

/// The cases as a list, and the current one to read.
final class CaseView {
    private final CaseModel model;
    private final Workplace at;
    private final Texts texts;
    private final ItemChoices items;
    private final RowColumns columns;
    private final RowPart<Row> cases;
    private final VBox reading = new VBox();

    CaseView(CaseModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.items = new ItemChoices(at);
        this.columns = new RowColumns(at, model.rows(), MODEL_CASE_TITLE);
        this.cases = part();
    }

    Parent build() {
        var list = cases.build(at.rows());
        var root = new BorderPane(list);
        root.setId("cases-page");
        root.setRight(side());
        root.getStyleClass().add("row-page");
        root.getStylesheets().addAll(list.getStylesheets());
        var shown = Shown.of(root);
        items.read();
        model.rows().follow(shown);
        model.rows()
                .rowsProperty()
                .when(shown)
                .subscribe(_ -> {
                    cases.show(model.cases(), model.figures());
                    read(cases.grid().currentRow());
                });
        cases.grid().placeProperty().when(shown).subscribe(_ -> read(cases.grid().currentRow()));
        return root;
    }

    private RowPart<Row> part() {
        var part =
                columns.part(
                        "cases",
                        3,
                        1,
                        List.of(
                                columns.of(MODEL_CASE_TITLE, 16),
                                columns.issue(MODEL_CASE_ISSUE, 10),
                                columns.of(MODEL_CASE_PLACE, 8),
                                columns.of(MODEL_CASE_UNIT, 8),
                                columns.of(MODEL_CASE_STORY, 16),
                                columns.of(MODEL_CASE_EFFECT, 12),
                                columns.of(MODEL_CASE_DAY, 7),
                                columns.of(MODEL_CASE_TAGS, 8),
                                columns.item(MODEL_CASE_ITEM, 8, items)));
        Runnable add = () -> model.add().ifPresent(id -> part.select(id, MODEL_CASE_TITLE.key()));
        Runnable open = () -> part.grid().currentRow().ifPresent(model::openItem);
        part.adds("case.add", "add", add)
                .tool("case.item", "item", open)
                .always(RowAct.ADD, add)
                .on(RowAct.OPEN, open)
                .whenEmpty("case.empty", part.way("case.add", add));
        return columns.ending(part, at.printing(), "case.cases");
    }

    private Node side() {
        reading.setId("case-reading");
        reading.getStyleClass().add("row-part-reading");
        var scroll = new ScrollPane(reading);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("row-part-side");
        return scroll;
    }

    private void read(Optional<Row> row) {
        reading.getChildren().clear();
        row.map(ModelCase::new)
                .ifPresent(found -> {
                    var title = words(found.title());
                    title.getStyleClass().add("title-4");
                    reading.getChildren()
                            .addAll(
                                    title,
                                    caption(columns.issueWords(found.issue())),
                                    head(MODEL_CASE_STORY),
                                    words(found.story()),
                                    head(MODEL_CASE_EFFECT),
                                    words(found.effect()));
                });
    }

    private Label head(org.yiti.model.record.Field field) {
        var label = words(texts.label(field));
        label.getStyleClass().add("panel-head");
        return label;
    }

    private static Label caption(String text) {
        var label = words(text);
        label.getStyleClass().add("row-part-words");
        return label;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
