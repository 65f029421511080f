package org.yiti.app.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.form.FilesBox;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Code;

/// The form of an act, beside what it is done to: only what the act asks for, every reason why it is not done, and the
/// story below.
final class ActView {
    private static final int ROWS = 4;
    private static final Supplier<String> NOTHING = () -> "";

    private final ActModel model;
    private final Texts texts;
    private final Runnable close;
    private final ActFields fields;
    private final ActWords words;
    private final FormBox form;
    private final FilesBox files;
    private final VBox refused = new VBox();
    private final Supplier<ActTyped> typed;

    /// @param close puts the form away, once the act is done or dropped
    ActView(ActModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        this.fields = model.fields();
        this.words = new ActWords(texts);
        this.form = new FormBox("act", texts);
        this.files = new FilesBox(texts);
        this.typed = fill();
    }

    Node build() {
        var head = new WrappedLabel(title());
        head.getStyleClass().add("title-4");
        refused.setId("act-refused");
        refused.getStyleClass().add("item-refused");
        refused.managedProperty().bind(refused.visibleProperty());
        refused.setVisible(false);
        model.outcomeProperty().subscribe(this::show);
        var inside = new VBox(form.box());
        if (!model.several()) {
            inside.getChildren().add(new ActStoryPane(texts).build(model.story()));
        }
        inside.getStyleClass().add("act-inside");
        var scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("start-page");
        var panel = new BorderPane(scroll);
        panel.setTop(new VBox(head, follows()));
        panel.setBottom(new VBox(refused, buttons()));
        panel.setId("act-form");
        panel.getStyleClass().add("item-side");
        panel.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        return panel;
    }

    /// Puts the person into the first field.
    void focus() {
        form.focus();
    }

    private String title() {
        return model.several()
                ? texts.label(model.act())
                : texts.tr("act.title", texts.label(model.act()), texts.say(model.first().title()));
    }

    private Label follows() {
        var by = texts.label(fields.hand());
        var said =
                model.several()
                        ? texts.tr("act.several", model.count(), by)
                        : fields.target()
                                .map(to -> texts.tr("act.leads", by, texts.label(to)))
                                .orElse(texts.tr("act.stays", by));
        var label = new WrappedLabel(said);
        label.getStyleClass().add("caption");
        return label;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            finish();
        }
    }

    private void finish() {
        model.finish(typed.get(), close);
    }

    private Node buttons() {
        var ok = new Button(texts.label(model.act()));
        ok.setId("act-ok");
        ok.getStyleClass().add("accent");
        ok.disableProperty().bind(model.busyProperty());
        ok.setOnAction(_ -> finish());
        var cancel = new Button(texts.tr("item.act.cancel"));
        cancel.setId("act-cancel");
        cancel.setOnAction(_ -> close.run());
        var keys = new Label(texts.tr("item.act.keys"));
        keys.getStyleClass().add("caption");
        var line = new HBox(ok, cancel, keys);
        line.getStyleClass().add("tool-line");
        return line;
    }

    private void show(ActModel.Outcome outcome) {
        refused.getChildren().clear();
        if (!outcome.refused().isEmpty()) {
            var head =
                    outcome.done() > 0
                            ? texts.tr("item.act.partly", outcome.done())
                            : texts.tr("item.act.refused");
            refused.getChildren().add(new WrappedLabel(head));
            for (Sentence why : outcome.refused()) {
                var said = new WrappedLabel(texts.tr("item.act.why", texts.say(why)));
                said.getStyleClass().add("refusal");
                refused.getChildren().add(said);
            }
        }
        refused.setVisible(!outcome.refused().isEmpty());
    }

    // --- the fields ---

    private Supplier<ActTyped> fill() {
        words.wish(model.asked(), model.first()).forEach(form::words);
        var by = new ArrayList<Supplier<String>>();
        form.beside(() -> {
            by.add(form.text("by", texts.tr("item.by"), 1, model.by()));
            by.add(form.text("day", texts.tr("item.day"), 1, model.day().toString()));
        });
        var wish = fields.wish() && !model.several() ? wishes() : null;
        var state = fields.state() ? states() : null;
        var paper =
                fields.paperNo() ? form.text("paper", words.paper(model.act()), 1, "") : NOTHING;
        var date = fields.date() ? form.text("date", dateLabel(), 1, "") : NOTHING;
        var reason =
                fields.reason() ? form.text("reason", texts.tr("item.reason"), ROWS, "") : NOTHING;
        var text =
                fields.text()
                        ? form.text("text", optional(words.text(model.act())), ROWS, "")
                        : NOTHING;
        if (fields.files() && !model.several()) {
            form.named(texts.tr("act.files"), files.build());
        }
        var leftOut = fields.leftOut() ? leftOut() : null;
        var hand = form.choice("hand", texts.tr("item.hand"), fields.hands(), fields.hand());
        return () ->
                new ActTyped(
                        new ActTyped.Said(
                                by.getFirst().get(),
                                by.getLast().get(),
                                reason.get(),
                                text.get(),
                                date.get(),
                                paper.get()),
                        chosen(hand),
                        chosenState(state),
                        wish == null ? List.of() : wish.cells(),
                        leftOut != null && leftOut.isSelected(),
                        files.files());
    }

    private Hand chosen(ComboBox<Hand> box) {
        var hand = box.getValue();
        return hand == null ? fields.hand() : hand;
    }

    private static String chosenState(@Nullable ComboBox<Optional<Code>> box) {
        var value = box == null ? null : box.getValue();
        return value == null ? "" : value.map(Code::name).orElse("");
    }

    private ComboBox<Optional<Code>> states() {
        return form.option("state", texts.tr("item.state.holds"), fields.states(), texts::label);
    }

    private WishBox wishes() {
        var box = new WishBox(model, texts);
        form.named(texts.tr("act.wish"), box.build());
        return box;
    }

    private CheckBox leftOut() {
        var box = new CheckBox(texts.tr("act.left-out"));
        box.setId("act-left-out");
        box.setWrapText(true);
        form.named("", box);
        return box;
    }

    private String dateLabel() {
        var label = words.date(model.act());
        return fields.dateNeeded() ? label : texts.tr("item.optional", label);
    }

    private String optional(String label) {
        return fields.textNeeded() ? label : texts.tr("item.optional", label);
    }
}
