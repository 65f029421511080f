package org.yiti.app.supervision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.LowWindow;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemStory;

/// The board: five stretches of the loop beside each other, and the loop of the card that is chosen. A card moves by
/// what is done to it, never by being dragged: closing asks for a check.
final class BoardView {
    private final ItemsModel model;
    private final Texts texts;
    private final Map<BoardColumn, ListView<ItemLine>> lists = new EnumMap<>(BoardColumn.class);
    private final Map<BoardColumn, Label> heads = new EnumMap<>(BoardColumn.class);
    private final VBox strip = new VBox();
    private Optional<ItemLine> chosen = Optional.empty();

    BoardView(ItemsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent build() {
        var columns = new HBox();
        columns.getStyleClass().add("item-board");
        for (var column : BoardColumn.values()) {
            columns.getChildren().add(column(column));
        }
        strip.setId("item-strip");
        strip.setMinHeight(Region.USE_PREF_SIZE);
        strip.getStyleClass().add("item-strip");
        strip.managedProperty().bind(strip.visibleProperty());
        strip.setVisible(false);
        var place = new StackPane();
        place.getStyleClass().add("items-place");
        var root =
                new BorderPane(
                        place,
                        new ItemsBar(model, texts, this::intoCards).build(),
                        null,
                        strip,
                        null);
        root.setId("supervision");
        root.getStyleClass().add("supervision");
        root.getStylesheets().add(ItemsView.sheet());
        var shown = Shown.of(root);
        model.snapshotProperty().when(shown).subscribe(_ -> model.read());
        model.pageProperty().when(shown).subscribe(page -> show(page, place, columns));
        model.storyProperty()
                .when(shown)
                .subscribe(story -> fillStrip(story.filter(this::isChosen)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        return LowWindow.of(root);
    }

    private Node column(BoardColumn column) {
        var head = new Label();
        head.getStyleClass().add("panel-head");
        heads.put(column, head);
        var list = new ListView<ItemLine>();
        list.setId("board-" + column.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        list.setAccessibleText(texts.label(column));
        list.setCellFactory(_ -> new CardCell(() -> model.pageProperty().get(), texts));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> {
                    if (line != null) {
                        choose(column, line);
                    }
                });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        lists.put(column, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(head, list);
        box.getStyleClass().add("item-column");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void show(Optional<ItemsModel.Page> page, StackPane place, Node columns) {
        page.ifPresent(p -> {
            heads.forEach((column, head) -> head.setText(head(column, p)));
            lists.forEach(
                    (column, list) -> fill(list, p.columns().getOrDefault(column, List.of())));
        });
        var words = new ItemsEmpty(model, texts);
        place.getChildren().setAll(words.over(page).orElse(columns));
        if (page.isPresent() && chosen.isEmpty()) {
            intoCards();
        }
    }

    /// To the first column that has cards.
    private void intoCards() {
        lists.values().stream()
                .filter(list -> !list.getItems().isEmpty())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private String head(BoardColumn column, ItemsModel.Page page) {
        int here = page.columns().getOrDefault(column, List.of()).size();
        int all = page.in(column.states());
        return here < all
                ? texts.tr("item.column.first", texts.label(column), all, here)
                : texts.tr("item.column", texts.label(column), all);
    }

    /// Keeps the chosen card chosen if it is still in the column.
    private void fill(ListView<ItemLine> list, List<ItemLine> cards) {
        var before = chosen.map(ItemLine::id);
        list.getItems().setAll(cards);
        cards.stream()
                .filter(line -> before.filter(line.id()::equals).isPresent())
                .findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
    }

    private void choose(BoardColumn column, ItemLine line) {
        chosen = Optional.of(line);
        lists.forEach((other, list) -> {
            if (other != column) {
                list.getSelectionModel().clearSelection();
            }
        });
        model.readStory(line.id());
    }

    private boolean isChosen(ItemStory story) {
        return chosen.filter(line -> line.id().equals(story.item().id())).isPresent();
    }

    // --- the chosen card ---

    private void fillStrip(Optional<ItemStory> story) {
        strip.getChildren().clear();
        strip.setVisible(story.isPresent());
        story.ifPresent(of -> {
            var demand = new WrappedLabel(of.item().demand());
            demand.setMaxHeight(Region.USE_PREF_SIZE);
            strip.getChildren().addAll(new LoopRail(texts).build(of), demand, acts());
        });
    }

    private Node acts() {
        var line = new FlowPane();
        line.getStyleClass().add("item-acts");
        var open = new Button(texts.tr("item.open"));
        open.setId("board-open");
        open.setOnAction(_ -> open());
        line.getChildren().add(open);
        chosen.ifPresent(card -> {
            for (var key : ItemKeys.KEYS) {
                ItemKeys.act(key, card)
                        .filter(act -> model.possible(card, act))
                        .ifPresent(act -> line.getChildren().add(button(card, act, key)));
            }
        });
        return line;
    }

    private Button button(ItemLine card, ItemAction act, KeyCode key) {
        var button = new Button(texts.tr("item.act.key", texts.label(act), key.getName()));
        button.setId("board-" + act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        button.setOnAction(_ -> model.act(card, act));
        return button;
    }

    private void open() {
        chosen.ifPresent(line -> model.open(line.id()));
    }

    // --- keys ---

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof javafx.scene.control.TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case N -> run(event, model::create);
            case ENTER -> {
                if (event.getTarget() instanceof ListView) {
                    run(event, this::open);
                }
            }
            case LEFT -> move(event, -1);
            case RIGHT -> move(event, 1);
            default ->
                    chosen.ifPresent(line ->
                            ItemKeys.act(event.getCode(), line)
                                    .ifPresent(act -> run(event, () -> model.act(line, act))));
        }
    }

    private static void run(KeyEvent event, Runnable act) {
        event.consume();
        act.run();
    }

    /// To the next column that has cards.
    private void move(KeyEvent event, int by) {
        if (!(event.getTarget() instanceof ListView<?> from)) {
            return;
        }
        var all = new ArrayList<>(lists.values());
        for (int at = all.indexOf(from) + by; at >= 0 && at < all.size(); at += by) {
            var list = all.get(at);
            if (!list.getItems().isEmpty()) {
                event.consume();
                list.requestFocus();
                list.getSelectionModel()
                        .select(
                                Math.min(
                                        Math.max(0, from.getSelectionModel().getSelectedIndex()),
                                        list.getItems().size() - 1));
                return;
            }
        }
    }
}
