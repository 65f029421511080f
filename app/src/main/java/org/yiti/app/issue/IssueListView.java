package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.ColumnsButton;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.rows.RowAct;
import org.yiti.app.rows.RowList;
import org.yiti.app.shell.Shown;
import org.yiti.app.view.ViewSwitches;
import org.yiti.app.view.ViewsTool;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueOrigin;

/// The list of issues. Enter, or a double click on what is not typed into, opens an issue.
final class IssueListView {
    private final IssueListModel model;
    private final Texts texts;
    private final FieldGrid<IssueListModel.Line> fields;
    private final OpenRows open;
    private final Printing printing;
    private final ViewsTool views;

    IssueListView(
            IssueListModel model,
            Editing editing,
            Texts texts,
            OpenRows open,
            Printing printing,
            ViewsTool views) {
        this.open = open;
        this.views = views;
        this.model = model;
        this.texts = texts;
        this.fields =
                new FieldGrid<>(
                        line -> line.issue().row(), line -> line.issue().code(), editing, texts);
        this.printing = printing;
    }

    Parent build() {
        var grid = fields.grid();
        grid.setId("issues");
        grid.setColumns(columns(), 2);
        var place = new StackPane(grid);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(grid, event));
        place.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> clicked(grid, event));
        var root = new VBox();
        root.getChildren().addAll(head(root), place);
        root.getStyleClass().add("issue-list");
        root.getStylesheets().add(IssuePageView.sheet());
        rows().follow(open, Shown.of(root));
        model.lines().when(Shown.of(root)).subscribe(lines -> show(grid, place, lines));
        return root;
    }

    /// What can be done to the selected issues.
    private RowList rows() {
        var grid = fields.grid();
        return new RowList(grid, texts::say)
                .on(RowAct.OPEN, () -> open(grid))
                .always(RowAct.ADD, () -> add(IssueOrigin.LISTED))
                .on(RowAct.BASELINE, () -> show(Route.IssueTab.BASELINE))
                .on(RowAct.HISTORY, () -> show(Route.IssueTab.HISTORY))
                .copies(RowAct.COPY_TEXT, () -> lines(i -> i.code() + " " + i.name()))
                .copies(RowAct.COPY_NUMBERS, () -> lines(Issue::code))
                .on(RowAct.PRINT, printing::openSelected);
    }

    private String lines(Function<Issue, String> words) {
        return fields.grid().selectedRows().stream()
                .map(line -> words.apply(line.issue()))
                .collect(Collectors.joining("\n"));
    }

    private void show(Route.IssueTab tab) {
        fields.grid().currentRow().ifPresent(line -> model.open(line.issue().id(), tab));
    }

    private Node head(Node page) {
        var title = new Label(texts.tr("rail.issues"));
        title.getStyleClass().add("title-3");
        var check = new Button(texts.tr("issue.check.year"));
        check.setId("issues-check");
        check.disableProperty().bind(model.lines().map(Optional::isEmpty).when(Shown.of(check)));
        check.setOnAction(_ -> model.openCheck());
        var space = new StackPane();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line =
                new HBox(
                        title,
                        space,
                        new ColumnsButton(fields.grid(), texts::say),
                        printing.button(
                                new PrintableGrid(
                                        "issues", fields.grid(), () -> model.around(texts))),
                        check,
                        addButton("issue.add", "issue-add", IssueOrigin.LISTED),
                        addButton("issue.add.own", "issue-add-own", IssueOrigin.OWN));
        line.getChildren()
                .addAll(3, views.over(fields.grid(), ViewSwitches.NONE, false, Shown.of(page)));
        line.getStyleClass().add("tool-line");
        return line;
    }

    private Button addButton(String key, String id, IssueOrigin origin) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        // Without a year there is nothing that an issue could belong to.
        button.disableProperty().bind(model.lines().map(Optional::isEmpty).when(Shown.of(button)));
        button.setOnAction(_ -> add(origin));
        return button;
    }

    private void add(IssueOrigin origin) {
        model.add(
                origin,
                issue -> {
                    fields.grid().select(issue, ISSUE_NAME.name());
                    fields.grid().requestFocus();
                });
    }

    private void show(
            Grid<IssueListModel.Line> grid,
            StackPane place,
            Optional<List<IssueListModel.Line>> lines) {
        var rows = lines.orElse(List.of());
        grid.setRows(rows);
        if (rows.isEmpty()) {
            place.getChildren().setAll(empty());
        } else if (!place.getChildren().contains(grid)) {
            place.getChildren().setAll(grid);
        }
    }

    private Node empty() {
        var title = new Label(texts.tr("issue.empty.title"));
        title.getStyleClass().add("title-3");
        var words = new Label(texts.tr("issue.empty.words"));
        words.setWrapText(true);
        var load = new Button(texts.tr("home.empty.import"));
        load.setDefaultButton(true);
        load.setOnAction(_ -> model.importLedger());
        var year = new Button(texts.tr("home.empty.year"));
        year.setOnAction(_ -> model.makeYear());
        var buttons = new HBox(load, year);
        buttons.getStyleClass().add("buttons");
        var box = new VBox(title, words, buttons);
        box.getStyleClass().add("first-run");
        return box;
    }

    private void key(Grid<IssueListModel.Line> grid, KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER && plain && !grid.editingProperty().get()) {
            open(grid);
            event.consume();
        }
    }

    private void clicked(Grid<IssueListModel.Line> grid, MouseEvent event) {
        if (event.getClickCount() == 2
                && event.getButton() == MouseButton.PRIMARY
                && !grid.editingProperty().get()) {
            open(grid);
        }
    }

    private void open(Grid<IssueListModel.Line> grid) {
        grid.currentRow().ifPresent(line -> model.open(line.issue().id()));
    }

    private List<GridColumn<IssueListModel.Line>> columns() {
        return new IssueListTable(texts, fields.columns())
                .columns().stream().map(this::typed).toList();
    }

    private GridColumn<IssueListModel.Line> typed(GridColumn<IssueListModel.Line> column) {
        return switch (column.id()) {
            case IssueListTable.THEME ->
                    fields.column(
                            column.edited(
                                    new CellEditor.Choice<>(
                                            IssueListModel.Line::theme,
                                            (_, typed) -> model.themes(typed))),
                            (line, typed) -> model.setTheme(line.issue(), typed));
            case IssueListTable.FOCUS_MONTH ->
                    fields.column(
                            column, (line, typed) -> model.setFocusMonth(line.issue(), typed));
            default -> column;
        };
    }
}
