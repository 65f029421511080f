package org.yiti.app.audit;

import java.io.File;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.audit.Checklist;

/// The audits, the newest first, and under them the checklists.
final class AuditsView {
    private final AuditsModel model;
    private final Texts texts;
    private final AuditWords words;
    private final VBox audits = new VBox();
    private final FlowPane lists = new FlowPane();

    AuditsView(AuditsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new AuditWords(texts);
    }

    Parent build() {
        audits.setId("audits");
        audits.getStyleClass().add("audit-cards");
        lists.setId("checklists");
        lists.getStyleClass().add("buttons");
        var body =
                new VBox(
                        head(
                                "rail.audit",
                                button("audit-file", "audit.kit.file.open", this::choose),
                                button("audit-new", "audit.new", model::newAudit)),
                        audits,
                        head(
                                "audit.checklists",
                                button(
                                        "checklist-new",
                                        "audit.checklist.new",
                                        () ->
                                                model.newChecklist(
                                                        texts.tr("audit.checklist.unnamed")))),
                        lists);
        body.getStyleClass().add("audit-page");
        var root = new ScrollPane(body);
        root.setFitToWidth(true);
        root.getStyleClass().add("audit-scroll");
        root.getStylesheets().add(VisitView.sheet());
        var shown = Shown.of(root);
        model.rowsProperty().when(shown).subscribe(this::show);
        model.follow(shown);
        return root;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.tr("audit.kit.files"), "*.yitk"));
        Optional.ofNullable(chooser.showOpenDialog(audits.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::openFile);
    }

    private Node head(String key, Button... ways) {
        var title = new Label(texts.tr(key));
        title.getStyleClass().add("title-3");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(title, space);
        line.getChildren().addAll(ways);
        line.getStyleClass().add("tool-line");
        return line;
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void show(Optional<AuditRows> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var books = model.books(rows.get());
        audits.getChildren().setAll(books.stream().map(this::card).toList());
        if (books.isEmpty()) {
            audits.getChildren()
                    .setAll(
                            wrapped(
                                    texts.tr(
                                            rows.get().checklists().isEmpty()
                                                    ? "audit.empty"
                                                    : "audit.empty.lists")));
        }
        lists.getChildren()
                .setAll(
                        rows.get().checklists().stream()
                                .map(list -> link(rows.get(), list))
                                .toList());
        if (lists.getChildren().isEmpty()) {
            lists.getChildren().setAll(wrapped(texts.tr("audit.checklists.empty")));
        }
    }

    private static Label wrapped(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// An audit, to be opened with a click or Enter.
    private Node card(AuditBook book) {
        var name = new Label(book.audit().name());
        name.getStyleClass().add("audit-card-name");
        var facts = new Label(words.facts(book));
        facts.getStyleClass().add("caption");
        var both = new VBox(name, facts);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        long findings = book.records().stream().mapToLong(r -> book.findings(r).size()).sum();
        var found = new Label(texts.tr("audit.findings", findings));
        found.getStyleClass().addAll("audit-pill", findings > 0 ? "audit-draft" : "audit-none");
        found.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(both, found);
        line.getStyleClass().add("tool-line");
        var card = Stays.usable(new Button());
        card.setGraphic(line);
        card.setId("audit-" + book.audit().id());
        card.getStyleClass().add("audit-card");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setAccessibleText(name.getText() + ", " + facts.getText());
        line.prefWidthProperty().bind(card.widthProperty().subtract(34));
        card.setOnAction(_ -> model.open(book));
        return card;
    }

    private Node link(AuditRows rows, Checklist list) {
        UUID id = list.id();
        var button =
                Stays.usable(
                        new Button(
                                texts.tr(
                                        "audit.checklist.link",
                                        list.name(),
                                        rows.rules(id).size())));
        button.setId("checklist-" + id);
        button.getStyleClass().add("audit-big");
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> model.open(list));
        return button;
    }
}
