package org.yiti.app.audit;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.document.Printable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.AuditSite;
import org.yiti.model.audit.RecordSource;

/// The page of an audit: its places on the left, the record of the chosen one on the right.
final class VisitView {
    private static final double SITES = 0.3;

    private final VisitModel model;
    private final Texts texts;
    private final AttachmentsFeature files;
    private final Consumer<Printable> print;
    private final Node report;
    private final ListView<AuditSite> sites = new ListView<>();
    private final Label title = new Label();
    private final Label facts = new Label();
    private final StackPane right = new StackPane();
    private @Nullable UUID shownRecord;
    private @Nullable RecordPane pane;
    private boolean filling;

    /// @param print shows how it comes out on paper
    /// @param report the way to the report
    VisitView(
            VisitModel model,
            Texts texts,
            AttachmentsFeature files,
            Consumer<Printable> print,
            Node report) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        this.print = print;
        this.report = report;
    }

    static String sheet() {
        return Objects.requireNonNull(VisitView.class.getResource("audit.css")).toExternalForm();
    }

    Parent build() {
        sites.setId("audit-sites");
        sites.setAccessibleText(texts.tr("audit.sites"));
        sites.setCellFactory(_ -> new SiteCell(() -> model.pageProperty().get(), texts));
        sites.getSelectionModel()
                .selectedItemProperty()
                .subscribe(site -> {
                    if (site != null && !filling) {
                        model.choose(site);
                    }
                });
        VBox.setVgrow(sites, Priority.ALWAYS);
        var left = new VBox(sites, foot());
        left.getStyleClass().add("audit-left");
        left.setMinWidth(0);
        var split = new SplitPane(left, right);
        split.setDividerPositions(SITES);
        SplitPane.setResizableWithParent(left, false);
        var root = new BorderPane(split, head(), null, null, null);
        root.setId("audit");
        root.getStyleClass().add("audit");
        root.getStylesheets().add(sheet());
        var shown = Shown.of(root);
        model.pageProperty().when(shown).subscribe(this::show);
        model.follow(shown);
        return root;
    }

    private Node head() {
        title.getStyleClass().add("title-3");
        title.setId("audit-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        facts.getStyleClass().add("caption");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(title, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line =
                new HBox(
                        words,
                        report,
                        Stays.usable(button("audit-kit-page", "audit.kit", model::openKits)),
                        Stays.usable(button("audit-plan", "audit.plan.edit", model::editPlan)),
                        Stays.usable(button("audit-list", "audit.list", model::openList)));
        line.getStyleClass().addAll("tool-line", "audit-head");
        return line;
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Under the list: the way in by a sheet's code.
    private Node foot() {
        var code = new TextField();
        code.setId("audit-code");
        code.setPromptText(texts.tr("audit.code.prompt"));
        code.setAccessibleText(texts.tr("audit.code"));
        HBox.setHgrow(code, Priority.ALWAYS);
        var refusal = new Label();
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        Runnable enter =
                () -> {
                    var why = model.byCode(code.getText());
                    refusal.setText(why.map(texts::say).orElse(""));
                    if (why.isEmpty()) {
                        code.clear();
                    }
                };
        code.setOnAction(_ -> enter.run());
        var sheet =
                new SiteSheet(() -> model.pageProperty().get(), () -> model.desk().today(), texts);
        var blank =
                Stays.usable(
                        button(
                                "audit-sheet",
                                "audit.sheet",
                                () -> {
                                    if (sheet.ready()) {
                                        print.accept(sheet);
                                    }
                                }));
        var line = new HBox(code, button("audit-paper", "audit.paper.enter", enter), blank);
        line.getStyleClass().add("tool-line");
        var foot = new VBox(line, refusal);
        foot.getStyleClass().add("audit-foot");
        return foot;
    }

    private void show(Optional<VisitModel.Page> page) {
        if (page.isEmpty()) {
            right.getChildren()
                    .setAll(
                            model.missing()
                                    ? words("audit.missing", "audit.list", model::openList)
                                    : new Region());
            return;
        }
        var at = page.get();
        title.setText(at.book().audit().name());
        facts.setText(new AuditWords(texts).facts(at.book()));
        filling = true;
        if (!sites.getItems().equals(at.book().sites())) {
            sites.getItems().setAll(at.book().sites());
        } else {
            sites.refresh();
        }
        at.site().ifPresent(site -> sites.getSelectionModel().select(site));
        filling = false;
        showRecord(at);
    }

    private void showRecord(VisitModel.Page at) {
        var record = at.record().map(AuditRecord::id).orElse(null);
        if (at.site().isEmpty()) {
            pane = null;
            shownRecord = null;
            right.getChildren().setAll(words("audit.no-sites", "audit.plan.edit", model::editPlan));
        } else if (at.book().rules().isEmpty()) {
            pane = null;
            shownRecord = null;
            right.getChildren().setAll(words("audit.no-rules", "audit.plan.edit", model::editPlan));
        } else if (record == null) {
            pane = null;
            shownRecord = null;
            right.getChildren().setAll(unvisited(at, at.site().get()));
        } else {
            var standing = pane;
            if (standing == null || !record.equals(shownRecord)) {
                standing = new RecordPane(model, texts, files, at);
                pane = standing;
                shownRecord = record;
                right.getChildren().setAll(standing.build());
            }
            standing.show(at);
        }
    }

    private Node unvisited(VisitModel.Page at, AuditSite site) {
        var closed = model.closed(at);
        if (closed.isPresent()) {
            return box(texts.say(closed.get()));
        }
        return box(
                texts.tr("audit.unvisited", site.name()),
                primary(
                        button(
                                "audit-begin",
                                "audit.begin",
                                () -> model.begin(RecordSource.SCREEN))),
                button(
                        "audit-begin-paper",
                        "audit.begin.paper",
                        () -> model.begin(RecordSource.PAPER)));
    }

    private static Button primary(Button button) {
        button.getStyleClass().addAll("accent", "audit-big");
        return button;
    }

    private Node words(String key, String way, Runnable go) {
        return box(texts.tr(key), button("audit-way", way, go));
    }

    private static Node box(String said, Button... ways) {
        var words = new Label(said);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var buttons = new FlowPane(ways);
        buttons.getStyleClass().add("buttons");
        var box = new VBox(words, buttons);
        box.getStyleClass().add("first-run");
        return box;
    }
}
