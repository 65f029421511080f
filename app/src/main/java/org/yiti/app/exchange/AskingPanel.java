package org.yiti.app.exchange;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.yiti.app.document.PrintableRows;
import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;

/// Under a conflict: the words that ask the other office, to be copied or printed.
final class AskingPanel {
    private static final int LINES = 8;

    private final Asking asking;
    private final Texts texts;
    private final Printing printing;

    AskingPanel(Asking asking, Texts texts, Printing printing) {
        this.asking = asking;
        this.texts = texts;
        this.printing = printing;
    }

    Node build() {
        var words = new TextArea(asking.words());
        words.setId("conflict-asking");
        words.setAccessibleText(texts.tr("exchange.ask"));
        words.setWrapText(true);
        words.setPrefRowCount(LINES);
        var copy =
                Panel.button(
                        texts,
                        "conflict-ask-copy",
                        "exchange.ask.copy",
                        () -> copy(words.getText()));
        var paper = new PrintableRows("exchange.asking", () -> 0, _ -> Optional.of(asking.paper()));
        var open = new ToggleButton(texts.tr("exchange.ask"));
        open.setId("conflict-ask");
        open.setMinWidth(ToggleButton.USE_PREF_SIZE);
        var asked =
                new VBox(
                        Panel.words(texts.tr("exchange.ask.words"), "muted"),
                        words,
                        Panel.line(copy, printing.button(paper)));
        asked.getStyleClass().add("exchange-asking");
        asked.visibleProperty().bind(open.selectedProperty());
        asked.managedProperty().bind(open.selectedProperty());
        var box = new VBox(Panel.line(open), asked);
        box.getStyleClass().add("exchange-asking");
        return box;
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
