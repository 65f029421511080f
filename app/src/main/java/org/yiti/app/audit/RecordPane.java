package org.yiti.app.audit;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.AutosaveText;
import org.yiti.app.ui.Stays;
import org.yiti.model.Sentence;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.AuditSite;
import org.yiti.model.audit.RecordSource;
import org.yiti.model.record.Field;

/// One record: the visit, an answer for each rule, who signed, and what is still missing. Made once for a record, so
/// that a person who types is not disturbed; what the store says is shown in what stands.
final class RecordPane {
    private final VisitModel model;
    private final Texts texts;
    private final AuditWords words;
    private final List<RuleBox> rules = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Label pill = new Label();
    private final Label score = new Label();
    private final VBox faults = new VBox();
    private final DoublesBox doubles;
    private final PhotoStrip papers;
    private final ComboBox<AuditRecord> visits = Stays.usable(new ComboBox<>());
    private boolean filling;

    private record Box(Field field, AutosaveText text) {}

    RecordPane(VisitModel model, Texts texts, AttachmentsFeature files, VisitModel.Page at) {
        this.model = model;
        this.texts = texts;
        this.words = new AuditWords(texts);
        this.doubles = new DoublesBox(model, texts);
        this.papers = new PhotoStrip("audit-papers", model, texts, files, Optional.empty());
        for (int i = 0; i < at.book().rules().size(); i++) {
            rules.add(new RuleBox(at.book().rules().get(i), model, texts, files));
        }
        for (int i = 0; i < rules.size(); i++) {
            int next = i + 1;
            rules.get(i)
                    .then(() -> {
                        if (next < rules.size()) {
                            rules.get(next).focus();
                        }
                    });
        }
    }

    Node build() {
        var body = new VBox();
        body.getStyleClass().add("audit-record");
        body.getChildren().addAll(head(), doubles.build());
        rules.forEach(rule -> body.getChildren().add(rule.build()));
        body.getChildren().add(foot());
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setId("audit-record");
        scroll.getStyleClass().add("audit-scroll");
        return scroll;
    }

    private Node head() {
        name.getStyleClass().add("title-4");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        facts.getStyleClass().add("caption");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        pill.setId("audit-state");
        pill.setMinWidth(Region.USE_PREF_SIZE);
        score.setMinWidth(Region.USE_PREF_SIZE);
        var both = new VBox(name, facts);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        var line = new HBox(both, score, pill);
        line.getStyleClass().add("tool-line");
        var fields = new FlowPane();
        fields.getStyleClass().add("audit-fields");
        fields.getChildren()
                .addAll(
                        field(AUDIT_RECORD_DAY, 9),
                        field(AUDIT_RECORD_MINUTE, 6),
                        field(AUDIT_RECORD_INSPECTORS, 16),
                        visits());
        faults.setId("audit-faults");
        faults.getStyleClass().add("audit-faults");
        faults.managedProperty().bind(faults.visibleProperty());
        return new VBox(line, fields, faults);
    }

    /// The visits to the place, where there are several, and another one.
    private Node visits() {
        visits.setId("audit-visits");
        visits.setAccessibleText(texts.tr("audit.visits"));
        visits.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable AuditRecord visit) {
                        return visit == null
                                ? ""
                                : texts.tr(
                                        "audit.visit",
                                        String.valueOf(visit.day()),
                                        visit.inspectors());
                    }

                    @Override
                    public @Nullable AuditRecord fromString(String text) {
                        return null;
                    }
                });
        visits.valueProperty()
                .subscribe(visit -> {
                    if (visit != null && !filling) {
                        model.choose(visit);
                    }
                });
        visits.managedProperty().bind(visits.visibleProperty());
        var again = new Button(texts.tr("audit.again"));
        again.setId("audit-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(_ -> model.begin(RecordSource.SCREEN));
        var line = new HBox(visits, again);
        line.getStyleClass().addAll("tool-line", "audit-visits");
        return line;
    }

    private Node field(Field field, double width) {
        var text = AutosaveText.line(typed -> model.type(field, typed), texts::say);
        text.named("audit-" + field.key().replace('_', '-'), texts.label(field));
        text.setStyle("-fx-pref-width: " + width + "em;");
        boxes.add(new Box(field, text));
        var label = new Label(texts.label(field));
        label.getStyleClass().add("caption");
        return new VBox(label, text);
    }

    private Node foot() {
        var fields = new FlowPane();
        fields.getStyleClass().add("audit-fields");
        fields.getChildren()
                .addAll(
                        field(AUDIT_RECORD_PRESENT, 14),
                        field(AUDIT_RECORD_SIGNED_BY, 14),
                        field(AUDIT_RECORD_REMARK, 22));
        var box = new VBox(fields, papers.build(), check());
        box.getStyleClass().addAll("panel", "audit-foot-panel");
        return box;
    }

    private Node check() {
        var by = new javafx.scene.control.TextField(model.desk().person());
        by.setId("audit-checker");
        by.setAccessibleText(texts.label(AUDIT_RECORD_CHECKED_BY));
        var refusal = new Label();
        refusal.setId("audit-check-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        var check = new Button(texts.tr("audit.check"));
        check.setId("audit-check");
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.setOnAction(_ ->
                refusal.setText(
                        String.join(
                                "\n",
                                model.check(by.getText()).stream().map(texts::say).toList())));
        var label = new Label(texts.label(AUDIT_RECORD_CHECKED_BY));
        label.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(label, by, check);
        line.getStyleClass().add("tool-line");
        return new VBox(line, refusal);
    }

    /// Shows what the store says.
    void show(VisitModel.Page at) {
        at.record().ifPresent(record -> show(at, record));
    }

    private void show(VisitModel.Page at, AuditRecord record) {
        var book = at.book();
        name.setText(at.site().map(AuditSite::name).orElse(""));
        facts.setText(facts(at, record));
        var state = book.state(record);
        pill.setText(words.state(book, record));
        pill.getStyleClass().setAll("label", "audit-pill", SiteCell.style(Optional.of(state)));
        score.setText(
                texts.tr(
                        "audit.score",
                        book.findings(record).size(),
                        AuditWords.number(book.deduction(record))));
        faults.getChildren().setAll(book.faults(record).stream().map(this::fault).toList());
        faults.setVisible(!faults.getChildren().isEmpty());
        boxes.forEach(box -> box.text().show(value(record, box.field())));
        rules.forEach(rule -> rule.show(at, record));
        papers.show(
                book.files(record).stream().filter(file -> !file.isPhoto()).toList(), List.of());
        doubles.show(at, record);
        filling = true;
        var site = at.site();
        visits.getItems().setAll(site.map(book::records).orElse(List.of()));
        visits.setValue(record);
        visits.setVisible(visits.getItems().size() > 1);
        filling = false;
    }

    private String facts(VisitModel.Page at, AuditRecord record) {
        var parts = new ArrayList<String>();
        at.site().map(words::place).filter(said -> !said.isEmpty()).ifPresent(parts::add);
        at.site().map(AuditSite::address).filter(said -> !said.isEmpty()).ifPresent(parts::add);
        parts.add(texts.label(record.source()));
        if (!record.laptop().isEmpty()) {
            parts.add(record.laptop());
        }
        if (!record.checkedBy().isEmpty()) {
            parts.add(
                    texts.tr(
                            "audit.checked-by",
                            record.checkedBy(),
                            String.valueOf(record.checkedOn())));
        }
        return String.join(" · ", parts);
    }

    private Node fault(Sentence said) {
        var label = new Label("● " + texts.say(said));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String value(AuditRecord record, Field field) {
        if (field == AUDIT_RECORD_MINUTE) {
            return ClockTime.shown(record.minute());
        }
        var value = record.row().get(field);
        return value == null ? "" : value.toString();
    }
}
