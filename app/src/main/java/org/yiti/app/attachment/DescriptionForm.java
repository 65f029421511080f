package org.yiti.app.attachment;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.record.Field;

/// In the place of a file's card while a person writes what it is: name, day, remark.
final class DescriptionForm {
    private final AttachmentsModel model;
    private final Texts texts;
    private final GridPane fields = new GridPane();

    DescriptionForm(AttachmentsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// @param close puts the card back
    Node build(Attachment file, Runnable close) {
        var day = file.takenOn();
        var name = field(file.nameField(), file.name());
        var takenOn = field(file.takenOnField(), day == null ? "" : day.toString());
        var remark = field(file.remarkField(), file.remark());
        fields.getStyleClass().add("attachment-fields");
        var refusal = new Label();
        refusal.setId("attachment-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        Runnable keep =
                () ->
                        model.describe(file, name.getText(), takenOn.getText(), remark.getText())
                                .ifPresentOrElse(why -> refusal.setText(texts.say(why)), close);
        fields.getChildren().stream()
                .filter(TextField.class::isInstance)
                .forEach(field -> ((TextField) field).setOnAction(_ -> keep.run()));
        var save = new Button(texts.tr("attachment.describe.keep"));
        save.setId("attachment-keep");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> keep.run());
        var cancel = new Button(texts.tr("attachment.describe.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> close.run());
        var buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("tool-line");
        var form = new VBox(fields, refusal, buttons);
        form.getStyleClass().addAll("attachment-card", "attachment-form");
        form.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        Shown.of(form)
                .subscribe(shown -> {
                    if (shown) {
                        name.requestFocus();
                        name.selectAll();
                    }
                });
        return form;
    }

    private TextField field(Field of, String text) {
        var field = new TextField(text);
        field.setId(of.name());
        field.setAccessibleText(texts.label(of));
        GridPane.setHgrow(field, Priority.ALWAYS);
        var label = new Label(texts.label(of));
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        fields.addRow(fields.getRowCount(), label, field);
        return field;
    }
}
