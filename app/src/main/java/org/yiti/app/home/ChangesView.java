package org.yiti.app.home;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.theme.LightMark;
import org.yiti.model.meeting.Meeting;

/// What is different since the last meeting: groups with their counts, the worst first, each opening down to its rows, and
/// above them what the year is compared with.
final class ChangesView {
    /// So many rows are open to begin with.
    private static final int OPEN_ROWS = 9;

    /// A line of the tree.
    private sealed interface Entry {
        record Group(ChangeGroup group, int count) implements Entry {}

        record One(SinceMeeting.Line line) implements Entry {}
    }

    private final HomeModel model;
    private final Texts texts;
    private final Label head = new Label();
    private final VBox facts = new VBox();
    private final TreeView<Entry> tree = new TreeView<>();
    private final Label nothing = new Label();
    private final VBox panel;

    ChangesView(HomeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        head.getStyleClass().add("panel-head");
        facts.setId("home-since");
        facts.getStyleClass().add("home-since");
        tree.setId("home-changes");
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(_ -> new Cell());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        nothing.getStyleClass().add("card-under");
        nothing.setWrapText(true);
        nothing.setMouseTransparent(true);
        var body = new StackPane(tree, nothing);
        VBox.setVgrow(body, Priority.ALWAYS);
        panel = new VBox(head, facts, body);
        panel.getStyleClass().addAll("panel", "home-list");
        panel.setMinWidth(0);
        show(Optional.empty());
    }

    Node node() {
        return panel;
    }

    /// Goes to the first change.
    void focus() {
        tree.requestFocus();
        if (tree.getSelectionModel().getSelectedItem() == null) {
            tree.getSelectionModel().selectFirst();
        }
    }

    void show(Optional<SinceMeeting> since) {
        int count = since.map(SinceMeeting::count).orElse(0);
        int decisions = since.map(SinceMeeting::decisions).orElse(0);
        var title =
                since.isPresent() && since.get().last().isEmpty()
                        ? texts.tr(
                                "home.changes.month", since.get().basis().day(), count, decisions)
                        : texts.tr("home.changes", count, decisions);
        head.setText(title);
        tree.setAccessibleText(title);
        facts.getChildren().clear();
        since.ifPresent(this::tell);
        fill(since);
        nothing.setText(
                texts.tr(
                        since.isEmpty()
                                ? "start.opening"
                                : since.get().basis().whole()
                                        ? "home.changes.none"
                                        : "home.changes.none.seen"));
        nothing.setVisible(since.filter(all -> !all.changes().isEmpty()).isEmpty());
    }

    /// From which meeting on, what with, and what to do where that is not enough.
    private void tell(SinceMeeting since) {
        since.last()
                .ifPresentOrElse(
                        meeting -> facts.getChildren().add(link(meeting)),
                        () -> {
                            if (model.meetingsSeen()) {
                                say("home.since.none");
                                facts.getChildren()
                                        .add(
                                                link(
                                                        "home-since-meetings",
                                                        texts.tr("home.since.meetings"),
                                                        new MeetingRoute.Meetings()));
                            }
                        });
        var words = new WrappedLabel(texts.say(since.basis().words()));
        words.getStyleClass().add("card-under");
        facts.getChildren().add(words);
        if (!since.basis().whole() && model.packSeen()) {
            facts.getChildren()
                    .add(
                            link(
                                    "home-since-close",
                                    texts.tr("home.since.close"),
                                    new MeetingRoute.Packs()));
        }
    }

    private void say(String key) {
        var words = new WrappedLabel(texts.tr(key));
        words.getStyleClass().add("card-under");
        facts.getChildren().add(words);
    }

    private Node link(Meeting meeting) {
        return link(
                "home-since-meeting",
                texts.tr(
                        "home.since.meeting", meeting.title(), Objects.toString(meeting.day(), "")),
                new MeetingRoute.MeetingSheet(meeting.id(), false));
    }

    private Button link(String id, String words, Route opens) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().addAll("flat", "figure-link");
        button.setOnAction(_ -> model.go(opens));
        return button;
    }

    /// The worst groups are open as far as all heads with their counts still show.
    private void fill(Optional<SinceMeeting> since) {
        var groups = new java.util.ArrayList<TreeItem<Entry>>();
        since.ifPresent(
                all -> all.changes().forEach((group, lines) -> groups.add(item(group, lines))));
        int room = OPEN_ROWS - groups.size();
        for (var group : groups) {
            int rows = group.getChildren().size();
            if (rows <= room) {
                group.setExpanded(true);
                room -= rows;
            }
        }
        tree.getRoot().getChildren().setAll(groups);
    }

    private static TreeItem<Entry> item(ChangeGroup group, List<SinceMeeting.Line> lines) {
        var item = new TreeItem<Entry>(new Entry.Group(group, lines.size()));
        lines.forEach(line -> item.getChildren().add(new TreeItem<>(new Entry.One(line))));
        return item;
    }

    private void key(KeyEvent event) {
        var chosen = tree.getSelectionModel().getSelectedItem();
        boolean open = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (open && chosen != null) {
            act(chosen);
            event.consume();
        }
    }

    /// Opens a group down to its rows or closes it; opens what a row is about.
    private void act(TreeItem<Entry> item) {
        switch (item.getValue()) {
            case Entry.Group _ -> item.setExpanded(!item.isExpanded());
            case Entry.One(var line) -> line.opens().ifPresent(model::go);
        }
    }

    private final class Cell extends TreeCell<Entry> {
        Cell() {
            setPrefWidth(0); // as wide as the list: long words are cut, and the tip has them all
            addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY
                        && getItem() instanceof Entry.One(var line)) {
                    line.opens().ifPresent(model::go);
                }
            });
        }

        private void pressed(MouseEvent event) {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof Entry.Group) {
                tree.requestFocus();
                tree.getSelectionModel().select(getTreeItem());
                act(getTreeItem());
                event.consume();
            }
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().remove("home-change-group");
            setTooltip(null);
            setGraphic(null);
            setText(null);
            if (entry == null || empty) {
                return;
            }
            switch (entry) {
                case Entry.Group(var group, int count) -> {
                    getStyleClass().add("home-change-group");
                    setText(texts.tr("home.changes.group", group, count));
                    var mark = new LightMark(group.light());
                    setGraphic(mark);
                }
                case Entry.One(var line) -> {
                    var words = texts.say(line.words());
                    setText(words);
                    setTooltip(new Tooltip(words));
                }
            }
        }
    }
}
