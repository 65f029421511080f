package org.yiti.app.audit;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.app.setup.rows.RowTable.Column;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.AutosaveText;
import org.yiti.app.ui.Stays;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.Checklist;
import org.yiti.model.programme.Issue;
import org.yiti.model.record.Field;

/// The plan of an audit: a form, its places as a table, and a box to paste or draw places from.
final class PlanView {
    private final PlanModel model;
    private final Texts texts;
    private final AuditWords words;
    private final RowTable sites;
    private final List<Box> boxes = new ArrayList<>();
    private final ComboBox<Optional<Issue>> issue;
    private final ComboBox<Optional<Checklist>> checklist = new ComboBox<>();
    private final Label facts = new Label();
    private final StackPane place = new StackPane();
    private boolean filling;

    private record Box(Field field, AutosaveText text) {}

    PlanView(PlanModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new AuditWords(texts);
        this.issue = new IssueChoice(texts).build("audit-issue", model.issues());
        this.sites =
                new RowTable(
                        texts,
                        model::units,
                        model::edit,
                        AUDIT_SITE_NAME,
                        List.of(
                                new Column(AUDIT_SITE_POSITION, 4),
                                new Column(AUDIT_SITE_NAME, 16),
                                new Column(AUDIT_SITE_DISTRICT, 7),
                                new Column(AUDIT_SITE_COMPLAINTS, 6),
                                new Column(AUDIT_SITE_ADDRESS, 18),
                                new Column(AUDIT_SITE_UNIT, 16),
                                new Column(AUDIT_SITE_INSPECTORS, 12)),
                        2);
    }

    Parent build() {
        prepareChecklists();
        var root = new BorderPane();
        root.setId("audit-plan-page");
        root.getStyleClass().add("audit");
        root.getStylesheets().add(VisitView.sheet());
        if (model.isNew()) {
            root.setCenter(begin());
        } else {
            sites.grid().setId("audit-sites-table");
            sites.grid().setMinHeight(0);
            sites.whenRemoved(this::remove);
            VBox.setVgrow(place, Priority.ALWAYS);
            root.setTop(form());
            root.setCenter(place);
            root.setBottom(new SitesBox(model, texts).build());
        }
        var shown = Shown.of(root);
        model.rowsProperty().when(shown).subscribe(_ -> show());
        model.follow(shown);
        return root;
    }

    private void remove() {
        model.remove(sites.grid().selectedRows());
    }

    private void prepareChecklists() {
        checklist.setId("audit-checklist");
        checklist.setAccessibleText(texts.label(AUDIT_CHECKLIST));
        checklist.setPrefWidth(240);
        checklist.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Optional<Checklist> value) {
                        return value == null
                                ? ""
                                : value.map(Checklist::name)
                                        .orElse(texts.tr("audit.checklist.none"));
                    }

                    @Override
                    public @Nullable Optional<Checklist> fromString(String text) {
                        return null;
                    }
                });
        checklist
                .valueProperty()
                .subscribe(chosen -> {
                    if (!filling && chosen != null) {
                        model.put(AUDIT_CHECKLIST, chosen.map(Checklist::id).orElse(null));
                    }
                });
        issue.valueProperty()
                .subscribe(chosen -> {
                    if (!filling && chosen != null) {
                        model.put(AUDIT_ISSUE, chosen.map(Issue::id).orElse(null));
                    }
                });
    }

    /// A new audit: its name and checklist, all else when it is there.
    private Node begin() {
        var name = new TextField();
        name.setId("audit-name");
        name.setAccessibleText(texts.label(AUDIT_NAME));
        name.setPromptText(texts.tr("audit.name.prompt"));
        var refusal = new Label();
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        var make =
                button(
                        "audit-create",
                        "audit.create",
                        () ->
                                refusal.setText(
                                        model.create(
                                                        name.getText(),
                                                        Optional.ofNullable(checklist.getValue())
                                                                .flatMap(c -> c))
                                                .map(texts::say)
                                                .orElse("")));
        make.setDefaultButton(true);
        var title = new Label(texts.tr("audit.new"));
        title.getStyleClass().add("title-3");
        var buttons =
                new HBox(make, Stays.usable(button("audit-list", "audit.list", model::openList)));
        buttons.getStyleClass().add("buttons");
        var about = new Label(texts.tr("audit.new.about"));
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        var box =
                new VBox(
                        title,
                        about,
                        named(texts.label(AUDIT_NAME), name),
                        named(texts.label(AUDIT_CHECKLIST), checklist),
                        refusal,
                        buttons);
        box.getStyleClass().add("first-run");
        return box;
    }

    private Node form() {
        var fields = new FlowPane();
        fields.getStyleClass().add("audit-fields");
        fields.getChildren()
                .addAll(
                        field(AUDIT_NAME, 25),
                        named(texts.label(AUDIT_CHECKLIST), checklist),
                        named(texts.label(AUDIT_ISSUE), issue),
                        field(AUDIT_FIRST_DAY, 8),
                        field(AUDIT_LAST_DAY, 8),
                        field(AUDIT_TEAM, 16));
        facts.getStyleClass().add("caption");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(facts, Priority.ALWAYS);
        facts.setMaxWidth(Double.MAX_VALUE);
        var line =
                new HBox(
                        facts,
                        button("audit-sites-remove", "setup.remove", this::remove),
                        Stays.usable(button("audit-open", "audit.open", model::open)),
                        Stays.usable(button("audit-list", "audit.list", model::openList)));
        line.getStyleClass().add("tool-line");
        var top = new VBox(fields, line);
        top.getStyleClass().add("audit-head");
        return top;
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Node field(Field field, double width) {
        var text = AutosaveText.line(typed -> model.type(field, typed), texts::say);
        text.named("audit-" + field.key().replace('_', '-'), texts.label(field));
        text.setStyle("-fx-pref-width: " + width + "em;");
        boxes.add(new Box(field, text));
        return named(texts.label(field), text);
    }

    private static Node named(String words, Node input) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        return new VBox(label, input);
    }

    private void show() {
        filling = true;
        var lists = new ArrayList<Optional<Checklist>>();
        lists.add(Optional.empty());
        model.checklists().forEach(list -> lists.add(Optional.of(list)));
        var chosen = checklist.getValue();
        if (!checklist.getItems().equals(lists)) {
            checklist.getItems().setAll(lists);
        }
        var book = model.book();
        if (book.isPresent()) {
            show(book.get(), lists);
        } else if (chosen == null || chosen.isEmpty()) {
            checklist.setValue(lists.getLast());
        } else {
            checklist.setValue(chosen);
        }
        filling = false;
    }

    private void show(AuditBook book, List<Optional<Checklist>> lists) {
        checklist.setValue(
                lists.stream()
                        .filter(list ->
                                list.map(Checklist::id)
                                        .filter(id -> id.equals(book.audit().checklist()))
                                        .isPresent())
                        .findFirst()
                        .orElse(Optional.empty()));
        issue.setValue(
                model.issues().stream()
                        .filter(i -> i.id().equals(book.audit().issue()))
                        .findFirst());
        boxes.forEach(box -> {
            var value = book.audit().row().get(box.field());
            box.text().show(value == null ? "" : value.toString());
        });
        facts.setText(words.facts(book));
        var rows = model.sites();
        sites.grid().setRows(rows);
        var empty = new Label(texts.tr("audit.no-sites.here"));
        empty.setWrapText(true);
        empty.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(empty);
        box.getStyleClass().add("first-run");
        place.getChildren().setAll(rows.isEmpty() ? box : sites.grid());
    }
}
