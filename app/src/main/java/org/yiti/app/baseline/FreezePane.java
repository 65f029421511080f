package org.yiti.app.baseline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;

/// What is asked when a baseline is frozen: its name, and who approved it, when, by which paper.
final class FreezePane {
    private final BaselineModel model;
    private final Texts texts;
    private final TextField name = new TextField();
    private final TextField approvedBy = new TextField();
    private final TextField approvedOn = new TextField();
    private final TextField docNo = new TextField();
    private final TextField remark = new TextField();
    private final CheckBox deploy = new CheckBox();
    private final CheckBox wholeYear = new CheckBox();
    private final Label refusal = new Label();
    private final VBox box = new VBox();
    private boolean asked;

    FreezePane(BaselineModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        var words = new Label(texts.tr("baseline.freeze.words"));
        words.setWrapText(true);
        words.getStyleClass().add("caption");
        var fields =
                new FlowPane(
                        named(Field.BASELINE_NAME, name, 10),
                        named(Field.BASELINE_APPROVED_BY, approvedBy, 10),
                        named(Field.BASELINE_APPROVED_ON, approvedOn, 8),
                        named(Field.BASELINE_DOC_NO, docNo, 12),
                        named(Field.BASELINE_REMARK, remark, 16));
        fields.getStyleClass().add("baseline-fields");
        deploy.setId("baseline-deploy");
        deploy.setText(texts.tr("baseline.freeze.deploy"));
        wholeYear.setId("baseline-whole-year");
        wholeYear.setText(texts.tr("baseline.freeze.year"));
        var freeze = new Button(texts.tr("baseline.freeze.do"));
        freeze.setId("baseline-freeze-do");
        freeze.setDefaultButton(true);
        freeze.setOnAction(_ -> freeze());
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        var last = new FlowPane(wholeYear, deploy, freeze, refusal);
        last.getStyleClass().add("baseline-fields");
        box.getChildren().setAll(words, fields, last);
        box.getStyleClass().addAll("panel", "baseline-freeze");
        return box;
    }

    private Node named(Field field, TextField control, double em) {
        control.setId(field.name());
        control.setStyle("-fx-pref-width: " + em + "em;");
        var label = new Label(texts.label(field));
        label.getStyleClass().add("caption");
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    /// Asks, or asks no longer.
    void toggle() {
        asked = !asked;
        refresh();
        if (asked) {
            approvedBy.requestFocus();
        }
    }

    /// Where there is no baseline yet, it is asked at once.
    void refresh() {
        boolean shown = asked || model.baselines().isEmpty();
        if (shown && !box.isVisible() || name.getText().isEmpty()) {
            name.setText(model.proposedName());
            approvedOn.setText(model.desk().snapshot().map(at -> at.asOf().toString()).orElse(""));
            refusal.setText("");
        }
        deploy.setVisible(model.awaitsApproval());
        deploy.setManaged(model.awaitsApproval());
        box.setVisible(shown);
        box.setManaged(shown);
    }

    private void freeze() {
        var refused =
                model.freeze(
                        new BaselineModel.Entry(
                                name.getText(),
                                approvedBy.getText(),
                                approvedOn.getText(),
                                docNo.getText(),
                                remark.getText(),
                                deploy.isVisible() && deploy.isSelected(),
                                wholeYear.isSelected()));
        refusal.setText(refused.map(this::say).orElse(""));
        if (refused.isEmpty()) {
            asked = false;
            List.of(name, approvedBy, docNo, remark).forEach(TextField::clear);
            refresh();
        }
    }

    private String say(Sentence sentence) {
        return texts.say(sentence);
    }
}
