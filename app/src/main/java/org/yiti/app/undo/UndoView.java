package org.yiti.app.undo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Saving;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Overlay;
import org.yiti.app.undo.UndoModel.Line;
import org.yiti.app.undo.UndoModel.Said;
import org.yiti.model.history.UndoList.State;

/// 撤销列表, over the page: the steps from the newest on; the chosen one is where to go back to, or forward to.
final class UndoView {
    private static final PseudoClass ALONG = PseudoClass.getPseudoClass("along");
    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

    private static final double LINE_EM = 2.4;

    private final UndoModel model;
    private final Texts texts;
    private final ListView<Line> list = new ListView<>();
    private final Label empty = new Label();
    private final Label summary = new Label();
    private final VBox changes = new VBox();
    private final ScrollPane told = new ScrollPane(changes);
    private final Button act = new Button();
    private final Overlay overlay;

    UndoView(UndoModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.overlay = build();
    }

    Overlay overlay() {
        return overlay;
    }

    private Overlay build() {
        var box = new VBox(head(), list, foot());
        box.setId("undo-list");
        box.getStyleClass().add("undo");
        box.getStylesheets()
                .add(
                        Objects.requireNonNull(UndoView.class.getResource("undo.css"))
                                .toExternalForm());
        var over = new Overlay(box);
        list.setId("undo-steps");
        list.setAccessibleText(texts.tr("undo.list"));
        empty.setWrapText(true);
        empty.getStyleClass().add("undo-empty");
        list.setPlaceholder(empty);
        list.setCellFactory(_ -> new StepCell());
        list.fixedCellSizeProperty()
                .bind(summary.fontProperty().map(font -> Math.rint(font.getSize() * LINE_EM)));
        list.prefHeightProperty().bind(over.heightProperty().multiply(0.42));
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.SOMETIMES);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> {
                    model.choose(Optional.ofNullable(line));
                    list.refresh();
                });
        told.maxHeightProperty().bind(over.heightProperty().multiply(0.2));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.linesProperty().subscribe(this::show);
        model.saidProperty().subscribe(this::show);
        model.saving()
                .subscribe(saving -> {
                    if (over.isVisible() && !(saving instanceof Saving.Underway)) {
                        model.read();
                    }
                });
        return over;
    }

    private Node head() {
        var title = new Label(texts.tr("undo.list"));
        title.getStyleClass().add("title-4");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var close = new Button(texts.tr("keys.close"));
        close.setId("undo-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> overlay().close());
        var line = new HBox(title, close);
        line.getStyleClass().add("undo-line");
        return line;
    }

    private Node foot() {
        summary.setId("undo-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        changes.getStyleClass().add("undo-changes");
        told.setFitToWidth(true);
        told.setMinHeight(0);
        told.managedProperty().bind(told.visibleProperty());
        told.setAccessibleText(texts.tr("undo.list.changes"));
        act.setId("undo-act");
        act.getStyleClass().add("accent");
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setOnAction(_ -> act());
        var foot = new VBox(summary, told, act);
        foot.getStyleClass().add("undo-foot");
        return foot;
    }

    /// Shows the list with a line chosen, or the newest one.
    void open(int place) {
        model.choose(Optional.empty());
        list.getSelectionModel().clearSelection();
        overlay.open(list);
        wanted = place;
        model.read();
    }

    private int wanted;

    private void show(Optional<List<Line>> lines) {
        var all = lines.orElse(List.of());
        list.getItems().setAll(all);
        empty.setText(
                lines.isEmpty()
                        ? texts.tr("start.opening")
                        : model.nothing().map(texts::say).orElse(""));
        if (all.isEmpty()) {
            return;
        }
        int place = Math.clamp(wanted, 0, all.size() - 1);
        wanted = 0;
        list.getSelectionModel().select(place);
        list.getFocusModel().focus(place);
        list.scrollTo(Math.max(0, place - 3));
    }

    private void show(Said said) {
        changes.getChildren().clear();
        act.setDisable(true);
        act.setText(texts.tr("undo.list.act"));
        switch (said) {
            case Said.Nothing() -> summary.setText("");
            case Said.Working() -> summary.setText(texts.tr("bulk.working"));
            case Said.Told(var why) -> summary.setText(texts.say(why));
            case Said.Preview preview -> show(preview);
        }
        told.setVisible(!changes.getChildren().isEmpty());
    }

    private void show(Said.Preview preview) {
        act.setDisable(false);
        act.setText(texts.tr(preview.back() ? "undo.list.act" : "undo.list.again"));
        var words =
                texts.tr(
                        preview.back() ? "undo.list.back" : "undo.list.forward", preview.entries());
        var blocked = preview.blocked();
        summary.setText(
                blocked.isEmpty()
                        ? words
                        : texts.tr("undo.list.blocked", words, blocked.getFirst()));
        preview.lines().forEach(line -> changes.getChildren().add(line(line)));
        if (preview.more() > 0) {
            changes.getChildren().add(line(texts.tr("undo.list.more", preview.more())));
        }
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean enter = event.getCode() == KeyCode.ENTER && plain;
        if (enter && event.getTarget() == list) {
            event.consume();
            act();
        }
    }

    private void act() {
        if (model.act()) {
            overlay.close();
        }
    }

    private final class StepCell extends ListCell<Line> {
        private final Label when = new Label();
        private final Label who = new Label();
        private final Label words = new Label();
        private final Label count = new Label();
        private final HBox row = new HBox(when, who, words, count);

        StepCell() {
            when.getStyleClass().add("undo-when");
            who.getStyleClass().add("undo-who");
            count.getStyleClass().add("undo-count");
            when.setMinWidth(Region.USE_PREF_SIZE);
            count.setMinWidth(Region.USE_PREF_SIZE);
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            row.getStyleClass().add("undo-line");
            setPrefWidth(0); // as wide as the list, so that long words are cut
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    act();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (line == null || empty) {
                setGraphic(null);
                pseudoClassStateChanged(ALONG, false);
                pseudoClassStateChanged(ASIDE, false);
                return;
            }
            setGraphic(row);
            var along = model.chosen().filter(with -> UndoModel.along(line, with));
            pseudoClassStateChanged(ALONG, along.isPresent());
            pseudoClassStateChanged(ASIDE, line.entry().state() != State.DONE);
            fill(line);
        }

        private void fill(Line line) {
            when.setText(line.when());
            who.setText(line.who());
            words.setText(line.words());
            count.setText(
                    line.entry().state() == State.DONE
                            ? texts.tr("undo.list.count", line.entry().changes())
                            : texts.tr(mark(line.entry().state())));
        }

        private String mark(State state) {
            return switch (state) {
                case DONE -> "undo.list.count";
                case UNDONE -> "undo.list.mark.undone";
                case GONE -> "undo.list.mark.gone";
                case FOREIGN -> "undo.list.mark.foreign";
            };
        }
    }
}
