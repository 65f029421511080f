package org.yiti.app.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yiti.app.baseline.BaselineMarks;
import org.yiti.app.baseline.MarkedCells;
import org.yiti.app.baseline.MarksButton;
import org.yiti.app.dispute.DisputeWords;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.i18n.Texts;
import org.yiti.app.issue.TaskListTable.Line;
import org.yiti.app.nav.Route;
import org.yiti.model.exchange.Conflict;

/// The marks in a list of tasks, those of baselines and those of disagreements, and what the line over the list says of
/// the current cell.
final class TaskMarking {
    private final BaselineMarks baselines;
    private final IssueModel issue;
    private final Grid<Line> grid;
    private final Texts texts;
    private final Label selection = new Label();
    private final Button disputes;

    TaskMarking(BaselineMarks baselines, IssueModel issue, Grid<Line> grid, Texts texts) {
        this.baselines = baselines;
        this.issue = issue;
        this.grid = grid;
        this.texts = texts;
        selection.setId("tasks-selection");
        // The words take what the buttons leave, and not the other way round.
        selection.setMinWidth(0);
        selection.setPrefWidth(0);
        selection.setMaxWidth(Double.MAX_VALUE);
        selection.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(selection, Priority.ALWAYS);
        disputes = new Button(texts.tr("dispute.open"));
        disputes.setId("tasks-dispute");
        disputes.setMinWidth(Button.USE_PREF_SIZE);
        disputes.managedProperty().bind(disputes.visibleProperty());
        disputes.setOnAction(_ ->
                disputedHere().stream()
                        .findFirst()
                        .ifPresent(c -> issue.go(Route.Exchange.about(c.row()))));
    }

    /// Keeps the marks of the baselines true while the list shows.
    void follow(ObservableValue<Boolean> shown) {
        baselines.follow(shown, Optional.of(issue.id()));
        baselines
                .cellsProperty()
                .when(shown)
                .subscribe(_ -> {
                    grid.refresh();
                    say();
                });
    }

    /// How many rows are selected, or what the marks of the current cell mean, and the way to what is disputed there.
    List<Node> words() {
        return List.of(selection, disputes);
    }

    Node button(ObservableValue<Boolean> shown) {
        return new MarksButton(baselines, texts, shown);
    }

    void say() {
        var count = grid.selectedRows().size();
        var disputed = disputedHere();
        var said = count > 1 ? texts.tr("issue.tasks.selected", count) : marksHere(disputed);
        selection.setText(said);
        selection.setTooltip(said.isEmpty() ? null : new Tooltip(said));
        disputes.setVisible(count <= 1 && !disputed.isEmpty());
    }

    private String marksHere(List<Conflict> disputed) {
        var said = new ArrayList<String>();
        grid.currentRow()
                .ifPresent(line -> {
                    if (!disputed.isEmpty()) {
                        said.add(line.disputes().words(disputed, "  "));
                    }
                    baseline(line, column()).ifPresent(said::add);
                });
        return said.stream()
                .map(words -> words.replace('\n', ' '))
                .collect(Collectors.joining("  "));
    }

    private List<Conflict> disputedHere() {
        return grid.currentRow()
                .map(line -> TaskListTable.disputed(line, column()))
                .orElse(List.of());
    }

    private String column() {
        return grid.placeProperty().getValue().column();
    }

    private Optional<String> baseline(Line line, String column) {
        return baselines
                .cellsProperty()
                .get()
                .note(line.task().id(), TaskListTable.place(column).orElse(MarkedCells.ROW));
    }

    /// The column with the marks of the baselines.
    GridColumn<Line> marked(GridColumn<Line> column) {
        return column.showing(line -> {
            var cell = column.cell().apply(line);
            return baseline(line, column.id())
                    .map(why -> cell.withMark(GridCell.Mark.MOVED, why))
                    .orElse(cell);
        });
    }

    /// What paper says under the list.
    List<String> onPaper() {
        var said = new ArrayList<>(baselines.onPaper());
        said.addAll(
                new DisputeWords(issue.editing().snapshot(), texts)
                        .onPaper(Optional.of(issue.id())));
        return said;
    }
}
