package org.yiti.app.form.act;

import java.util.ArrayList;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.form.FilesBox;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.form.act.Asked.Wanted;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;

/// The form of an act, beside what it is done to: only what the act asks for, and every reason why it is not done.
public final class ActView<X> {
    private static final int ROWS = 4;
    private static final Supplier<String> NOTHING = () -> "";

    private final ActModel<?, X> model;
    private final OwnFields<X> own;
    private final Texts texts;
    private final Runnable close;
    private final Runnable done;
    private final Asked asked;
    private final FormBox form;
    private final FilesBox files;
    private final VBox refused = new VBox();
    private final Supplier<ActTyped<X>> typed;

    /// @param close puts the form away
    /// @param done called once the act is done
    public ActView(
            ActModel<?, X> model, OwnFields<X> own, Texts texts, Runnable close, Runnable done) {
        this.model = model;
        this.own = own;
        this.texts = texts;
        this.close = close;
        this.done = done;
        this.asked = model.asked();
        this.form = new FormBox("act", texts);
        this.files = new FilesBox(texts);
        this.typed = fill();
    }

    public Node build() {
        var head = new WrappedLabel(title());
        head.getStyleClass().add("title-4");
        refused.setId("act-refused");
        refused.getStyleClass().add("item-refused");
        refused.managedProperty().bind(refused.visibleProperty());
        refused.setVisible(false);
        model.outcomeProperty().subscribe(this::show);
        var inside = new VBox(form.box());
        inside.getChildren().addAll(own.below());
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
    public void focus() {
        form.focus();
    }

    private String title() {
        var act = texts.label(model.act());
        return model.several() ? act : texts.tr("act.title", act, texts.say(model.title()));
    }

    private Label follows() {
        var by = texts.label(asked.hand());
        var said =
                model.several()
                        ? texts.tr("act.several", model.count(), by)
                        : asked.target()
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
        model.finish(typed.get(), done);
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
            form.focus(); // to what is missing
        }
        refused.setVisible(!outcome.refused().isEmpty());
    }

    private Supplier<ActTyped<X>> fill() {
        var by = new ArrayList<Supplier<String>>();
        form.beside(() -> {
            by.add(form.text("by", texts.tr("item.by"), 1, model.by()));
            by.add(form.text("day", texts.tr("item.day"), 1, model.day().toString()));
        });
        own.add(form);
        var labels = model.labels();
        var paper = text("paper", labels.paperNo(), asked.paperNo(), 1, "");
        var dated = model.date().map(Object::toString).orElse("");
        var date = text("date", labels.date(), asked.date(), 1, dated);
        if (asked.date().shown()) {
            own.dated(form);
        }
        var reason = text("reason", texts.tr("item.reason"), asked.reason(), ROWS, "");
        var text = text("text", labels.text(), asked.text(), ROWS, "");
        if (asked.files().shown() && !model.several()) {
            form.named(labels.files(), files.build());
        }
        var hand = form.choice("hand", texts.tr("item.hand"), asked.hands(), asked.hand());
        own.complete(form);
        return () ->
                new ActTyped<>(
                        new ActTyped.Said(
                                chosen(hand),
                                by.getFirst().get(),
                                by.getLast().get(),
                                reason.get(),
                                text.get(),
                                date.get(),
                                paper.get()),
                        own.typed(),
                        files.files());
    }

    private Supplier<String> text(
            String name, String label, Wanted wanted, int rows, String start) {
        return wanted.shown() ? form.text(name, label(label, wanted), rows, start) : NOTHING;
    }

    private String label(String words, Wanted wanted) {
        return wanted == Wanted.MUST ? words : form.optional(words);
    }

    private Hand chosen(ComboBox<Hand> box) {
        var hand = box.getValue();
        return hand == null ? asked.hand() : hand;
    }
}
