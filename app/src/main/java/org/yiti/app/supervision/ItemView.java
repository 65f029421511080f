package org.yiti.app.supervision;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.supervision.ItemModel.Page;
import org.yiti.app.theme.LightLabel;
import org.yiti.model.supervision.ItemAction;

/// One item: its light, its loop, what was asked for, what happened, and what may be done now.
final class ItemView {
    private final ItemModel model;
    private final Texts texts;
    private final AttachmentsFeature files;
    private final Node papers;
    private final StackPane side = new StackPane();
    private final BorderPane root = new BorderPane();
    private Optional<ItemAction> wanted;
    private boolean done;

    /// @param papers what makes the papers of the item
    /// @param wanted the act that the person came for
    ItemView(
            ItemModel model,
            Texts texts,
            AttachmentsFeature files,
            Node papers,
            Optional<ItemAction> wanted) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        this.papers = papers;
        this.wanted = wanted;
    }

    Parent build() {
        var head = new VBox();
        head.getStyleClass().add("item-head");
        var body = new VBox();
        body.getStyleClass().add("item-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("start-page");
        var main = new BorderPane(scroll);
        var low = new LowHead(head, main);
        low.setId("item-head");
        side.getChildren()
                .addListener(
                        (ListChangeListener<Node>) _ -> low.beside(!side.getChildren().isEmpty()));
        main.setTop(low);
        main.setMinHeight(0); // a form beside a high head still ends within the window
        root.setCenter(main);
        root.setRight(side); // the form has the whole height
        main.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        root.setId("item-page");
        root.getStyleClass().add("item-page");
        root.getStylesheets().add(ItemsView.sheet());
        var shown = Shown.of(root);
        model.snapshotProperty().when(shown).subscribe(_ -> model.read());
        model.missingProperty()
                .when(shown)
                .subscribe(missing -> {
                    if (missing) {
                        head.getChildren().setAll(missing());
                        body.getChildren().clear();
                        close();
                    }
                });
        model.pageProperty()
                .when(shown)
                .subscribe(page ->
                        page.ifPresent(p -> {
                            boolean atActs = head.isFocusWithin() || head.getChildren().isEmpty();
                            head.getChildren()
                                    .setAll(
                                            title(p),
                                            light(p),
                                            new LoopRail(texts).build(p.story()),
                                            acts(p));
                            body.getChildren()
                                    .setAll(
                                            new ItemFacts(texts).of(p),
                                            new StoryPane(texts, files).build(p));
                            if (atActs && side.getChildren().isEmpty()) {
                                toActs();
                            }
                            if (done) { // what was done is the last of the story
                                done = false;
                                root.applyCss();
                                root.layout();
                                scroll.setVvalue(scroll.getVmax());
                            }
                            wanted.ifPresent(act -> open(p, act));
                            wanted = Optional.empty();
                        }));
        return root;
    }

    private Node missing() {
        var back = new Button(texts.tr("item.missing.list"));
        back.setOnAction(_ -> model.openList());
        var box = new VBox(new WrappedLabel(texts.tr("item.missing")), back);
        box.getStyleClass().add("first-run");
        return box;
    }

    private Node title(Page page) {
        var item = page.story().item();
        var no = new Label(item.no().isEmpty() ? texts.tr("item.no-number") : item.no());
        no.getStyleClass().add("item-no");
        no.setMinWidth(Region.USE_PREF_SIZE);
        var title = new WrappedLabel(item.title());
        title.setId("item-title");
        title.getStyleClass().add("title-3");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(no, title);
        if (model.isDraft(page)) {
            var edit = new Button(texts.tr("item.edit"));
            edit.setId("item-edit");
            edit.setMinWidth(Region.USE_PREF_SIZE);
            edit.setOnAction(_ -> model.edit());
            line.getChildren().add(edit);
        }
        line.getStyleClass().add("item-line");
        return line;
    }

    private Node light(Page page) {
        var line = new FlowPane();
        line.getStyleClass().add("item-facts-line");
        var state = new Label(texts.label(page.story().state()));
        state.setId("item-state");
        state.getStyleClass().add("item-state");
        line.getChildren().add(state);
        page.light()
                .ifPresent(verdict -> {
                    var why = texts.say(verdict.why());
                    line.getChildren()
                            .addAll(
                                    new LightLabel(
                                            verdict.light(), texts.label(verdict.light()), why),
                                    new Label(why));
                });
        page.decidedBy()
                .forEach(meeting -> {
                    var link = new Hyperlink(texts.tr("item.decided-by", meeting.title()));
                    link.setId("item-meeting-" + meeting.id());
                    link.setOnAction(_ -> model.openMeeting(meeting.id()));
                    line.getChildren().add(link);
                });
        new ItemMarks(texts).of(page.line()).forEach(mark -> line.getChildren().add(mark));
        return line;
    }

    private Node acts(Page page) {
        var offered = model.offered(page);
        var line = new FlowPane();
        line.setId("item-acts");
        line.getStyleClass().add("item-acts");
        offered.first().forEach(act -> line.getChildren().add(button(page, act)));
        if (!offered.more().isEmpty()) {
            var more = new MenuButton(texts.tr("item.acts.more"));
            more.setId("item-acts-more");
            offered.more()
                    .forEach(act -> {
                        var item = new MenuItem(texts.label(act));
                        item.setId(id(act));
                        item.setOnAction(_ -> open(page, act));
                        more.getItems().add(item);
                    });
            line.getChildren().add(more);
        }
        line.getChildren().add(papers);
        offered.readOnly()
                .ifPresent(why -> {
                    var words = new WrappedLabel(texts.say(why));
                    words.setId("item-read-only");
                    words.getStyleClass().add("muted");
                    line.getChildren().add(words);
                });
        return line;
    }

    private Button button(Page page, ItemAction act) {
        var key = ItemKeys.key(act, page.line());
        var name = texts.label(act);
        var button =
                new Button(key.map(k -> texts.tr("item.act.key", name, k.getName())).orElse(name));
        button.setId(id(act));
        button.setOnAction(_ -> open(page, act));
        return button;
    }

    /// The same letters as on the board.
    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        model.pageProperty()
                .get()
                .ifPresent(page ->
                        ItemKeys.act(event.getCode(), page.line())
                                .filter(model.offered(page).first()::contains)
                                .ifPresent(act -> {
                                    event.consume();
                                    open(page, act);
                                }));
    }

    static String id(ItemAction act) {
        return "item-act-" + act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private void open(Page page, ItemAction act) {
        var form = new ItemForm(model.desk(), act, List.of(page.story()), page.at());
        var view = form.view(this::close, this::done);
        side.getChildren().setAll(view.build());
        view.focus();
    }

    /// The person is put back at what may be done.
    private void close() {
        boolean open = !side.getChildren().isEmpty();
        side.getChildren().clear();
        if (open) {
            toActs();
        }
    }

    private void toActs() {
        var acts = root.lookup("#item-acts");
        if (acts instanceof FlowPane line) {
            line.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void done() {
        close();
        done = true;
        model.read();
    }
}
