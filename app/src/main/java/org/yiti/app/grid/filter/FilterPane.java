package org.yiti.app.grid.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.model.Sentence;

/// The filter of one column: a list of its texts to tick, a search in them, and a range where the column has numbers
/// or dates. What is chosen takes effect at once; Esc goes back to what was.
public final class FilterPane extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /// Nobody reads more lines than these; the search finds the others.
    private static final int MOST_LISTED = 500;

    /// What a person does in the pane.
    public interface Actions {
        void filter(ColumnFilter wanted);

        void sort(Optional<Boolean> down);

        /// Closes the pane; the filter stays.
        void close();
    }

    private final TickList list;
    private final Function<Sentence, String> words;
    private final Actions actions;
    private final ColumnFilter before;
    private final TextField search = new TextField();
    private final ListView<TickList.Entry> entries = new ListView<>();
    private final Label ticked = new Label();
    private final ObjectProperty<ColumnFilter> chosen;

    public FilterPane(
            TickList list,
            ColumnFilter standing,
            Function<Sentence, String> words,
            Actions actions) {
        this.list = list;
        this.words = words;
        this.actions = actions;
        this.before = standing;
        this.chosen = new SimpleObjectProperty<>(standing);
        getStyleClass().add("grid-filter");
        setId("grid-filter");
        setAccessibleText(say("grid.filter.of", list.head()));
        var title = new Label(list.head());
        title.getStyleClass().add("grid-filter-title");
        var done = button("filter-done", "grid.filter.done", actions::close);
        done.setDefaultButton(false);
        done.getStyleClass().add("accent");
        var foot =
                new HBox(button("filter-clear", "grid.filter.clear", this::clear), space(), done);
        foot.getStyleClass().add("grid-filter-line");
        getChildren().addAll(title, sorts(), searching(), ticks(), entries);
        if (list.ends() != TickList.Ends.NONE) {
            getChildren().add(range());
        }
        getChildren().add(foot);
        listing();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
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

    private static Node space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Node sorts() {
        var line =
                new HBox(
                        button("filter-up", "grid.sort.up", () -> sort(Optional.of(false))),
                        button("filter-down", "grid.sort.down", () -> sort(Optional.of(true))),
                        button("filter-official", "grid.sort.none", () -> sort(Optional.empty())));
        line.getStyleClass().add("grid-filter-line");
        return line;
    }

    private void sort(Optional<Boolean> down) {
        actions.sort(down);
        actions.close();
    }

    private Node searching() {
        search.setId("filter-search");
        search.setText(filter().words());
        search.setPromptText(say("grid.filter.search"));
        search.setAccessibleText(say("grid.filter.search"));
        search.textProperty().subscribe((_, typed) -> change(filter().withWords(typed)));
        return search;
    }

    private Node ticks() {
        ticked.setId("filter-ticked");
        ticked.getStyleClass().add("grid-filter-count");
        var line =
                new HBox(
                        button("filter-all", "grid.filter.all", () -> tick(fitting(), true)),
                        button("filter-none", "grid.filter.none", () -> tick(fitting(), false)),
                        space(),
                        ticked);
        line.getStyleClass().add("grid-filter-line");
        return line;
    }

    private List<TickList.Entry> fitting() {
        return list.entries(filter().words());
    }

    private void listing() {
        entries.setId("filter-list");
        entries.setAccessibleText(say("grid.filter.list"));
        entries.setCellFactory(_ -> new TickCell(chosen, this::toggle, this::name));
        VBox.setVgrow(entries, Priority.ALWAYS);
    }

    private String name(TickList.Entry entry) {
        return entry.text().isEmpty() ? say("grid.filter.blank") : entry.text();
    }

    private Node range() {
        var from = end("filter-from", "grid.filter.from", filter().range().from());
        var to = end("filter-to", "grid.filter.to", filter().range().to());
        from.textProperty().subscribe((_, _) -> ranged(from, to));
        to.textProperty().subscribe((_, _) -> ranged(from, to));
        var line = new HBox(from, new Label("–"), to);
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        line.getStyleClass().add("grid-filter-line");
        return line;
    }

    private TextField end(
            String id, String key, java.math.@org.jspecify.annotations.Nullable BigDecimal at) {
        var field = new TextField(list.words(at));
        field.setId(id);
        field.setPromptText(say(key));
        field.setAccessibleText(say(key));
        field.setPrefColumnCount(8);
        return field;
    }

    /// An end that cannot be read is marked and does nothing.
    private void ranged(TextField from, TextField to) {
        var low = list.end(from.getText());
        var high = list.end(to.getText());
        from.pseudoClassStateChanged(REFUSED, low.isEmpty() && !from.getText().isBlank());
        to.pseudoClassStateChanged(REFUSED, high.isEmpty() && !to.getText().isBlank());
        change(filter().withRange(new Range(low.orElse(null), high.orElse(null))));
    }

    private void pressed(KeyEvent event) {
        boolean inList = event.getTarget() == entries;
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                actions.filter(before);
                actions.close();
            }
            case ENTER -> {
                if (!(event.getTarget() instanceof Button)) {
                    event.consume();
                    actions.close();
                }
            }
            case DOWN -> {
                if (event.getTarget() == search) {
                    event.consume();
                    entries.requestFocus();
                    entries.getSelectionModel().select(Math.max(0, selected()));
                }
            }
            case UP -> {
                if (inList && selected() <= 0) {
                    event.consume();
                    search.requestFocus();
                }
            }
            case SPACE -> {
                var entry = entries.getSelectionModel().getSelectedItem();
                if (inList && entry != null) {
                    event.consume();
                    toggle(entry);
                }
            }
            default -> {}
        }
    }

    private int selected() {
        return entries.getSelectionModel().getSelectedIndex();
    }

    private void toggle(TickList.Entry entry) {
        tick(List.of(entry), !filter().ticks().has(entry.text()));
    }

    private void tick(List<TickList.Entry> some, boolean wanted) {
        boolean everything = some.size() == list.entries("").size() && some.size() > 1;
        var ticks =
                everything
                        ? (wanted ? Ticks.ALL : Ticks.NONE)
                        : filter().ticks()
                                .with(some.stream().map(TickList.Entry::text).toList(), wanted);
        change(filter().withTicks(ticks));
    }

    private void clear() {
        search.clear();
        change(ColumnFilter.ALL);
        actions.close();
    }

    private ColumnFilter filter() {
        return chosen.get();
    }

    private void change(ColumnFilter wanted) {
        chosen.set(wanted);
        actions.filter(wanted);
        show();
    }

    private void show() {
        int at = selected();
        var fitting = fitting();
        var listed = fitting.subList(0, Math.min(fitting.size(), MOST_LISTED));
        if (!listed.equals(entries.getItems())) {
            entries.getItems().setAll(listed);
            entries.getSelectionModel().select(Math.min(at, listed.size() - 1));
        }
        long on = fitting.stream().filter(entry -> filter().ticks().has(entry.text())).count();
        var key = listed.size() < fitting.size() ? "grid.filter.ticked-many" : "grid.filter.ticked";
        ticked.setText(say(key, on, fitting.size(), listed.size()));
    }

    /// The search takes the focus, so that typing begins at once.
    @Override
    public void requestFocus() {
        search.requestFocus();
    }
}
