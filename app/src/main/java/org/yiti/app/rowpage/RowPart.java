package org.yiti.app.rowpage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.rows.RowAct;
import org.yiti.app.rows.RowList;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;

/// A list with its figures over it, what can be done with it, and words where it is empty.
///
/// @param <R> what a line of the list shows
public final class RowPart<R> {
    private final String id;
    private final Grid<R> grid;
    private final Function<R, UUID> key;
    private final Texts texts;
    private final FlowPane figures = new FlowPane();
    private final FlowPane tools = new FlowPane();
    private final StackPane place = new StackPane();
    private final VBox empty = new VBox();
    private final List<Node> needLines = new ArrayList<>();
    private final RowList list;
    private List<R> rows = List.of();
    private List<RowFigure> shownFigures = List.of();
    private Optional<String> only = Optional.empty();
    private Optional<RowFigure> opened = Optional.empty();

    /// @param id of the list, such as `visits`
    /// @param key what a line is known by; figures name lines by it
    public RowPart(String id, Grid<R> grid, Function<R, UUID> key, Texts texts) {
        this.id = id;
        this.grid = grid;
        this.key = key;
        this.texts = texts;
        this.list = new RowList(grid, texts::say);
        grid.setId(id);
        grid.setMinHeight(0);
    }

    static String sheet() {
        return Objects.requireNonNull(RowPart.class.getResource("rowpage.css")).toExternalForm();
    }

    public Grid<R> grid() {
        return grid;
    }

    /// A button over the list that does something with its lines: not there while the list is empty.
    public RowPart<R> tool(String key, String name, Runnable run) {
        return withLines(button(key, name, run));
    }

    /// A button over the list that adds lines or changes which are shown.
    public RowPart<R> adds(String key, String name, Runnable run) {
        return tool(button(key, name, run));
    }

    /// A button over the list that leads from a line to where it is read: of use to who may write nothing, too.
    public RowPart<R> leads(String key, String name, Runnable run) {
        return withLines(Stays.usable(button(key, name, run)));
    }

    private Button button(String key, String name, Runnable run) {
        var button = way(key, run);
        button.setId(id + "-" + name);
        return button;
    }

    private RowPart<R> withLines(Node node) {
        node.managedProperty().bind(node.visibleProperty());
        needLines.add(node);
        return tool(node);
    }

    /// Something else over the list.
    public RowPart<R> tool(Node node) {
        tools.getChildren().add(node);
        return this;
    }

    /// Puts the list on paper.
    ///
    /// @param around title and date; empty where there is nothing to print
    public RowPart<R> printed(
            Printing printing, java.util.function.Supplier<Optional<PrintableGrid.Around>> around) {
        list.on(RowAct.PRINT, printing::openSelected);
        return withLines(Stays.usable(printing.button(new PrintableGrid(id, grid, around))));
    }

    /// What can be done by the menu of the list, by its keys and from the search box, whatever is selected.
    public RowPart<R> always(RowAct act, Runnable run) {
        list.always(act, run);
        return this;
    }

    /// The same with the selected lines.
    public RowPart<R> on(RowAct act, Runnable run) {
        list.on(act, run);
        return this;
    }

    /// What stands in the place of the list while it is empty.
    ///
    /// @param key says why it is empty and what to do
    /// @param ways buttons that do it
    public RowPart<R> whenEmpty(String key, Node... ways) {
        var words = new Label(texts.tr(key));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var buttons = new FlowPane(ways);
        buttons.getStyleClass().add("row-part-ways");
        empty.getChildren().setAll(words, buttons);
        empty.getStyleClass().add("first-run");
        return this;
    }

    /// A button for [#whenEmpty].
    public Button way(String key, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    public Parent build(OpenRows open) {
        figures.setId(id + "-figures");
        figures.getStyleClass().add("row-part-figures");
        tools.getStyleClass().add("row-part-tools");
        var top = new VBox(figures, tools);
        top.getStyleClass().add("row-part-top");
        figures.managedProperty().bind(figures.visibleProperty());
        refresh();
        var root = new BorderPane(place);
        root.setTop(top);
        root.getStyleClass().add("row-part");
        root.getStylesheets().add(sheet());
        list.follow(open, Shown.of(root));
        return root;
    }

    /// Shows these lines and figures; a figure that was pressed keeps the list narrowed.
    public void show(List<R> now, List<RowFigure> given) {
        rows = now;
        shownFigures = given;
        refresh();
    }

    private void refresh() {
        var all = new ArrayList<>(shownFigures);
        opened.ifPresent(all::add);
        var wanted =
                only.flatMap(name -> all.stream().filter(f -> f.id().equals(name)).findFirst());
        only = wanted.map(RowFigure::id);
        grid.setRows(wanted.map(this::counted).orElse(rows));
        boolean none = rows.isEmpty() && !empty.getChildren().isEmpty();
        place.getChildren().setAll(none ? empty : grid);
        needLines.forEach(node -> node.setVisible(!none));
        figures.setVisible(!all.isEmpty() && !rows.isEmpty());
        figures.getChildren().setAll(all.stream().map(this::button).toList());
        wanted.ifPresent(_ -> figures.getChildren().add(showAll()));
    }

    private List<R> counted(RowFigure figure) {
        var ids = new HashSet<>(figure.rows());
        return rows.stream().filter(row -> ids.contains(key.apply(row))).toList();
    }

    private Node button(RowFigure figure) {
        var button = Stays.usable(new Button(texts.say(figure.words())));
        button.setId(id + "-figure-" + figure.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("flat", "row-part-figure");
        button.setOnAction(_ -> narrow(Optional.of(figure.id())));
        if (only.filter(figure.id()::equals).isPresent()) {
            button.getStyleClass().add("row-part-figure-on");
        }
        return button;
    }

    private Node showAll() {
        var button = Stays.usable(new Button(texts.tr("row-part.all", rows.size())));
        button.setId(id + "-figure-all");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> narrow(Optional.empty()));
        return button;
    }

    private void narrow(Optional<String> figure) {
        only = figure;
        if (opened.filter(f -> figure.filter(f.id()::equals).isPresent()).isEmpty()) {
            opened = Optional.empty();
        }
        refresh();
    }

    /// Shows the rows of a figure that stands somewhere else.
    public void open(RowFigure figure) {
        opened = Optional.of(figure);
        narrow(Optional.of(figure.id()));
    }

    /// Shows all lines and makes a cell of one of them the current one.
    public void select(UUID row, String column) {
        narrow(Optional.empty());
        grid.select(row, column);
        grid.requestFocus();
    }
}
