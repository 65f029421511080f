package org.yiti.app.pack;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.store.Templates;

/// Who may see the material (标识), before it is printed, written or closed. What is typed is what the office usually writes
/// from then on; that of a closed month is part of it and is only shown.
final class MarkingBox {
    private final PackModel model;
    private final TextField words = new TextField();
    private final Label label;

    MarkingBox(PackModel model, Texts texts) {
        this.model = model;
        label = new Label(texts.tr("pack.marking"));
        label.setLabelFor(words);
        words.setId("pack-marking");
        words.setPromptText(texts.tr("document.marking.prompt"));
        words.setAccessibleText(texts.tr("pack.marking"));
        words.setPrefColumnCount(8);
        words.setTextFormatter(
                new TextFormatter<>(change ->
                        change.getControlNewText().length() > Templates.LONGEST_MARKING
                                ? null
                                : change));
        words.setOnAction(_ -> keep());
        words.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        keep();
                    }
                });
    }

    /// @param visible whether the page is on the screen
    Node build(ObservableValue<Boolean> visible) {
        model.madeProperty().when(visible).subscribe(this::show);
        var box = new HBox(label, words);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("pack-marking");
        return box;
    }

    private void show(Optional<Material> made) {
        var shown = made.map(material -> material.source().marking()).orElse("");
        words.setDisable(
                made.filter(material -> material.kept().isEmpty() && !material.again()).isEmpty()
                        || model.markingRefusal().isPresent());
        if (!words.isFocused()) {
            words.setText(shown);
        }
    }

    private void keep() {
        var made = model.madeProperty().get();
        if (!words.isDisabled()
                && made.isPresent()
                && !words.getText().strip().equals(made.get().source().marking())) {
            model.mark(words.getText());
        }
    }
}
