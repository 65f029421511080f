package org.yiti.app.matrix;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridStatus;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.LightLabel;
import org.yiti.app.theme.LightMark;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.programme.Task;

/// Under the matrix: the current cell in words, this month's sums, and what is selected.
final class MatrixFoot {
    private final MatrixModel model;
    private final Texts texts;
    private final Grid<Task> grid;
    private final HBox cell = new HBox();
    private final FlowPane sums = new FlowPane();
    private final Label status = new Label();
    private final Label hint = new Label();
    private final MatrixMarks marks;
    private Optional<CellWords> words = Optional.empty();

    MatrixFoot(MatrixModel model, Texts texts, Grid<Task> grid, MatrixMarks marks) {
        this.marks = marks;
        this.model = model;
        this.texts = texts;
        this.grid = grid;
    }

    Node build() {
        cell.setId("matrix-cell");
        cell.getStyleClass().add("matrix-cell");
        cell.setAlignment(Pos.CENTER_LEFT);
        sums.setId("matrix-sums");
        sums.getStyleClass().add("matrix-sums");
        status.setId("matrix-status");
        status.getStyleClass().add("matrix-status");
        status.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        hint.getStyleClass().add("matrix-hint");
        HBox.setHgrow(sums, Priority.ALWAYS);
        var below = new HBox(sums, hint, status);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("matrix-line");
        grid.placeProperty().subscribe(_ -> showCell());
        grid.statusProperty().subscribe(now -> status.setText(words(now)));
        var foot = new VBox(cell, below);
        foot.getStyleClass().add("matrix-foot");
        return foot;
    }

    private String words(GridStatus now) {
        if (now.cells() <= 1) {
            return "";
        }
        var cells = texts.tr("grid.status.cells", now.cells());
        return now.mean()
                .map(mean ->
                        cells
                                + "  "
                                + texts.tr("grid.status.numbers", now.numbers(), now.sum(), mean))
                .orElse(cells);
    }

    void show(MatrixPage page) {
        words = Optional.of(new CellWords(page, texts));
        hint.setText(texts.tr(model.showsProperty().get().hint()));
        showCell();
    }

    void show(MatrixTotals totals) {
        sums.getChildren().setAll(totals.foot().stream().map(this::sum).toList());
    }

    private Node sum(MatrixTotals.Foot foot) {
        return switch (foot) {
            case MatrixTotals.Foot.OfFigure(var figure) -> {
                var button = new Button(texts.say(CellWords.sum(figure)));
                button.setTooltip(new Tooltip(texts.say(figure.sentence())));
                button.setAccessibleText(texts.say(figure.sentence()));
                button.getStyleClass().addAll("flat", "matrix-sum");
                button.setOnAction(_ -> model.ways().open(figure));
                yield button;
            }
            case MatrixTotals.Foot.OfLight(var light, var count) -> {
                var button = new Button(texts.label(light) + " " + count, new LightMark(light));
                button.setTooltip(new Tooltip(texts.tr("matrix.sum.light")));
                button.getStyleClass().addAll("flat", "matrix-sum", LightMark.styleClass(light));
                button.setOnAction(_ -> model.narrow(light));
                yield button;
            }
        };
    }

    /// Shows the current cell's words again.
    void refresh() {
        showCell();
    }

    private String marked(CellWords.Words said) {
        var column = grid.placeProperty().getValue().column();
        return said.task()
                .flatMap(task -> marks.note(task, column))
                .map(why -> "  " + why.replace('\n', ' '))
                .orElse("");
    }

    private void showCell() {
        cell.getChildren().clear();
        words.flatMap(w -> w.of(grid.placeProperty().getValue(), grid.currentRow()))
                .ifPresent(this::showCell);
    }

    private void showCell(CellWords.Words said) {
        said.light()
                .ifPresent(verdict -> {
                    var light = verdict.shown();
                    cell.getChildren()
                            .add(
                                    new LightLabel(
                                            light, texts.label(light), texts.say(verdict.why())));
                });
        var full = said.words() + marked(said);
        var all = new Label(full);
        all.setTextOverrun(OverrunStyle.ELLIPSIS);
        all.setTooltip(new Tooltip(full));
        all.setMinWidth(0);
        HBox.setHgrow(all, Priority.ALWAYS);
        all.setMaxWidth(Double.MAX_VALUE);
        cell.getChildren().add(all);
        said.task()
                .ifPresent(task -> {
                    disputed(task)
                            .ifPresent(conflict ->
                                    go(
                                            "matrix-dispute",
                                            "dispute.open",
                                            () -> model.ways().decide(conflict)));
                    go("matrix-open", "matrix.open", () -> model.ways().openIssue(task));
                });
    }

    private Optional<Conflict> disputed(Task task) {
        return marks.disputed(task, grid.placeProperty().getValue().column()).stream().findFirst();
    }

    private void go(String id, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.getStyleClass().addAll("flat", "matrix-sum");
        button.setFocusTraversable(false);
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        cell.getChildren().add(button);
    }
}
