package org.yiti.app.problem;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Workplace;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.ColumnOrder;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.paste.ClipText;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.Parts;
import org.yiti.app.rowpage.RowColumns;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;
import org.yiti.model.Sentence;
import org.yiti.model.problem.Problem;
import org.yiti.model.problem.ProblemLedger;
import org.yiti.model.problem.ProblemSource;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.search.SearchIndex;

/// The entries of a ledger by class, the records they come from, and the ledgers themselves.
final class ProblemView {
    private static final String ENTRIES = "entries";

    private final ProblemModel model;
    private final Workplace at;
    private final Texts texts;
    private final Parts parts;
    private final RowPart<Row> problems;
    private final RowPart<Row> sources;
    private final RowPart<Row> ledgers;

    ProblemView(ProblemModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.parts = new Parts(texts);
        this.problems = problemPart();
        this.sources = sourcePart();
        this.ledgers = ledgerPart();
    }

    Parent build() {
        var root =
                parts.with(ENTRIES, "problem.entries", () -> problems.build(at.rows()))
                        .with("sources", "problem.sources", () -> sources.build(at.rows()))
                        .with("ledgers", "problem.ledgers", () -> ledgers.build(at.rows()))
                        .build("problems");
        var shown = Shown.of(root);
        model.rows().follow(shown);
        model.rows().rowsProperty().when(shown).subscribe(_ -> refresh());
        model.chosenProperty().when(shown).subscribe(_ -> refresh());
        return root;
    }

    private void refresh() {
        problems.show(model.problems().stream().map(Problem::row).toList(), model.problemFigures());
        sources.show(
                model.sources().stream().map(ProblemSource::row).toList(), model.sourceFigures());
        ledgers.show(model.ledgers(), List.of());
    }

    private RowPart<Row> problemPart() {
        var columns = new RowColumns(at, model.rows(), PROBLEM_NO);
        var part =
                columns.part(
                        "problem-entries",
                        2,
                        2,
                        List.of(
                                columns.of(PROBLEM_NO, 3.5),
                                columns.of(PROBLEM_PLACE, 12),
                                columns.word(PROBLEM_CLASS_NAME, 11, _ -> classes()),
                                columns.of(PROBLEM_WORDS, 20),
                                sourcesOf(),
                                columns.of(PROBLEM_UNIT, 10),
                                columns.of(PROBLEM_DUE, 7),
                                columns.of(PROBLEM_STATE, 6),
                                columns.of(PROBLEM_DONE_ON, 7),
                                columns.named(PROBLEM_ITEM, 8),
                                columns.of(PROBLEM_REMARK, 12)));
        Runnable add =
                () -> model.addProblem().ifPresent(id -> part.select(id, PROBLEM_PLACE.key()));
        Runnable item = () -> part.grid().currentRow().ifPresent(model::item);
        part.tool(chooser("problem-entries-ledger"))
                .adds("problem.add", "add", add)
                .tool("row-part.item", "item", item)
                .always(RowAct.ADD, add)
                .on(RowAct.SUPERVISE, item)
                .whenEmpty(
                        "problem.empty",
                        part.way("problem.ledger.add", this::addLedger),
                        part.way("problem.add", add));
        return columns.ending(part, at.printing(), "problem.entries", model::remove);
    }

    private List<String> classes() {
        return model.ledger().map(ProblemLedger::classes).orElse(List.of());
    }

    /// How many records an entry comes from.
    private GridColumn<Row> sourcesOf() {
        return GridColumn.<Row>of(
                        "sources",
                        texts.tr("problem.sources.count"),
                        4,
                        row ->
                                GridCell.of(
                                        BigDecimal.valueOf(
                                                model.sourcesOf().getOrDefault(row.id(), 0L))))
                .aligned(HPos.RIGHT)
                .ordered(new ColumnOrder.Numbers<>());
    }

    private RowPart<Row> sourcePart() {
        var columns = new RowColumns(at, model.rows(), PROBLEM_SOURCE_RECORD_NO);
        var linked =
                GridColumn.<Row>of(
                                PROBLEM_SOURCE_PROBLEM.key(),
                                texts.label(PROBLEM_SOURCE_PROBLEM),
                                12,
                                row -> GridCell.of(model.linkedTo(row)))
                        .edited(
                                new CellEditor.Choice<>(
                                        model::linkedTo,
                                        (_, typed) ->
                                                SearchIndex.choices(
                                                        model.entries(), List::of, typed)));
        var part =
                columns.part(
                        "problem-sources",
                        2,
                        1,
                        List.of(
                                columns.of(PROBLEM_SOURCE_RECORD_NO, 9),
                                columns.of(PROBLEM_SOURCE_DAY, 7),
                                columns.of(PROBLEM_SOURCE_WORDS, 26),
                                GridColumn.of(
                                        "screening",
                                        texts.tr("problem.screening"),
                                        7,
                                        row ->
                                                GridCell.of(
                                                        texts.label(
                                                                new ProblemSource(row)
                                                                        .screening()))),
                                columns.typed(linked, model::link),
                                columns.of(PROBLEM_SOURCE_SET_ASIDE, 14)));
        Runnable entry =
                () ->
                        model.entryOf(part.grid().selectedRows())
                                .ifPresent(id -> {
                                    parts.show(ENTRIES);
                                    problems.select(id, PROBLEM_PLACE.key());
                                });
        part.tool(chooser("problem-sources-ledger"))
                .adds("problem.paste", "paste", this::paste)
                .tool("problem.entry-of", "entry", entry)
                .whenEmpty(
                        "problem.sources.empty",
                        part.way("problem.ledger.add", this::addLedger),
                        part.way("problem.paste", this::paste));
        return columns.ending(part, at.printing(), "problem.sources");
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank() || model.ledger().isEmpty()) {
            at.notices().toast(Sentence.of("problem.paste.nothing"));
            return;
        }
        var read = model.paste(ClipText.read(text).rows());
        at.notices().toast(Sentence.of("problem.paste.done", read.lines().size(), read.twice()));
    }

    private RowPart<Row> ledgerPart() {
        var columns = new RowColumns(at, model.rows(), PROBLEM_LEDGER_NAME);
        var part =
                columns.part(
                        "problem-ledgers",
                        3,
                        1,
                        List.of(
                                columns.of(PROBLEM_LEDGER_NAME, 18),
                                columns.issue(PROBLEM_LEDGER_ISSUE, 14),
                                columns.of(PROBLEM_LEDGER_CLASSES, 22),
                                columns.of(PROBLEM_LEDGER_REMARK, 20)));
        Runnable open =
                () ->
                        part.grid()
                                .currentRow()
                                .ifPresent(row -> {
                                    model.chosenProperty().set(Optional.of(row.id()));
                                    parts.show(ENTRIES);
                                });
        part.adds("problem.ledger.add", "add", this::addLedger)
                .leads("problem.ledger.open", "open", open)
                .always(RowAct.ADD, this::addLedger)
                .on(RowAct.OPEN, open)
                .whenEmpty(
                        "problem.ledgers.empty", part.way("problem.ledger.add", this::addLedger));
        return columns.ending(part, at.printing(), "problem.ledgers");
    }

    private void addLedger() {
        model.addLedger()
                .ifPresent(id -> {
                    parts.show("ledgers");
                    ledgers.select(id, PROBLEM_LEDGER_NAME.key());
                });
    }

    /// Chooses the ledger that is looked at.
    private ComboBox<Row> chooser(String id) {
        var box = new ComboBox<Row>();
        box.setId(id);
        box.setAccessibleText(texts.say(Table.PROBLEM_LEDGER.label()));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Row row) {
                        return row == null ? "" : row.words(PROBLEM_LEDGER_NAME);
                    }

                    @Override
                    public @Nullable Row fromString(String words) {
                        return null;
                    }
                });
        var shown = Shown.of(Stays.usable(box));
        model.rows().rowsProperty().when(shown).subscribe(_ -> fill(box));
        model.chosenProperty().when(shown).subscribe(_ -> fill(box));
        box.setOnAction(_ -> {
            var row = box.getValue();
            if (row != null && model.ledger().filter(l -> l.id().equals(row.id())).isEmpty()) {
                model.chosenProperty().set(Optional.of(row.id()));
            }
        });
        return box;
    }

    private void fill(ComboBox<Row> box) {
        var all = model.ledgers();
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(model.ledger().map(ProblemLedger::row).orElse(null));
        box.setVisible(!all.isEmpty());
        box.setManaged(!all.isEmpty());
    }
}
