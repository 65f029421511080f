package org.yiti.app.crash;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Overlay;

/// The box that a failure is told in. It can be left by Esc: work goes on.
final class CrashView {
    private static final double SHARE_OF_HEIGHT = 0.7;
    private static final int TRACE_LINES = 8;

    private final CrashModel model;
    private final Texts texts;
    private final Runnable save;
    private final Label title = new Label();
    private final Label what = words("crash-what");
    private final Label safe = words("crash-safe");
    private final Label todo = words("crash-todo");
    private final TextArea trace = new TextArea();
    private final Button goOn = new Button();

    /// @param save asks where the diagnostics go and writes them
    CrashView(CrashModel model, Texts texts, Runnable save) {
        this.model = model;
        this.texts = texts;
        this.save = save;
    }

    Overlay build() {
        title.getStyleClass().add("title-4");
        title.setWrapText(true);
        title.setId("crash-title");
        trace.setId("crash-trace");
        trace.setEditable(false);
        trace.setPrefRowCount(TRACE_LINES);
        trace.setAccessibleText(texts.tr("crash.trace"));
        var body =
                new VBox(what, safe, todo, head("crash.trace"), trace, note("crash.trace.words"));
        body.getStyleClass().add("crash-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        // By itself it asks for the room of words that do not wrap.
        scroll.prefViewportHeightProperty().bind(body.heightProperty());
        var box = new VBox(title, scroll, buttons());
        box.setId("crash");
        box.getStyleClass().add("crash");
        box.getStylesheets()
                .add(
                        Objects.requireNonNull(CrashView.class.getResource("crash.css"))
                                .toExternalForm());
        var overlay = new Overlay(box);
        scroll.maxHeightProperty().bind(overlay.heightProperty().multiply(SHARE_OF_HEIGHT));
        model.crashProperty()
                .subscribe(
                        met -> met.ifPresentOrElse(crash -> show(crash, overlay), overlay::close));
        overlay.visibleProperty()
                .subscribe(shown -> {
                    if (!shown) {
                        model.close();
                    }
                });
        goOn.setOnAction(_ -> overlay.close());
        // Never while it is hidden: it would take Enter from everything else.
        goOn.defaultButtonProperty().bind(overlay.visibleProperty());
        return overlay;
    }

    private void show(Crash crash, Overlay overlay) {
        title.setText(texts.tr("crash.title", crash.code()));
        what.setText(texts.say(crash.what()));
        safe.setText(texts.say(crash.safe()));
        todo.setText(texts.say(crash.todo()));
        trace.setText(crash.trace());
        // A screen reader says what has the focus: the whole of it.
        goOn.setAccessibleHelp(
                String.join("\n", title.getText(), what.getText(), safe.getText(), todo.getText()));
        overlay.open(goOn);
    }

    private FlowPane buttons() {
        goOn.setText(texts.tr("crash.go-on"));
        goOn.setId("crash-go-on");
        var copy = new Button(texts.tr("crash.copy"));
        copy.setId("crash-copy");
        copy.setOnAction(_ -> copy());
        var keep = new Button(texts.tr("diagnostics.save"));
        keep.setId("crash-save");
        keep.setOnAction(_ -> save.run());
        var buttons = new FlowPane(goOn, copy, keep);
        buttons.getStyleClass().add("buttons");
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        return buttons;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(title.getText() + "\n" + trace.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Label head(String key) {
        var label = new Label(texts.tr(key));
        label.getStyleClass().add("panel-head");
        return label;
    }

    private Label note(String key) {
        var label = words("crash-note");
        label.setText(texts.tr(key));
        return label;
    }

    private static Label words(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
