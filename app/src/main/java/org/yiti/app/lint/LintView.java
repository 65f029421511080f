package org.yiti.app.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.document.Listing;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridGroup;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Why;
import org.yiti.model.lint.Gate;

/// 提交校核: the findings under the band of their severity (of a whole year, of their issue), each leading to
/// its cell; warnings are explained in place.
final class LintView implements GridOwner<LintLine> {
    private static final String EXPLANATION = "explanation";

    private final LintModel model;
    private final Texts texts;
    private final Printing printing;
    private final Grid<LintLine> grid;
    private final Label summary = new Label();
    private final Label refusal = new Label();
    private final Button submit = new Button();
    private final StackPane place = new StackPane();

    LintView(LintModel model, Texts texts, Printing printing) {
        this.printing = printing;
        this.model = model;
        this.texts = texts;
        this.grid = new Grid<>(this, texts::say);
    }

    VBox build() {
        grid.setId("lint");
        grid.setColumns(columns(), 2);
        grid.setTextLines(2);
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        place.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        VBox.setVgrow(place, Priority.ALWAYS);
        var box = new VBox(tools(), place);
        box.getStyleClass().add("lint");
        box.getStylesheets().add(LintView.class.getResource("lint.css").toExternalForm());
        model.desk().snapshotProperty().when(Shown.of(box)).subscribe(_ -> refresh());
        return box;
    }

    private Node tools() {
        summary.setId("lint-summary");
        summary.getStyleClass().add("panel-head");
        refusal.getStyleClass().add("refusal");
        submit.setId("lint-submit");
        submit.setMinWidth(Button.USE_PREF_SIZE);
        submit.setOnAction(_ -> refusal.setText(model.submit().map(texts::say).orElse("")));
        var space = new StackPane();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(summary, space, refusal, print(), submit);
        line.getStyleClass().add("tool-line");
        return line;
    }

    private Button print() {
        return printing.button(new PrintableGrid("lint", grid, this::around));
    }

    private Optional<PrintableGrid.Around> around() {
        var title =
                model.issue()
                        .map(of -> texts.tr("document.title.lint", of.code(), of.name()))
                        .orElse(texts.tr("lint.year"));
        return model.desk()
                .snapshot()
                .map(at -> new Listing.Heading(title, summary.getText(), "", "", at.asOf()))
                .map(PrintableGrid.Around::of);
    }

    private void refresh() {
        if (model.desk().snapshot().isEmpty()) {
            submit.setVisible(false);
            place.getChildren().setAll(words("lint.no-year"));
        }
        model.page()
                .ifPresent(page -> {
                    summary.setText(summary(page.gate()));
                    model.next()
                            .ifPresent(next ->
                                    submit.setText(
                                            texts.tr(
                                                    "lint.submit",
                                                    next,
                                                    model.desk().actor().name())));
                    submit.setVisible(model.next().isPresent());
                    submit.setManaged(model.next().isPresent());
                    submit.setDisable(!page.gate().clean());
                    Why.say(
                            submit,
                            texts.tr(
                                    "lint.gate.closed",
                                    page.gate().errors(),
                                    page.gate().warnings()));
                    grid.setGroups(model.wholeYear() ? byIssue(page) : bySeverity(page));
                    Node content = page.lines().isEmpty() ? words("lint.clean") : grid;
                    if (!place.getChildren().contains(content)) {
                        place.getChildren().setAll(content);
                    }
                });
    }

    private String summary(Gate gate) {
        var counts = texts.tr("lint.summary", gate.errors(), gate.warnings(), gate.explained());
        var status = model.issue().map(of -> texts.label(of.status()));
        return status.map(now ->
                        texts.tr(gate.clean() ? "lint.gate.open" : "lint.gate.state", now, counts))
                .orElse(counts);
    }

    private Node words(String key) {
        var words = new Label(texts.tr(key));
        words.setWrapText(true);
        var box = new VBox(words);
        box.getStyleClass().add("first-run");
        return box;
    }

    private List<GridGroup<LintLine>> bySeverity(LintModel.Page page) {
        var groups = new ArrayList<GridGroup<LintLine>>();
        for (LintLine.Part part : LintLine.Part.values()) {
            var lines = page.lines().stream().filter(line -> line.part() == part).toList();
            if (!lines.isEmpty()) {
                groups.add(
                        new GridGroup<>(
                                new UUID(1, part.ordinal()),
                                band(part, lines.size()),
                                Map.of(),
                                lines));
            }
        }
        return groups;
    }

    private String band(LintLine.Part part, int count) {
        return switch (part) {
            case ERRORS -> texts.tr("lint.band.errors", count);
            case WARNINGS -> texts.tr("lint.band.warnings", count);
            case EXPLAINED -> texts.tr("lint.band.explained", count);
        };
    }

    private List<GridGroup<LintLine>> byIssue(LintModel.Page page) {
        var groups = new ArrayList<GridGroup<LintLine>>();
        page.lines().stream()
                .map(LintLine::issue)
                .distinct()
                .forEach(issue -> {
                    var lines = page.lines().stream().filter(l -> l.issue().equals(issue)).toList();
                    var gate = Gate.of(lines.stream().map(LintLine::finding).toList());
                    var counts =
                            texts.tr(
                                    "lint.summary",
                                    gate.errors(),
                                    gate.warnings(),
                                    gate.explained());
                    groups.add(
                            new GridGroup<>(
                                    issue.id(),
                                    texts.tr("lint.band.issue", issue.code(), issue.name()),
                                    Map.of(
                                            "rule",
                                            GridCell.of(texts.label(issue.status())),
                                            "what",
                                            GridCell.of(counts)),
                                    lines));
                });
        return groups;
    }

    private List<GridColumn<LintLine>> columns() {
        return List.of(
                column("severity", "lint.column.severity", 5, this::severity),
                column("place", "lint.column.place", 12, l -> note(l.place())),
                column("rule", "lint.column.rule", 10, l -> note(l.rule())),
                column("what", "lint.column.what", 34, l -> note(l.what())),
                column(EXPLANATION, "lint.column.explanation", 18, this::explanation)
                        .edited(new CellEditor.Text<>(LintLine::explanation)),
                column("by", "lint.column.by", 6, l -> GridCell.of(l.explainedBy())),
                column("on", "lint.column.on", 6.5, l -> GridCell.of(l.explainedOn())));
    }

    private GridColumn<LintLine> column(
            String id, String key, double width, Function<LintLine, GridCell> cell) {
        return GridColumn.of(id, texts.tr(key), width, cell);
    }

    private static GridCell note(String words) {
        return GridCell.of(words).withNote(words);
    }

    private GridCell severity(LintLine line) {
        return switch (line.part()) {
            case ERRORS -> GridCell.of(texts.tr("lint.severity.error")).withStyle("flagged");
            case WARNINGS -> GridCell.of(texts.tr("lint.severity.warning"));
            case EXPLAINED -> GridCell.of(texts.tr("lint.severity.explained"));
        };
    }

    private GridCell explanation(LintLine line) {
        if (line.finding().back()) {
            return note(texts.tr("lint.back", line.explanation())).withStyle("flagged");
        }
        return note(line.explanation());
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER && plain && !grid.editingProperty().get()) {
            openCurrent();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        boolean typed = grid.placeProperty().getValue().column().equals(EXPLANATION);
        if (event.getClickCount() == 2 && !typed && !grid.editingProperty().get()) {
            openCurrent();
        }
    }

    private void openCurrent() {
        grid.currentRow().ifPresent(model::open);
    }

    @Override
    public UUID key(LintLine line) {
        var name = line.finding().rule().name() + " " + line.finding().spot().key();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name(LintLine line) {
        return line.place();
    }

    @Override
    public Edited onEdit(LintLine line, GridColumn<LintLine> column, String text) {
        return model.explain(line, text)
                .<Edited>map(Edited.Refused::new)
                .orElseGet(Edited.Accepted::new);
    }

    @Override
    public void onDraft(LintLine line, GridColumn<LintLine> column, String text) {
        // An explanation opens the gate: it counts when it is finished.
    }
}
