package org.yiti.app.block.bulk;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.block.bulk.BulkModel.Common;
import org.yiti.app.i18n.Texts;

/// One field of the panel: its name, what the selected tasks have in it, what is to be done, and the text for it.
final class BulkRow extends VBox {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

    private final Texts texts;
    private final Runnable changed;
    private final Label standing = new Label();
    private final Node focus;
    private BulkField field;
    private @Nullable ComboBox<BulkMode> mode;
    private @Nullable ComboBox<String> choice;
    private @Nullable TextField text;

    /// @param head stands before the name, such as the choice of a month
    BulkRow(BulkField field, BulkModel model, Texts texts, List<Node> head, Runnable changed) {
        this.field = field;
        this.texts = texts;
        this.changed = changed;
        getStyleClass().add("bulk-row");
        setId("bulk-row-" + field.id());
        var name = new Label(texts.say(field.cell().label()));
        name.getStyleClass().add("bulk-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        standing.getStyleClass().add("bulk-standing");
        HBox.setHgrow(standing, Priority.ALWAYS);
        standing.setMaxWidth(Double.MAX_VALUE);
        var first = new HBox(name);
        first.getChildren().addAll(head);
        first.getChildren().add(standing);
        first.getStyleClass().add("bulk-line");
        getChildren().add(first);
        if (field.chosen()) {
            focus = choice(name);
        } else {
            focus = typed(model, name);
        }
    }

    private Node choice(Label name) {
        var words = new ArrayList<String>();
        words.add(texts.label(BulkMode.KEEP));
        if (field.yesOrNo()) {
            words.add(texts.tr("issue.yes"));
            words.add(texts.tr("issue.no"));
        }
        field.choices().forEach(code -> words.add(texts.label(code)));
        var box = new ComboBox<String>();
        box.setId("bulk-" + field.id());
        box.getItems().setAll(words);
        box.getSelectionModel().select(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> tell());
        name.setLabelFor(box);
        choice = box;
        getChildren().add(box);
        return box;
    }

    private Node typed(BulkModel model, Label name) {
        var modes = new ComboBox<BulkMode>();
        modes.setId("bulk-mode-" + field.id());
        modes.getItems().setAll(field.modes());
        modes.setConverter(new Words());
        modes.getSelectionModel().select(BulkMode.KEEP);
        modes.setMinWidth(Region.USE_PREF_SIZE);
        modes.setAccessibleText(texts.tr("bulk.mode", texts.say(field.cell().label())));
        mode = modes;
        Region input;
        TextField box;
        if (field.ofUnits()) {
            var units = new UnitText(model::units, field.several());
            box = units.field();
            input = units;
        } else {
            box = new TextField();
            input = box;
        }
        text = box;
        box.setId("bulk-" + field.id());
        name.setLabelFor(box);
        HBox.setHgrow(input, Priority.ALWAYS);
        box.textProperty().subscribe(now -> typed(modes, now));
        modes.setOnAction(_ -> moded(modes, box));
        var line = new HBox(modes, input);
        line.getStyleClass().add("bulk-line");
        getChildren().add(line);
        return box;
    }

    /// Whoever types wants a change; whoever takes the last letter away wants none.
    private void typed(ComboBox<BulkMode> modes, String now) {
        if (!now.isEmpty() && !modes.getValue().typed()) {
            modes.setValue(field.modes().get(1));
        } else if (now.isEmpty() && modes.getValue() == field.modes().get(1)) {
            modes.setValue(BulkMode.KEEP);
        }
        tell();
    }

    private void moded(ComboBox<BulkMode> modes, TextField box) {
        if (!modes.getValue().typed() && !box.getText().isEmpty()) {
            box.clear();
        }
        box.setPromptText(prompt(modes.getValue()));
        tell();
    }

    private String prompt(BulkMode now) {
        return switch (now) {
            case LATER_DAYS, EARLIER_DAYS -> texts.tr("bulk.prompt.days");
            case LATER_MONTHS, EARLIER_MONTHS -> texts.tr("bulk.prompt.months");
            case KEEP, PUT, EMPTY, ADD, DROP -> "";
        };
    }

    private void tell() {
        pseudoClassStateChanged(SET, input().set());
        changed.run();
    }

    /// What takes the focus when somebody comes for this field.
    Node focus() {
        return focus;
    }

    /// The same field of another month.
    void stand(BulkField other) {
        field = other;
        tell();
    }

    void show(@Nullable Common common) {
        standing.setText(
                common == null
                        ? ""
                        : common.count() > 1
                                ? texts.tr("bulk.different", common.count())
                                : common.value().isEmpty()
                                        ? texts.tr("bulk.blank")
                                        : texts.tr("bulk.common", common.value()));
    }

    BulkInput input() {
        var box = choice;
        if (box != null) {
            int place = box.getSelectionModel().getSelectedIndex();
            return place <= 0
                    ? new BulkInput(field, BulkMode.KEEP, "")
                    : new BulkInput(field, BulkMode.PUT, box.getValue());
        }
        return new BulkInput(
                field,
                mode == null ? BulkMode.KEEP : mode.getValue(),
                text == null ? "" : text.getText());
    }

    /// Wants nothing any more.
    void forget() {
        if (choice != null) {
            choice.getSelectionModel().select(0);
        }
        if (text != null && mode != null) {
            text.clear();
            mode.setValue(BulkMode.KEEP);
        }
    }

    private final class Words extends StringConverter<BulkMode> {
        @Override
        public String toString(@Nullable BulkMode each) {
            return each == null ? "" : texts.label(each);
        }

        @Override
        public BulkMode fromString(String words) {
            return BulkMode.KEEP; // the box is not typed into
        }
    }
}
