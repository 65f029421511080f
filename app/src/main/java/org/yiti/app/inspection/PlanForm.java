package org.yiti.app.inspection;

import static org.yiti.model.record.Field.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.SidePanel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.inspection.Inspection;
import org.yiti.model.inspection.InspectionCategory;
import org.yiti.model.inspection.InspectionKind;
import org.yiti.model.inspection.InspectionMethod;
import org.yiti.model.inspection.InvitedKind;
import org.yiti.model.programme.Issue;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;

/// The form in which a plan is written.
final class PlanForm {
    private final InspectionModel model;
    private final Inspection plan;
    private final Texts texts;
    private final FormBox form;
    private final SidePanel panel;
    private final Map<Field, Supplier<String>> typed = new LinkedHashMap<>();

    PlanForm(InspectionModel model, Inspection plan, Runnable close) {
        this.model = model;
        this.plan = plan;
        this.texts = model.desk().texts();
        this.form = new FormBox("plan", texts);
        this.panel = new SidePanel(texts, texts.tr("inspection.edit"), close);
    }

    Node build() {
        text(INSPECTION_TITLE, 1);
        form.beside(() -> {
            choice(INSPECTION_KIND, InspectionKind.values(), plan.kind());
            choice(INSPECTION_CATEGORY, InspectionCategory.values(), plan.category());
        });
        several(INSPECTION_METHODS, InspectionMethod.values());
        form.beside(() -> {
            text(INSPECTION_STARTS_ON, 1);
            text(INSPECTION_ENDS_ON, 1);
        });
        text(INSPECTION_SCOPE, 4);
        text(INSPECTION_ORGANISER, 1);
        text(INSPECTION_AUTHORITY, 2);
        form.beside(() -> {
            text(INSPECTION_LEADER, 1);
            text(INSPECTION_TEAM, 1);
        });
        several(INSPECTION_INVITED, InvitedKind.values());
        text(INSPECTION_SCHEDULE, 3);
        var issue = issue();
        text(INSPECTION_DRAFTED_BY, 1);
        text(INSPECTION_REMARK, 2);
        return panel.build(
                form,
                "plan-form",
                texts.tr("inspection.keep"),
                () -> {
                    var words = new HashMap<Field, String>();
                    typed.forEach((field, text) -> words.put(field, text.get()));
                    return model.write(
                            words,
                            Optional.ofNullable(issue.getValue())
                                    .flatMap(each -> each.map(Issue::id))
                                    .orElse(null));
                });
    }

    private void text(Field field, int rows) {
        var value = plan.row().get(field);
        typed.put(
                field,
                form.text(
                        field.key(),
                        texts.label(field),
                        rows,
                        value == null ? "" : value.toString()));
    }

    private <E extends Enum<E> & Code> void choice(Field field, E[] values, Optional<E> start) {
        ComboBox<E> box = form.choice(field.key(), texts.label(field), values, start.orElse(null));
        typed.put(field, () -> Optional.ofNullable(box.getValue()).map(texts::label).orElse(""));
    }

    /// Several words of a field, each with a box.
    private void several(Field field, Code[] values) {
        var held = List.of(plan.row().words(field).split(" "));
        var boxes = new FlowPane();
        boxes.getStyleClass().add("inspection-checks");
        for (var value : values) {
            var box = new CheckBox(texts.label(value));
            box.setId(
                    "plan-" + field.key() + "-" + value.name().toLowerCase(java.util.Locale.ROOT));
            box.setUserData(value);
            box.setSelected(held.contains(value.name()));
            boxes.getChildren().add(box);
        }
        form.named(texts.label(field), boxes);
        typed.put(
                field,
                () ->
                        boxes.getChildren().stream()
                                .map(CheckBox.class::cast)
                                .filter(CheckBox::isSelected)
                                .map(box -> texts.label((Code) box.getUserData()))
                                .collect(Collectors.joining("、")));
    }

    private ComboBox<Optional<Issue>> issue() {
        var book = model.desk().at().map(open -> open.book());
        var box =
                form.<Issue>option(
                        INSPECTION_ISSUE.key(),
                        texts.label(INSPECTION_ISSUE),
                        book.map(b -> b.issues()).orElse(List.of()),
                        Issue::name);
        UUID standing = plan.issue();
        box.setValue(standing == null ? Optional.empty() : book.flatMap(b -> b.issue(standing)));
        return box;
    }

    void focus() {
        form.focus();
    }

    static List<Field> facts() {
        return Arrays.asList(
                INSPECTION_KIND,
                INSPECTION_CATEGORY,
                INSPECTION_STARTS_ON,
                INSPECTION_ENDS_ON,
                INSPECTION_ORGANISER,
                INSPECTION_LEADER,
                INSPECTION_TEAM,
                INSPECTION_INVITED,
                INSPECTION_ISSUE,
                INSPECTION_DRAFTED_BY,
                INSPECTION_SUBMITTED_ON,
                INSPECTION_APPROVED_BY,
                INSPECTION_APPROVED_ON,
                INSPECTION_STARTED_ON,
                INSPECTION_CONCLUDED_ON,
                INSPECTION_CLOSED_ON,
                INSPECTION_CALLED_OFF_ON);
    }
}
