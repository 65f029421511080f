package org.yiti.app.audit;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.audit.AuditAnswer;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.ChecklistRule;

/// Another record of the same place and day (疑似重复), beside the one that is shown: what they say differently can be
/// taken over, and one of the two be withdrawn.
final class DoublesBox {
    private final VisitModel model;
    private final Texts texts;
    private final VBox box = new VBox();

    DoublesBox(VisitModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        box.setId("audit-doubles");
        box.getStyleClass().addAll("panel", "audit-doubles");
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
        return box;
    }

    void show(VisitModel.Page at, AuditRecord record) {
        var others = at.book().doubles(record);
        box.setVisible(!others.isEmpty());
        box.getChildren().clear();
        for (AuditRecord other : others) {
            box.getChildren().addAll(head(record, other), grid(at, record, other));
        }
    }

    private Node head(AuditRecord record, AuditRecord other) {
        var said =
                new Label(
                        texts.tr(
                                "audit.double",
                                String.valueOf(record.day()),
                                record.inspectors(),
                                other.inspectors()));
        said.getStyleClass().add("panel-head");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var line =
                new HBox(
                        said,
                        button("audit.double.withdraw-other", () -> model.withdraw(other)),
                        button("audit.double.withdraw", () -> model.withdraw(record)));
        line.getStyleClass().add("tool-line");
        return line;
    }

    private Button button(String key, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Only the rules that the two answer differently.
    private Node grid(VisitModel.Page at, AuditRecord record, AuditRecord other) {
        var grid = new GridPane();
        grid.getStyleClass().add("audit-double-grid");
        int row = 0;
        for (ChecklistRule rule : differing(at, record, other)) {
            grid.add(new Label(String.valueOf(rule.position())), 0, row);
            grid.add(cell(said(at, record, rule)), 1, row);
            grid.add(cell(said(at, other, rule)), 2, row);
            var take = button("audit.double.take", () -> model.takeOver(other, rule));
            take.setAccessibleText(texts.tr("audit.double.take-rule", rule.position()));
            grid.add(take, 3, row);
            row++;
        }
        if (row == 0) {
            grid.add(cell(texts.tr("audit.double.alike")), 0, 0);
        }
        return grid;
    }

    private static Label cell(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setPrefWidth(160);
        return label;
    }

    private List<ChecklistRule> differing(
            VisitModel.Page at, AuditRecord record, AuditRecord other) {
        return at.book().rules().stream()
                .filter(rule -> !Objects.equals(said(at, record, rule), said(at, other, rule)))
                .toList();
    }

    private String said(VisitModel.Page at, AuditRecord record, ChecklistRule rule) {
        return at.book()
                .answer(record, rule)
                .map(answer -> said(at, record, rule, answer))
                .orElse(texts.tr("audit.state.none"));
    }

    private String said(
            VisitModel.Page at, AuditRecord record, ChecklistRule rule, AuditAnswer answer) {
        var verdict = answer.verdict().map(texts::label).orElse("");
        int photos = at.book().photos(record, rule).size();
        return texts.tr("audit.double.said", verdict, answer.text(), photos);
    }
}
