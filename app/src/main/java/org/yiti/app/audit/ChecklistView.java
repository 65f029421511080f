package org.yiti.app.audit;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.app.setup.rows.RowTable.Column;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.AutosaveText;
import org.yiti.app.ui.Stays;
import org.yiti.model.audit.ChecklistRule;
import org.yiti.model.programme.Issue;

/// A checklist: its name and issue, its rules as a table, and a box to add many at once.
final class ChecklistView {
    private final ChecklistModel model;
    private final Texts texts;
    private final RowTable rules;
    private final AutosaveText name;
    private final ComboBox<Optional<Issue>> issue;
    private final StackPane place = new StackPane();
    private boolean filling;

    ChecklistView(ChecklistModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.name = AutosaveText.line(model::rename, texts::say);
        this.issue = new IssueChoice(texts).build("checklist-issue", model.issues());
        this.rules =
                new RowTable(
                        texts,
                        model::units,
                        model::edit,
                        CHECKLIST_RULE_TEXT,
                        List.of(
                                new Column(CHECKLIST_RULE_POSITION, 4),
                                new Column(CHECKLIST_RULE_TEXT, 26),
                                new Column(CHECKLIST_RULE_BASIS, 22),
                                new Column(CHECKLIST_RULE_PHOTOS, 9),
                                new Column(CHECKLIST_RULE_POINTS, 5),
                                new Column(CHECKLIST_RULE_DAYS, 9)),
                        1);
    }

    Parent build() {
        name.named("checklist-name", texts.label(CHECKLIST_NAME));
        HBox.setHgrow(name, Priority.ALWAYS);
        issue.valueProperty()
                .subscribe(chosen -> {
                    if (!filling && chosen != null) {
                        model.issue(chosen.map(Issue::id).orElse(null));
                    }
                });
        rules.grid().setId("checklist-rules");
        rules.grid().setMinHeight(0);
        Runnable remove = () -> model.remove(rules.grid().selectedRows());
        rules.whenRemoved(remove);
        var line =
                new HBox(
                        name,
                        issue,
                        button("checklist-remove", "setup.remove", remove),
                        Stays.usable(button("audit-list", "audit.list", model::openList)));
        line.getStyleClass().addAll("tool-line", "audit-head");
        VBox.setVgrow(place, Priority.ALWAYS);
        var root = new BorderPane(place, line, null, adding(), null);
        root.setId("checklist");
        root.getStyleClass().add("audit");
        root.getStylesheets().add(VisitView.sheet());
        var shown = Shown.of(root);
        model.rowsProperty().when(shown).subscribe(_ -> show());
        model.follow(shown);
        return root;
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Node adding() {
        var area = new TextArea();
        area.setId("checklist-lines");
        area.setPrefRowCount(4);
        area.setPromptText(texts.tr("audit.rules.prompt"));
        area.setAccessibleText(texts.tr("audit.rules.add"));
        var add =
                button(
                        "checklist-add",
                        "audit.rules.add",
                        () -> {
                            model.add(area.getText());
                            area.clear();
                        });
        add.disableProperty().bind(area.textProperty().map(String::isBlank));
        HBox.setHgrow(area, Priority.ALWAYS);
        var line = new HBox(area, add);
        line.getStyleClass().addAll("tool-line", "audit-foot");
        return line;
    }

    private void show() {
        var list = model.checklist();
        name.setDisable(list.isEmpty());
        list.ifPresent(known -> {
            name.show(known.name());
            filling = true;
            issue.setValue(
                    model.issues().stream().filter(i -> i.id().equals(known.issue())).findFirst());
            filling = false;
        });
        var rows = model.rules().stream().map(ChecklistRule::row).toList();
        rules.grid().setRows(rows);
        var empty = new Label(texts.tr("audit.no-rules.here"));
        empty.setWrapText(true);
        var words = new VBox(empty);
        words.getStyleClass().add("first-run");
        place.getChildren().setAll(rows.isEmpty() ? words : rules.grid());
    }
}
