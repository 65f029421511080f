package org.yiti.app.view;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Overlay;
import org.yiti.model.Sentence;

/// A view that came in from a file: what it would set, what of it is left out, and under which name it is kept.
final class ViewImportBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ViewFiles files;
    private final Texts texts;
    private final VBox box = new VBox();
    private final Overlay overlay = new Overlay(box);

    ViewImportBox(ViewFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
        box.setId("view-import-box");
        box.getStyleClass().add("view-import");
        box.getStylesheets()
                .add(
                        Objects.requireNonNull(ViewImportBox.class.getResource("view.css"))
                                .toExternalForm());
        overlay.setId("view-import-overlay");
    }

    Overlay overlay() {
        return overlay;
    }

    void open(ViewFile view, Optional<ListViews> list) {
        var here = list.map(ListViews::heads).orElse(Map.of());
        var words = new ViewWords(view, here, texts);
        var title = new Label(texts.tr("view.import.title"));
        title.getStyleClass().add("title-4");
        var name = new TextField(view.name());
        name.setId("view-import-name");
        name.setPromptText(texts.tr("view.name"));
        name.setAccessibleText(texts.tr("view.name"));
        var shared = new CheckBox(texts.tr("view.shared"));
        shared.setId("view-import-shared");
        var trouble = new Label();
        trouble.setId("view-import-trouble");
        trouble.getStyleClass().add("refusal");
        trouble.setWrapText(true);
        Runnable take =
                () -> {
                    var why = files.refusal(view, name.getText(), shared.isSelected());
                    name.pseudoClassStateChanged(REFUSED, why.isPresent());
                    trouble.setText(why.map(texts::say).orElse(""));
                    if (why.isEmpty()) {
                        overlay.close();
                        files.take(view, name.getText(), shared.isSelected());
                    }
                };
        name.setOnAction(_ -> take.run());
        box.getChildren().setAll(title, name, shared, lines(words, here), trouble, buttons(take));
        overlay.open(name);
        name.selectAll();
    }

    private ScrollPane lines(ViewWords words, Map<String, String> here) {
        var all = new VBox();
        all.getStyleClass().add("view-import-lines");
        words.lines().forEach(line -> all.getChildren().add(line(line)));
        var leftOut = words.leftOut(here);
        if (!leftOut.isEmpty()) {
            var label = line(texts.say(Sentence.of("view.left-out", leftOut.size(), leftOut)));
            label.setId("view-import-left-out");
            label.getStyleClass().add("refusal");
            all.getChildren().add(label);
        }
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setId("view-import-lines");
        scroll.getStyleClass().add("view-import-scroll");
        scroll.prefViewportHeightProperty().bind(all.heightProperty());
        scroll.maxHeightProperty().bind(overlay.heightProperty().multiply(0.5));
        return scroll;
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox buttons(Runnable take) {
        var ok = new Button(texts.tr("view.import.take"));
        ok.setId("view-import-take");
        ok.getStyleClass().add("accent");
        ok.setOnAction(_ -> take.run());
        var no = new Button(texts.tr("view.cancel"));
        no.setId("view-import-cancel");
        no.setOnAction(_ -> overlay.close());
        var line = new HBox(ok, no);
        line.getStyleClass().add("view-import-buttons");
        return line;
    }
}
