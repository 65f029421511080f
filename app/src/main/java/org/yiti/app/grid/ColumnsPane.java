package org.yiti.app.grid;

import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.preference.ListLayout;
import org.yiti.model.Sentence;

/// Which columns of a grid show, in which order, how many of them stand still, and how many lines a row has.
final class ColumnsPane<R> extends VBox {
    private static final int MOST_FROZEN = 6;

    private final GridColumns<R> columns;
    private final Function<Sentence, String> words;
    private final ListView<GridColumn<R>> list = new ListView<>();
    private final ComboBox<Integer> frozen;
    private final ComboBox<Integer> lines;
    private boolean showing;

    /// @param close closes the pane
    ColumnsPane(GridColumns<R> columns, Function<Sentence, String> words, Runnable close) {
        this.columns = columns;
        this.words = words;
        frozen = numbers("columns-frozen", "grid.columns.frozen", 0, MOST_FROZEN);
        lines = numbers("columns-lines", "grid.columns.lines", 1, 3);
        frozen.setOnAction(_ -> change(standing().withFrozen(frozen.getValue())));
        lines.setOnAction(_ -> change(standing().withTextLines(lines.getValue())));
        getStyleClass().add("grid-filter");
        setId("grid-columns");
        setAccessibleText(say("grid.columns"));
        var title = new Label(say("grid.columns"));
        title.getStyleClass().add("grid-filter-title");
        list.setId("columns-list");
        list.setAccessibleText(say("grid.columns.list"));
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        var up = button("columns-up", "grid.columns.up", () -> shift(true));
        var down = button("columns-down", "grid.columns.down", () -> shift(false));
        var own = button("columns-own", "grid.columns.own", () -> columns.lay(ListLayout.OWN));
        var done = button("columns-done", "grid.filter.done", close);
        done.getStyleClass().add("accent");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        new Label(say("grid.columns.hint")),
                        list,
                        line(up, down),
                        line(new Label(say("grid.columns.frozen")), frozen),
                        line(new Label(say("grid.columns.lines")), lines),
                        line(own, space, done));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, close));
        var shown = columns.layoutProperty().subscribe(_ -> show());
        sceneProperty()
                .subscribe((was, now) -> {
                    if (was != null && now == null) {
                        shown.unsubscribe();
                    }
                });
        list.getSelectionModel().select(0);
    }

    private String say(String key, Object... args) {
        return words.apply(Sentence.of(key, args));
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static HBox line(javafx.scene.Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("grid-filter-line");
        return line;
    }

    private ComboBox<Integer> numbers(String id, String key, int from, int to) {
        var box = new ComboBox<Integer>();
        box.setId(id);
        box.setAccessibleText(say(key));
        box.getItems().setAll(IntStream.rangeClosed(from, to).boxed().toList());
        return box;
    }

    private ListLayout standing() {
        return columns.layoutProperty().get();
    }

    private void change(ListLayout wanted) {
        if (!showing) {
            columns.lay(wanted);
        }
    }

    private void show() {
        showing = true;
        var at = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(columns.ordered());
        if (at != null) {
            list.getItems().stream()
                    .filter(column -> column.id().equals(at.id()))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        list.refresh();
        frozen.setValue(columns.frozen());
        lines.setValue(columns.lines());
        showing = false;
    }

    private void shift(boolean back) {
        var at = list.getSelectionModel().getSelectedItem();
        if (at != null) {
            columns.shift(at.id(), back);
        }
    }

    private void toggle(GridColumn<R> column) {
        boolean hidden = standing().hidden().contains(column.id());
        columns.lay(standing().withShown(column.id(), hidden));
    }

    private void pressed(KeyEvent event, Runnable close) {
        boolean inList = event.getTarget() == list;
        var at = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ESCAPE || (inList && event.getCode() == KeyCode.ENTER)) {
            event.consume();
            close.run();
        } else if (inList && at != null && event.getCode() == KeyCode.SPACE) {
            event.consume();
            toggle(at);
        } else if (inList && event.isAltDown() && event.getCode() == KeyCode.UP) {
            event.consume();
            shift(true);
        } else if (inList && event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            event.consume();
            shift(false);
        }
    }

    /// The list takes the focus, so that keys work at once.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<GridColumn<R>> {
        private final CheckBox box = new CheckBox();

        Cell() {
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            setOnMouseClicked(event -> {
                var column = getItem();
                if (column != null && event.getX() < 2 * getHeight()) {
                    toggle(column);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable GridColumn<R> column, boolean empty) {
            super.updateItem(column, empty);
            if (empty || column == null) {
                setGraphic(null);
                setText(null);
                return;
            }
            boolean shown = !standing().hidden().contains(column.id());
            box.setSelected(shown);
            setGraphic(box);
            var under = column.group().isEmpty() ? "" : column.group() + " ";
            setText(under + column.head());
            setAccessibleText((shown ? "☑ " : "☐ ") + under + column.head());
        }
    }
}
