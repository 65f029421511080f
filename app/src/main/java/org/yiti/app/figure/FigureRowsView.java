package org.yiti.app.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.check.CheckBar;
import org.yiti.app.check.CheckModel;
import org.yiti.app.document.Listing;
import org.yiti.app.document.Printing;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.freeze.MonthClose;

/// The page behind a figure: what it says, how it is worked out, and its rows in three lists.
final class FigureRowsView implements GridOwner<FigureRow> {
    private static final int FROZEN = 2;

    private final FigureRowsModel model;
    private final Texts texts;
    private final Grid<FigureRow> grid;
    private final CheckBar checks;
    private final VBox head = new VBox();
    private final HBox parts = new HBox();
    private final Label nothing = new Label();
    private final Button print;
    private Part part = Part.COUNTED;
    private int chosen;

    FigureRowsView(FigureRowsModel model, Texts texts, CheckModel checkModel, Printing printing) {
        this.model = model;
        this.texts = texts;
        this.grid = new Grid<>(this, texts::say);
        this.print = printing.button(new PrintableGrid("figure", grid, this::around));
        this.checks =
                new CheckBar(
                        checkModel,
                        texts,
                        () -> grid.selectedRows().stream().map(FigureRow::id).toList());
    }

    Parent build() {
        grid.setId("figure-grid");
        grid.setMinHeight(0);
        grid.setColumns(new FigureColumns(texts, model.code()).all(), FROZEN);
        head.getStyleClass().add("figure-head");
        parts.getStyleClass().add("figure-parts");
        nothing.getStyleClass().add("figure-nothing");
        nothing.setText(texts.tr("figure.none.rows"));
        nothing.setMouseTransparent(true);
        var rows = new StackPane(grid, nothing);
        VBox.setVgrow(rows, Priority.ALWAYS);
        var hint = new Label(texts.tr("figure.hint"));
        hint.getStyleClass().add("figure-hint");
        var root = new VBox(head, parts);
        if (!model.closed()) {
            root.getChildren().add(checks);
        }
        root.getChildren().addAll(rows, hint);
        root.setId("figure");
        root.getStyleClass().add("figure");
        root.getStylesheets().add(FigureRowsView.class.getResource("figure.css").toExternalForm());
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        var shown = Shown.of(root);
        model.snapshot().when(shown).subscribe(model::take);
        grid.statusProperty().when(shown).subscribe(_ -> checks.refresh());
        model.pagesProperty().when(shown).subscribe(pages -> pages.ifPresent(this::show));
        return root;
    }

    /// Enter opens the row; the grid would move down.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            grid.currentRow().ifPresent(model::open);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.getTarget() instanceof Node node && inCell(node)) {
            grid.currentRow().ifPresent(model::open);
        }
    }

    private static boolean inCell(Node from) {
        for (Node node = from; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("grid-cell")) {
                return true;
            }
        }
        return false;
    }

    private void show(List<FigurePage> pages) {
        if (pages.isEmpty()) {
            head.getChildren().setAll(title(""), new Label(texts.tr("figure.none.figure")));
            return;
        }
        chosen = Math.min(chosen, pages.size() - 1);
        if (pages.get(chosen).rows(part).isEmpty()) {
            part = firstFilled(pages.get(chosen));
        }
        show(pages, pages.get(chosen));
        grid.requestFocus();
    }

    private static Part firstFilled(FigurePage page) {
        for (Part each : Part.values()) {
            if (!page.rows(each).isEmpty()) {
                return each;
            }
        }
        return Part.COUNTED;
    }

    private void show(List<FigurePage> pages, FigurePage page) {
        var figure = page.figure();
        var sentence = new Label(texts.say(figure.sentence()));
        sentence.setId("figure-sentence");
        sentence.getStyleClass().add("figure-sentence");
        sentence.setWrapText(true);
        var formula = new Label(texts.tr("figure.formula", FigureWords.formula(figure.code())));
        formula.setId("figure-formula");
        formula.setWrapText(true);
        var sum = new Label(texts.say(page.sum()));
        sum.setId("figure-sum");
        sum.setWrapText(true);
        var facts =
                new Label(
                        texts.tr(
                                "figure.facts",
                                figure.asOf(),
                                FigureWords.rounding(figure.rounding())));
        facts.setId("figure-facts");
        facts.getStyleClass().add("figure-facts");
        head.getChildren().setAll(title(page.subject()), sentence, formula, sum, facts);
        if (pages.size() > 1) {
            head.getChildren().set(0, chooser(pages));
        }
        model.frozenProperty()
                .get()
                .ifPresent(closed -> head.getChildren().addFirst(frozen(closed)));
        model.day()
                .ifPresent(day ->
                        head.getChildren()
                                .addFirst(banner("figure-then", texts.tr("figure.then", day))));
        showParts(pages, page);
        var rows = page.rows(part);
        grid.setRows(rows);
        nothing.setVisible(rows.isEmpty());
        checks.refresh();
    }

    /// That nothing of it changes any more, and as of when it stood so.
    private Label frozen(MonthClose closed) {
        return banner("figure-frozen", frozenWords(closed));
    }

    private static Label banner(String id, String words) {
        var banner = new WrappedLabel(words);
        banner.setId(id);
        banner.getStyleClass().add("figure-frozen");
        return banner;
    }

    private String frozenWords(MonthClose closed) {
        return texts.tr(
                "figure.frozen",
                Objects.toString(closed.closedOn(), ""),
                closed.month(),
                Objects.toString(closed.day(), ""),
                closed.point());
    }

    /// The list on paper is the part that shows, under the figure's own sentence.
    private Optional<PrintableGrid.Around> around() {
        return model.pagesProperty()
                .get()
                .filter(pages -> chosen < pages.size())
                .map(pages -> {
                    var page = pages.get(chosen);
                    var figure = page.figure();
                    var heading =
                            new Listing.Heading(
                                    title(page.subject()).getText(),
                                    texts.say(figure.sentence()),
                                    "",
                                    "",
                                    figure.asOf());
                    return PrintableGrid.Around.of(heading)
                            .under(
                                    Stream.concat(
                                                    Stream.of(
                                                            texts.tr(
                                                                    part.key(),
                                                                    page.rows(part).size())),
                                                    model.frozenProperty().get().stream()
                                                            .map(this::frozenWords))
                                            .toList());
                });
    }

    private Label title(String subject) {
        var name = texts.label(model.code());
        var title = new Label(subject.isEmpty() ? name : name + " · " + subject);
        title.getStyleClass().add("title-4");
        return title;
    }

    /// Where a code has a figure for each issue or outcome, one of them is looked at.
    private Node chooser(List<FigurePage> pages) {
        var box = new ComboBox<String>();
        box.setId("figure-subject");
        box.setAccessibleText(texts.tr("figure.subject"));
        box.getItems().setAll(pages.stream().map(FigurePage::subject).toList());
        box.getSelectionModel().select(chosen);
        box.setVisibleRowCount(16);
        box.setOnAction(_ -> {
            chosen = box.getSelectionModel().getSelectedIndex();
            show(pages);
        });
        var line = new HBox(title(""), box);
        line.getStyleClass().add("figure-title");
        return line;
    }

    private void showParts(List<FigurePage> pages, FigurePage page) {
        parts.getChildren().clear();
        for (Part each : Part.values()) {
            var button = new ToggleButton(texts.tr(each.key(), page.rows(each).size()));
            button.setId("figure-part-" + each.ordinal());
            button.setSelected(each == part);
            button.getStyleClass()
                    .add(
                            switch (each) {
                                case COUNTED -> "left-pill";
                                case NOT_COUNTED -> "center-pill";
                                case LEFT_OUT -> "right-pill";
                            });
            button.setOnAction(_ -> {
                part = each;
                show(pages, page);
                grid.requestFocus();
            });
            parts.getChildren().add(button);
        }
        parts.getChildren().add(print);
    }

    @Override
    public UUID key(FigureRow row) {
        return row.id();
    }

    @Override
    public String name(FigureRow row) {
        return row.number();
    }

    /// No column of these lists is typed into: rows are changed where they are kept.
    @Override
    public Edited onEdit(FigureRow row, GridColumn<FigureRow> column, String newText) {
        throw new IllegalStateException("read-only column " + column.id());
    }

    @Override
    public void onDraft(FigureRow row, GridColumn<FigureRow> column, String text) {
        throw new IllegalStateException("read-only column " + column.id());
    }
}
