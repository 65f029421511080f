package org.yiti.app.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.edit.CodeFields;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.record.Type;

/// The fields in which a person writes something else than any of the offices did.
public final class ThirdValue {
    private static final int ROWS = 4;

    private final Texts texts;
    private final Map<Field, Control> editors = new LinkedHashMap<>();
    private final Map<Field, Label> refusals = new TreeMap<>();

    ThirdValue(Texts texts) {
        this.texts = texts;
    }

    /// Whether every field of a conflict can be typed here.
    static boolean possible(List<Field> fields) {
        return !fields.isEmpty()
                && fields.stream().allMatch(f -> f.target().filter(t -> t != Table.UNIT).isEmpty());
    }

    /// @param shown what the editors begin with
    Node build(ConflictItem item, Map<Field, String> shown) {
        var box = new VBox();
        box.getStyleClass().add("exchange-third");
        for (Field field : typed(item.conflict().fields())) {
            var words = texts.tr("issue.history.nothing");
            var text =
                    Optional.ofNullable(shown.get(field)).filter(s -> !s.equals(words)).orElse("");
            var editor = editor(field, text);
            editor.setId("third-" + field.key());
            editors.put(field, editor);
            var label = new Label(texts.label(field));
            label.setLabelFor(editor);
            label.getStyleClass().add("caption");
            var refusal = Panel.words("", "exchange-trouble");
            refusal.setVisible(false);
            refusal.setManaged(false);
            refusals.put(field, refusal);
            box.getChildren().addAll(label, editor, refusal);
        }
        return box;
    }

    /// A due date brings its words and whether it is for long along: they are typed as one.
    public static List<Field> typed(List<Field> fields) {
        return fields.contains(Field.TASK_DUE_DATE)
                ? fields.stream()
                        .filter(f -> f != Field.TASK_DUE_WORDS && f != Field.TASK_LONG_TERM)
                        .toList()
                : fields;
    }

    private Control editor(Field field, String text) {
        var codes = CodeFields.choices(field);
        if (!codes.isEmpty() && !CodeFields.several(field)) {
            var choice = new ComboBox<String>();
            choice.getItems().add("");
            codes.stream().map((Code code) -> texts.label(code)).forEach(choice.getItems()::add);
            choice.setValue(text);
            return choice;
        }
        if (field.type() == Type.TEXT) {
            var area = new TextArea(text);
            area.setWrapText(true);
            area.setPrefRowCount(ROWS);
            return area;
        }
        return new TextField(text);
    }

    /// What stands in the editors.
    Map<Field, String> typed() {
        var typed = new LinkedHashMap<Field, String>();
        editors.forEach((field, editor) -> typed.put(field, text(editor)));
        return typed;
    }

    private static String text(Control editor) {
        if (editor instanceof TextInputControl input) {
            return input.getText();
        }
        return editor instanceof ComboBox<?> box && box.getValue() instanceof String chosen
                ? chosen
                : "";
    }

    void refuse(Map<Field, Sentence> why) {
        refusals.forEach((field, label) -> {
            var sentence = Optional.ofNullable(why.get(field));
            label.setText(sentence.map(texts::say).orElse(""));
            label.setVisible(sentence.isPresent());
            label.setManaged(sentence.isPresent());
        });
    }
}
