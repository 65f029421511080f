package org.yiti.app.inspection;

import static org.yiti.model.record.Field.*;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.SidePanel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.inspection.Conclusion;
import org.yiti.model.inspection.InspectedUnit;
import org.yiti.model.record.Field;

/// The form in which a unit's conclusion is written.
final class ConclusionForm {
    private final InspectionModel model;
    private final InspectedUnit unit;
    private final Optional<Conclusion> standing;
    private final Texts texts;
    private final FormBox form;
    private final SidePanel panel;
    private final Map<Field, Supplier<String>> typed = new LinkedHashMap<>();

    ConclusionForm(
            InspectionModel model,
            InspectedUnit unit,
            Optional<Conclusion> standing,
            Runnable close) {
        this.model = model;
        this.unit = unit;
        this.standing = standing;
        this.texts = model.desk().texts();
        this.form = new FormBox("conclusion", texts);
        var of = unit.unit();
        this.panel =
                new SidePanel(
                        texts,
                        texts.tr("inspection.conclude.of", of == null ? "" : model.desk().unit(of)),
                        close);
    }

    Node build() {
        text(CONCLUSION_NO, 1);
        text(CONCLUSION_FACTS, 5);
        text(CONCLUSION_EVIDENCE, 3);
        text(CONCLUSION_DEMAND, 3);
        form.beside(() -> {
            text(CONCLUSION_DUE, 1);
            text(CONCLUSION_AUTHOR, 1);
        });
        text(CONCLUSION_REMARK, 2);
        return panel.build(
                form,
                "conclusion-form",
                texts.tr("inspection.keep"),
                () -> {
                    var words = new HashMap<Field, String>();
                    typed.forEach((field, text) -> words.put(field, text.get()));
                    return model.conclusions()
                            .conclude(model.page().orElseThrow().of(), unit, words);
                });
    }

    private void text(Field field, int rows) {
        var start =
                standing.map(found -> found.row().get(field))
                        .map(Object::toString)
                        .orElse(
                                standing.isEmpty() && field == CONCLUSION_AUTHOR
                                        ? model.desk().person()
                                        : "");
        typed.put(field, form.text(field.key(), texts.label(field), rows, start));
    }

    void focus() {
        form.focus();
    }
}
