package org.yiti.app.audit;

import static org.yiti.model.record.Field.*;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.AutosaveText;
import org.yiti.model.audit.AnswerVerdict;
import org.yiti.model.audit.AuditAnswer;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.ChecklistRule;

/// One rule of a record, to be answered with a finger, a pen or the keys 1 to 4. What a finding needs opens at once.
final class RuleBox {
    private static final KeyCode[] KEYS = {
        KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4
    };
    private static final KeyCode[] PAD = {
        KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4
    };

    private final ChecklistRule rule;
    private final VisitModel model;
    private final Texts texts;
    private final Map<AnswerVerdict, ToggleButton> verdicts = new EnumMap<>(AnswerVerdict.class);
    private final AutosaveText description;
    private final AutosaveText deduction;
    private final PhotoStrip photos;
    private final VBox finding = new VBox();
    private final Label wanted = new Label();
    private final Button item = new Button();
    private Runnable then = () -> {};
    private Optional<AuditAnswer> answer = Optional.empty();

    RuleBox(ChecklistRule rule, VisitModel model, Texts texts, AttachmentsFeature files) {
        this.rule = rule;
        this.model = model;
        this.texts = texts;
        this.description =
                AutosaveText.lines(
                        2, typed -> model.type(rule, AUDIT_ANSWER_TEXT, typed), texts::say);
        this.deduction =
                AutosaveText.line(
                        typed -> model.type(rule, AUDIT_ANSWER_DEDUCTION, typed), texts::say);
        this.photos = new PhotoStrip(id("photos"), model, texts, files, Optional.of(rule));
    }

    private String id(String part) {
        return "rule-" + rule.position() + "-" + part;
    }

    /// @param next what the person goes on with after a short answer
    void then(Runnable next) {
        then = next;
    }

    void focus() {
        var first = verdicts.get(answer.flatMap(AuditAnswer::verdict).orElse(AnswerVerdict.PASS));
        if (first != null) {
            first.requestFocus();
        }
    }

    Node build() {
        var number = new Label(String.valueOf(rule.position()));
        number.getStyleClass().add("audit-rule-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var said = wrapped(rule.text());
        said.getStyleClass().add("audit-rule-text");
        HBox.setHgrow(said, Priority.ALWAYS);
        var head = new HBox(number, said);
        head.getStyleClass().add("tool-line");
        var buttons = new FlowPane();
        buttons.getStyleClass().add("audit-verdicts");
        for (AnswerVerdict verdict : AnswerVerdict.values()) {
            buttons.getChildren().add(button(verdict));
        }
        var box = new VBox(head, buttons, finding());
        if (!rule.basis().isEmpty()) {
            var basis = wrapped(texts.tr("audit.basis", rule.basis()));
            basis.getStyleClass().add("caption");
            box.getChildren().add(1, basis);
        }
        box.getStyleClass().addAll("panel", "audit-rule");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return box;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private ToggleButton button(AnswerVerdict verdict) {
        var button =
                new ToggleButton(
                        texts.tr("audit.verdict", verdict.ordinal() + 1, texts.label(verdict)));
        button.setId(id(verdict.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        button.setAccessibleText(rule.position() + " " + texts.label(verdict));
        button.getStyleClass()
                .addAll(
                        "audit-verdict",
                        "audit-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> say(verdict));
        verdicts.put(verdict, button);
        return button;
    }

    /// What a finding needs.
    private Node finding() {
        description.named(id("text"), texts.label(AUDIT_ANSWER_TEXT));
        description.prompting(texts.tr("audit.describe"));
        HBox.setHgrow(description, Priority.ALWAYS);
        deduction.named(id("deduction"), texts.label(AUDIT_ANSWER_DEDUCTION));
        deduction.setStyle("-fx-pref-width: 5em; -fx-min-width: 4em;");
        var label = new Label(texts.label(AUDIT_ANSWER_DEDUCTION));
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(description, new VBox(label, deduction));
        line.getStyleClass().add("audit-finding-line");
        wanted.getStyleClass().add("caption");
        item.setId(id("item"));
        item.setMinWidth(Region.USE_PREF_SIZE);
        item.setOnAction(_ -> model.toItem(rule));
        finding.getChildren().setAll(line, wanted, photos.build(), item);
        finding.getStyleClass().add("audit-finding");
        finding.managedProperty().bind(finding.visibleProperty());
        return finding;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            description.flush();
            model.toItem(rule);
            event.consume();
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!plain || event.getTarget() instanceof TextInputControl) {
            return;
        }
        for (AnswerVerdict verdict : AnswerVerdict.values()) {
            int place = verdict.ordinal();
            if (event.getCode() == KEYS[place] || event.getCode() == PAD[place]) {
                say(verdict);
                event.consume();
            }
        }
    }

    private void say(AnswerVerdict verdict) {
        boolean again = answer.flatMap(AuditAnswer::verdict).filter(v -> v == verdict).isPresent();
        if (again) {
            lightUp(Optional.of(verdict));
        } else {
            model.verdict(rule, verdict);
        }
        if (verdict == AnswerVerdict.FAIL) {
            var text = description.lookup(".text-area");
            if (text != null) {
                text.requestFocus();
            }
        } else {
            then.run();
        }
    }

    private void lightUp(Optional<AnswerVerdict> said) {
        verdicts.forEach((verdict, button) ->
                button.setSelected(said.filter(v -> v == verdict).isPresent()));
    }

    void show(VisitModel.Page at, AuditRecord record) {
        AuditBook book = at.book();
        answer = book.answer(record, rule);
        lightUp(answer.flatMap(AuditAnswer::verdict));
        description.show(answer.map(AuditAnswer::text).orElse(""));
        deduction.show(answer.map(a -> AuditWords.number(a.deduction(rule))).orElse(""));
        var here = book.photos(record, rule);
        var earlier =
                at.site()
                        .flatMap(site -> at.rows().earlier(site, record))
                        .map(before -> before.photos(rule))
                        .orElse(java.util.List.of());
        photos.show(here, earlier);
        boolean found = answer.filter(AuditAnswer::isFinding).isPresent();
        wanted.setText(texts.tr("audit.photos", here.size(), rule.photos()));
        var made = answer.map(AuditAnswer::item);
        item.setText(texts.tr(made.isPresent() ? "audit.item.open" : "audit.item"));
        item.setDisable(!found);
        boolean more = answer.filter(a -> !a.text().isEmpty()).isPresent();
        finding.setVisible(found || more || !here.isEmpty() || !earlier.isEmpty());
    }
}
