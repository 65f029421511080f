package org.yiti.app.ledger;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.ImportPlan.Rejected;

/// The dry run: what would be done, what cannot be taken and why, and what the person has to decide.
final class CheckView {
    private final LedgerImportModel model;
    private final Texts texts;

    CheckView(LedgerImportModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build(ImportStage.Checked now) {
        var plan = now.plan();
        var page = new VBox(counts(plan));
        page.getStyleClass().add("ledger-page");
        now.trouble().ifPresent(t -> page.getChildren().add(LedgerImportView.trouble(texts, t)));
        if (!plan.newUnits().isEmpty() || !model.decided().isEmpty()) {
            page.getChildren().add(new UnitDecisions(model, texts).build(plan));
        }
        for (boolean outside : List.of(false, true)) {
            if (plan.questions().stream().anyMatch(q -> q.outside() == outside)) {
                page.getChildren()
                        .add(
                                new QuestionList(texts, model::answer, model::answer)
                                        .build(plan.book(), plan.questions(), outside));
            }
        }
        if (!plan.proposals().isEmpty()) {
            page.getChildren().add(proposals(plan));
        }
        if (!plan.rejected().isEmpty()) {
            page.getChildren().add(rejected(plan));
        }
        if (!plan.differences().isEmpty()) {
            page.getChildren().add(new DifferenceTable(texts).build(plan));
        }
        // Unknown units have a part of their own above.
        var warnings =
                plan.warnings().stream()
                        .filter(warning -> !warning.key().equals(LedgerPlanner.UNKNOWN_UNIT))
                        .toList();
        if (!warnings.isEmpty()) {
            page.getChildren().add(warnings(warnings));
        }
        var pane = new BorderPane(LedgerImportView.scrolled(page));
        pane.setBottom(buttons(plan));
        return pane;
    }

    private Node counts(LedgerPlan plan) {
        var line =
                new FlowPane(
                        count("ledger.count.read", plan.read()),
                        count("ledger.count.added", plan.added()),
                        count("ledger.count.changed", plan.changed()),
                        count("ledger.count.unchanged", plan.unchanged()),
                        count("ledger.count.rejected", plan.rejected().size()),
                        count("ledger.count.questions", plan.undecided()));
        if (!plan.proposals().isEmpty()) {
            line.getChildren().add(count("ledger.count.proposals", plan.proposals().size()));
        }
        line.setId("ledger-counts");
        line.getStyleClass().add("ledger-counts");
        var words =
                new Label(
                        texts.tr(
                                plan.returned() ? "ledger.check.returned" : "ledger.check.foreign",
                                plan.file()));
        words.setWrapText(true);
        var box = new VBox(words, line);
        says(plan)
                .forEach(text -> {
                    var label = new Label(text);
                    label.setWrapText(true);
                    box.getChildren().add(label);
                });
        return box;
    }

    /// Where it goes, and what becomes of tasks that the file calls done.
    private List<String> says(LedgerPlan plan) {
        var into = texts.tr("ledger.check.year", Integer.toString(plan.year()));
        if (plan.done() == 0) {
            return List.of(into);
        }
        var key = plan.trustDone() ? "ledger.check.done.verified" : "ledger.check.done.waits";
        return List.of(into, texts.tr(key, plan.done()));
    }

    private Node count(String key, int number) {
        var value = new Label(Integer.toString(number));
        value.getStyleClass().add("ledger-number");
        var box = new VBox(value, new Label(texts.tr(key)));
        box.getStyleClass().add("ledger-count");
        return box;
    }

    /// Rows that the sender added, each to be accepted or not.
    private Node proposals(LedgerPlan plan) {
        var head = new Label(texts.tr("ledger.proposals", plan.proposals().size()));
        head.getStyleClass().add("panel-head");
        var box = new VBox(head);
        box.setId("ledger-proposals");
        box.getStyleClass().add("panel");
        for (Proposal proposal : plan.proposals()) {
            var at = proposal.at();
            var line =
                    new CheckBox(
                            texts.tr(
                                    "ledger.proposal",
                                    at.sheet(),
                                    at.row() + 1,
                                    proposal.content()));
            line.setWrapText(true);
            line.setSelected(proposal.taken());
            line.setOnAction(_ -> model.propose(at, line.isSelected()));
            box.getChildren().add(line);
        }
        return box;
    }

    private Node rejected(LedgerPlan plan) {
        var table = new TableView<Rejected>();
        table.setId("ledger-rejected");
        table.getItems().setAll(plan.rejected());
        table.getColumns().add(column("ledger.rejected.sheet", 12, Rejected::sheet));
        table.getColumns()
                .add(column("ledger.rejected.row", 6, r -> Integer.toString(r.row() + 1)));
        table.getColumns().add(column("ledger.rejected.reason", 60, r -> texts.say(r.reason())));
        return panel(texts.tr("ledger.rejected.title", plan.rejected().size()), table, 9);
    }

    private TableColumn<Rejected, String> column(
            String key, double width, java.util.function.Function<Rejected, String> text) {
        var column = new TableColumn<Rejected, String>(texts.tr(key));
        column.setPrefWidth(width * 13);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private Node warnings(List<Sentence> warnings) {
        var box = new VBox();
        box.setId("ledger-warnings");
        box.getStyleClass().addAll("panel", "ledger-warnings");
        var head = new Label(texts.tr("ledger.warnings", warnings.size()));
        head.getStyleClass().add("panel-head");
        box.getChildren().add(head);
        for (Sentence warning : warnings) {
            var label = new Label(texts.say(warning));
            label.setWrapText(true);
            label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
            box.getChildren().add(label);
        }
        return box;
    }

    private Node buttons(LedgerPlan plan) {
        int left = plan.newUnits().size();
        var take =
                new Button(
                        left == 0
                                ? texts.tr("ledger.import.take")
                                : texts.tr("ledger.import.take.left", left));
        take.setId("ledger-import-take");
        take.setDefaultButton(true);
        take.setDisable(
                plan.nothingTaken()
                        || (plan.step(Map.of()).changes().isEmpty() && plan.questions().isEmpty()));
        take.setOnAction(_ -> {
            take.setDisable(true);
            model.take();
        });
        var back = new Button(texts.tr("ledger.import.back"));
        back.setId("ledger-back");
        back.setOnAction(_ -> model.back());
        var words = new Label(texts.tr("ledger.import.safe"));
        words.getStyleClass().add("muted");
        var line = new HBox(take, back, words);
        line.getStyleClass().addAll("buttons", "ledger-buttons");
        return line;
    }

    static Node panel(String title, TableView<?> table, int mostRows) {
        var head = new Label(title);
        head.getStyleClass().add("panel-head");
        int rows = Math.min(mostRows, table.getItems().size());
        table.setStyle("-fx-pref-height: " + (3.4 + rows * 3.1) + "em;");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(title);
        var box = new VBox(head, table);
        box.getStyleClass().add("panel");
        return box;
    }
}
