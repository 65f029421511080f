package org.yiti.app.sendout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.CellDifference;
import org.yiti.app.ledger.CellWords;
import org.yiti.app.ledger.LedgerPlan;
import org.yiti.app.ledger.Proposal;
import org.yiti.app.ledger.QuestionList;
import org.yiti.app.sendout.TakeBackChoices.CellKey;
import org.yiti.app.sendout.TakeBackChoices.FileRow;
import org.yiti.app.sendout.TakeBackPlan.Line;
import org.yiti.model.ledger.ImportPlan;

/// What a folder of ledgers would change, before anything is done: its files, the cells, what is asked, added
/// rows, refused rows and remarks.
final class ReviewPanels {
    private static final int MOST_LINES = 14;

    private final TakeBackModel model;
    private final Texts texts;
    private final TakeBackPlan plan;
    private final CellWords words;

    ReviewPanels(TakeBackModel model, Texts texts, TakeBackPlan plan) {
        this.model = model;
        this.texts = texts;
        this.plan = plan;
        this.words = new CellWords(texts, plan.book(), plan.units());
    }

    /// A changed cell and the file that changes it.
    private record Cell(Line line, CellDifference difference) {
        CellKey key() {
            return CellKey.of(line.file().name(), difference);
        }
    }

    List<Node> build() {
        var panels = new ArrayList<Node>();
        panels.add(files());
        var cells = new ArrayList<Cell>();
        for (Line line : plan.taken()) {
            line.differences().forEach(d -> cells.add(new Cell(line, d)));
        }
        if (!cells.isEmpty()) {
            panels.add(cells(cells));
        }
        var questions = plan.taken().stream().flatMap(l -> l.questions().stream()).toList();
        var list = new QuestionList(texts, model::answer, model::answer);
        for (boolean outside : List.of(false, true)) {
            if (questions.stream().anyMatch(q -> q.outside() == outside)) {
                panels.add(list.build(plan.book(), questions, outside));
            }
        }
        var proposals = new VBox();
        plan.taken().forEach(line -> proposals(line, proposals));
        int added = proposals.getChildren().size();
        if (added > 0) {
            panels.add(panel("takeback-proposals", texts.tr("ledger.proposals", added), proposals));
        }
        var notes = new VBox();
        plan.lines().forEach(line -> notes(line, notes));
        if (!notes.getChildren().isEmpty()) {
            var title = texts.tr("takeback.notes", notes.getChildren().size());
            panels.add(panel("takeback-notes", title, notes));
        }
        return panels;
    }

    private Node panel(String id, String title, Node content) {
        var head = new Label(title);
        head.getStyleClass().add("panel-head");
        var box = new VBox(head, content);
        box.setId(id);
        box.getStyleClass().addAll("panel", "sendout-panel");
        return box;
    }

    private Node files() {
        var table = new TableView<Line>();
        table.setId("takeback-files");
        table.getColumns()
                .add(
                        new TickColumn<Line>(
                                texts.tr("takeback.column.take"),
                                Line::taken,
                                line -> line.plan().isPresent(),
                                (line, on) -> model.take(line.file().name(), on)));
        table.getColumns().add(column("takeback.column.unit", 12, plan::unitOf));
        table.getColumns().add(column("takeback.column.file", 24, line -> line.file().name()));
        table.getColumns()
                .add(
                        column(
                                "takeback.column.month",
                                5,
                                line -> line.month() == 0 ? "" : Integer.toString(line.month())));
        table.getColumns().add(number("ledger.count.read", LedgerPlan::read));
        table.getColumns().add(number("takeback.column.changed", p -> p.differences().size()));
        table.getColumns().add(number("ledger.count.questions", p -> p.questions().size()));
        table.getColumns().add(number("ledger.count.rejected", p -> p.rejected().size()));
        table.getColumns().add(column("takeback.column.state", 20, this::state));
        table.getItems().setAll(plan.lines());
        return sized("takeback.files", table);
    }

    private String state(Line line) {
        if (line.trouble().isPresent()) {
            return texts.say(line.trouble().get());
        }
        var states = new ArrayList<String>();
        if (line.late()) {
            states.add(texts.tr("takeback.late"));
        }
        if (line.again()) {
            states.add(texts.tr("takeback.again-file"));
        }
        if (line.unit().isEmpty()) {
            states.add(texts.tr("takeback.no-unit"));
        }
        return states.isEmpty() ? texts.tr("takeback.ok") : texts.list(states);
    }

    private TableColumn<Line, String> number(String key, ToIntFunction<LedgerPlan> count) {
        return column(
                key,
                6,
                line -> line.plan().map(p -> Integer.toString(count.applyAsInt(p))).orElse(""));
    }

    private <T> TableColumn<T, String> column(String key, double width, Function<T, String> text) {
        var column = new TableColumn<T, String>(texts.tr(key));
        column.setPrefWidth(width * 13);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(text.apply(row.getValue()).replace('\n', ' ')));
        return column;
    }

    private Node sized(String titleKey, TableView<?> table) {
        int rows = Math.min(MOST_LINES, table.getItems().size());
        table.setStyle("-fx-pref-height: " + (3.4 + rows * 3.1) + "em;");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var title = texts.tr(titleKey, table.getItems().size());
        table.setAccessibleText(title);
        return panel(table.getId() + "-panel", title, table);
    }

    private Node cells(List<Cell> cells) {
        var table = new TableView<Cell>();
        table.setId("takeback-cells");
        table.getColumns()
                .add(
                        new TickColumn<Cell>(
                                texts.tr("takeback.column.take"),
                                cell -> model.takes(cell.key()),
                                _ -> true,
                                (cell, on) -> model.take(cell.key(), on)));
        table.getColumns()
                .add(column("ledger.diff.task", 20, c -> words.task(c.difference().task())));
        table.getColumns().add(column("ledger.diff.field", 12, c -> words.field(c.difference())));
        table.getColumns().add(column("ledger.diff.was", 20, c -> words.was(c.difference())));
        table.getColumns().add(column("ledger.diff.now", 20, c -> words.now(c.difference())));
        table.getColumns().add(column("takeback.column.unit", 12, c -> plan.unitOf(c.line())));
        table.getItems().setAll(cells);
        return sized("ledger.diff", table);
    }

    private void proposals(Line line, VBox into) {
        for (Proposal proposal : line.plan().map(LedgerPlan::proposals).orElse(List.of())) {
            var at = proposal.at();
            var box =
                    new CheckBox(
                            texts.tr(
                                    "ledger.proposal",
                                    plan.unitOf(line),
                                    at.row() + 1,
                                    proposal.content()));
            box.setWrapText(true);
            box.setSelected(proposal.taken());
            box.setOnAction(
                    _ -> model.propose(new FileRow(line.file().name(), at), box.isSelected()));
            into.getChildren().add(box);
        }
    }

    private void notes(Line line, VBox into) {
        var name = line.file().name();
        line.trouble().ifPresent(trouble -> note(into, name, texts.say(trouble)));
        line.plan()
                .ifPresent(p -> {
                    p.warnings().forEach(warning -> note(into, name, texts.say(warning)));
                    for (ImportPlan.Rejected row : p.rejected()) {
                        note(
                                into,
                                name,
                                texts.tr(
                                        "takeback.rejected",
                                        row.row() + 1,
                                        texts.say(row.reason())));
                    }
                });
    }

    private void note(VBox into, String file, String text) {
        var label = new Label(texts.tr("takeback.note", file, text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        into.getChildren().add(label);
    }
}
