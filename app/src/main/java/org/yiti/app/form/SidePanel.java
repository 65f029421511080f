package org.yiti.app.form;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Stays;
import org.yiti.model.Sentence;

/// A form beside the page, with why it is not taken under it. Ctrl+Enter finishes it, Esc puts it away;
/// where something was typed, only at the second time.
public final class SidePanel {
    private final Texts texts;
    private final String title;
    private final Runnable close;
    private final VBox refused = new VBox();

    /// What stood in the form when the person was asked whether to throw it away.
    private List<String> asked = List.of();

    public SidePanel(Texts texts, String title, Runnable close) {
        this.texts = texts;
        this.title = title;
        this.close = close;
    }

    /// @param finish does it; answers what is missing
    public Node build(FormBox form, String id, String done, Supplier<List<Sentence>> finish) {
        var head = new WrappedLabel(title);
        head.getStyleClass().add("title-4");
        var scroll = new ScrollPane(form.box());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("start-page");
        refused.setId(id + "-refused");
        refused.getStyleClass().add("form-refused");
        refused.managedProperty().bind(refused.visibleProperty());
        refused.setVisible(false);
        Runnable all = () -> show(finish.get(), form);
        var start = form.typed();
        Runnable away = () -> away(form.typed(), start);
        var ok = new Button(done);
        ok.setId(id + "-ok");
        ok.getStyleClass().add("accent");
        ok.setOnAction(_ -> all.run());
        var cancel = new Button(texts.tr("item.act.cancel"));
        cancel.setId(id + "-cancel");
        cancel.setOnAction(_ -> away.run());
        var keys = new Label(texts.tr("form.keys", done));
        keys.getStyleClass().add("caption");
        var buttons = new HBox(ok, cancel, keys);
        buttons.getStyleClass().add("tool-line");
        // Only what may be used opens it.
        var panel =
                Stays.usable(new BorderPane(scroll, head, null, new VBox(refused, buttons), null));
        panel.setId(id);
        panel.getStylesheets().add(FormBox.sheet());
        panel.getStyleClass().add("form-side");
        panel.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        away.run();
                    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        all.run();
                    }
                });
        return panel;
    }

    /// What was typed is thrown away only when that is asked for twice.
    private void away(List<String> typed, List<String> start) {
        if (typed.equals(start) || typed.equals(asked)) {
            close.run();
        } else {
            asked = typed;
            say(List.of(Sentence.of("form.discard")));
        }
    }

    private void say(List<Sentence> all) {
        refused.getChildren().clear();
        all.forEach(why -> {
            var said = new WrappedLabel(texts.say(why));
            said.getStyleClass().add("refusal");
            refused.getChildren().add(said);
        });
        refused.setVisible(!all.isEmpty());
    }

    private void show(List<Sentence> missing, FormBox form) {
        say(missing);
        if (missing.isEmpty()) {
            close.run();
        } else {
            form.focus(); // to what is missing
        }
    }
}
