package org.yiti.app.supervision;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
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
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.ReturnKind;
import org.yiti.model.supervision.UrgeKind;

/// The form of an act, beside the item: only what the act asks for, and every reason why it is not done.
final class ActView {
    private static final int ROWS = 4;
    private static final Supplier<String> NOTHING = () -> "";

    private final ActModel model;
    private final Texts texts;
    private final Runnable close;
    private final Runnable done;
    private final ActFields fields;
    private final EventWords words;
    private final FormBox form;
    private final FilesBox files;
    private final VBox refused = new VBox();
    private Supplier<ActTyped> typed;

    /// @param close puts the form away
    /// @param done called once the act is stored
    ActView(ActModel model, Texts texts, Runnable close, Runnable done) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        this.done = done;
        this.fields = model.fields();
        this.words = new EventWords(texts);
        this.form = new FormBox("act", texts);
        this.files = new FilesBox(texts);
        this.typed = fill();
    }

    Node build() {
        var head = new Label(texts.label(model.act()));
        head.getStyleClass().add("title-4");
        refused.setId("act-refused");
        refused.getStyleClass().add("item-refused");
        refused.managedProperty().bind(refused.visibleProperty());
        refused.setVisible(false);
        model.outcomeProperty().subscribe(this::show);
        var scroll = new ScrollPane(form.box());
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

    private Label follows() {
        var line = fields.line();
        var by = texts.label(line.hand());
        var said =
                model.several()
                        ? texts.tr("item.act.several", model.stories().size(), by)
                        : line.target()
                                .map(to -> texts.tr("item.act.leads", by, texts.label(to)))
                                .orElse(texts.tr("item.act.stays", by));
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
        }
        refused.setVisible(!outcome.refused().isEmpty());
    }

    // --- the fields ---

    private Supplier<ActTyped> fill() {
        var by = new ArrayList<Supplier<String>>();
        form.beside(() -> {
            by.add(form.text("by", texts.tr("item.by"), 1, model.by()));
            by.add(form.text("day", texts.tr("item.day"), 1, model.day().toString()));
        });
        var unit =
                fields.unit()
                        ? form.named("unit", texts.tr("item.unit.new"), model.units(), "")
                        : NOTHING;
        ComboBox<ItemState> state = null;
        if (fields.state()) {
            var rivals = model.stories().getFirst().rivals().stream().sorted().toList();
            state = form.choice("state", texts.tr("item.state.holds"), rivals, null);
        }
        ComboBox<ReturnKind> returned = null;
        if (fields.returnKind()) {
            returned =
                    form.choice(
                            "return-kind", texts.tr("item.return-kind"), ReturnKind.values(), null);
        }
        var urging = urging();
        var paper =
                fields.paperNumber()
                        ? form.text("paper", texts.tr("item.paper-no"), 1, "")
                        : NOTHING;
        suggested(urging);
        var reason =
                fields.reason() ? form.text("reason", texts.tr("item.reason"), ROWS, "") : NOTHING;
        var text =
                fields.text()
                        ? form.text("text", optional(words.text(model.act())), ROWS, "")
                        : NOTHING;
        var person =
                fields.person() ? form.text("person", words.person(model.act()), 1, "") : NOTHING;
        var date = date();
        if (!model.several()) {
            form.named(
                    texts.tr(fields.filesNeeded() ? "item.files" : "item.files.optional"),
                    files.build());
        }
        var hand = form.choice("hand", texts.tr("item.hand"), fields.hands(), fields.line().hand());
        var chosenState = state;
        var chosenKind = returned;
        return () ->
                new ActTyped(
                        new ActTyped.Said(
                                by.getFirst().get(),
                                by.getLast().get(),
                                reason.get(),
                                text.get(),
                                date.get(),
                                paper.get(),
                                person.get(),
                                unit.get()),
                        new ActTyped.Chosen(
                                chosen(hand, fields.line().hand()),
                                urging.colour(),
                                urging.kind(),
                                chosenKind == null ? null : chosenKind.getValue(),
                                chosenState == null ? null : chosenState.getValue()),
                        files.files());
    }

    private String optional(String label) {
        return fields.textNeeded() ? label : texts.tr("item.optional", label);
    }

    private static Hand chosen(ComboBox<Hand> box, Hand other) {
        var hand = box.getValue();
        return hand == null ? other : hand;
    }

    /// A date with what it comes to under it.
    private Supplier<String> date() {
        if (!fields.date() && !fields.dateOffered()) {
            return NOTHING;
        }
        var start = model.date().map(Object::toString).orElse("");
        var label = words.date(model.act());
        var said = new Label[1];
        var date =
                form.text(
                        "date", fields.date() ? label : texts.tr("item.optional", label), 1, start);
        said[0] = form.words("");
        said[0].setId("act-date-said");
        var input = (TextField) form.box().lookup("#act-date");
        if (input != null) {
            input.textProperty()
                    .subscribe(typed ->
                            said[0].setText(model.dateSaid("", typed).map(texts::say).orElse("")));
        }
        return date;
    }

    /// Puts in the next number of the series as long as nobody typed another.
    private void suggested(Urging urging) {
        if (!(form.box().lookup("#act-paper") instanceof TextField paper)) {
            return;
        }
        var before = new AtomicReference<>("");
        Runnable find =
                () -> {
                    if (!paper.getText().equals(before.get())) {
                        return;
                    }
                    before.set("");
                    paper.setText("");
                    model.nextNumber(
                            urging.colour(),
                            next -> {
                                if (paper.getText().isEmpty()) {
                                    before.set(next);
                                    paper.setText(next);
                                }
                            });
                };
        urging.whenChosen(find);
        find.run();
    }

    /// How the unit is urged; the colour shows for a coloured paper only.
    private Urging urging() {
        if (!fields.urge()) {
            return new Urging(null, null);
        }
        var kind = form.choice("urge", texts.tr("item.urge-kind"), UrgeKind.values(), null);
        var colour =
                form.choice(
                        "colour", texts.tr("item.colour"), PaperColour.values(), model.colour());
        var box = colour.getParent();
        box.managedProperty().bind(box.visibleProperty());
        box.visibleProperty().bind(kind.valueProperty().isEqualTo(UrgeKind.PAPER));
        return new Urging(kind, colour);
    }

    private record Urging(
            @Nullable ComboBox<UrgeKind> kinds, @Nullable ComboBox<PaperColour> colours) {
        void whenChosen(Runnable then) {
            if (kinds != null && colours != null) {
                kinds.valueProperty().subscribe(_ -> then.run());
                colours.valueProperty().subscribe(_ -> then.run());
            }
        }

        @Nullable UrgeKind kind() {
            return kinds == null ? null : kinds.getValue();
        }

        @Nullable PaperColour colour() {
            return colours == null || kind() != UrgeKind.PAPER ? null : colours.getValue();
        }
    }
}
