package org.yiti.app.draw;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.Parts;
import org.yiti.app.rowpage.RowColumns;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;
import org.yiti.model.draw.DrawnBy;
import org.yiti.model.draw.DrawnOf;
import org.yiti.model.draw.Sample;
import org.yiti.model.draw.SampleEntry;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;

/// The samples of the year, and what was drawn with what was found.
final class DrawView {
    private static final String ENTRIES = "entries";

    private final DrawModel model;
    private final DrawnEntry entry;
    private final Workplace at;
    private final Texts texts;
    private final Parts parts;
    private final RowPart<Row> samples;
    private final RowPart<Row> entries;

    DrawView(DrawModel model, Workplace at) {
        this.model = model;
        this.entry = new DrawnEntry(model, at);
        this.at = at;
        this.texts = at.texts();
        this.parts = new Parts(texts);
        this.samples = samplePart();
        this.entries = entryPart();
    }

    Parent build() {
        var root =
                parts.with("samples", "draw.samples", () -> samples.build(at.rows()))
                        .with(ENTRIES, "draw.entries", () -> entries.build(at.rows()))
                        .build("draws");
        var shown = Shown.of(root);
        model.rows().follow(shown);
        model.rows().rowsProperty().when(shown).subscribe(_ -> refresh());
        model.chosenProperty().when(shown).subscribe(_ -> refresh());
        return root;
    }

    private void refresh() {
        samples.show(model.samples().stream().map(Sample::row).toList(), List.of());
        entries.show(model.entries().stream().map(SampleEntry::row).toList(), model.figures());
    }

    private RowPart<Row> samplePart() {
        var columns = new RowColumns(at, model.rows(), SAMPLE_TITLE);
        var part =
                columns.part(
                        "samples",
                        1,
                        2,
                        List.of(
                                columns.shown(SAMPLE_QUARTER, 3),
                                columns.of(SAMPLE_TITLE, 19),
                                columns.shown(SAMPLE_DRAWN_OF, 6),
                                columns.shown(SAMPLE_DRAWN_BY, 6),
                                columns.shown(SAMPLE_SEED, 11),
                                columns.shown(SAMPLE_FRAME_SIZE, 5),
                                rate("drawn", "draw.rate.drawn", this::sampleRate),
                                rate("passed", "draw.rate.passed", this::passRate),
                                columns.shown(SAMPLE_DRAWN_ON, 7),
                                columns.shown(SAMPLE_FRAME_HASH, 9),
                                columns.of(SAMPLE_REMARK, 12)));
        Runnable open =
                () ->
                        part.grid()
                                .currentRow()
                                .ifPresent(row -> {
                                    model.chosenProperty().set(Optional.of(row.id()));
                                    parts.show(ENTRIES);
                                });
        withForm(part)
                .leads("draw.open", "open", open)
                .tool(
                        "draw.again.button",
                        "again",
                        () -> part.grid().currentRow().ifPresent(model::again))
                .on(RowAct.OPEN, open)
                .whenEmpty("draw.empty");
        return columns.ending(part, at.printing(), "draw.samples");
    }

    private GridColumn<Row> rate(
            String id, String key, java.util.function.Function<Row, String> words) {
        return GridColumn.of(id, texts.tr(key), 9, row -> GridCell.of(words.apply(row)));
    }

    private String sampleRate(Row row) {
        var rates = model.rates(new Sample(row));
        return texts.tr(
                "draw.rate.of",
                DrawModel.value(rates.sampleRate()),
                rates.drawn().size(),
                rates.frame());
    }

    private String passRate(Row row) {
        var rates = model.rates(new Sample(row));
        return texts.tr(
                "draw.rate.of",
                DrawModel.value(rates.passRate()),
                rates.passed().size(),
                rates.checked().size());
    }

    /// What a draw needs to be fixed before.
    private RowPart<Row> withForm(RowPart<Row> part) {
        var of = choice("draw-of", "draw.of", DrawnOf.values());
        var by = choice("draw-by", "draw.by", DrawnBy.values());
        var size = field("draw-size", "draw.size", 5);
        var seed = field("draw-seed", "draw.seed", 9);
        var refusal = new Label();
        refusal.getStyleClass().add("refusal");
        var draw = new Button(texts.tr("draw.draw"));
        draw.setId("draw-draw");
        draw.setMinWidth(Region.USE_PREF_SIZE);
        draw.setOnAction(_ -> {
            var why = model.draw(of.getValue(), by.getValue(), size.getText(), seed.getText());
            refusal.setText(why.map(texts::say).orElse(""));
        });
        return part.tool(of).tool(by).tool(size).tool(seed).tool(draw).tool(refusal);
    }

    private <C extends Enum<C> & Code> ComboBox<C> choice(String id, String key, C[] values) {
        var box = new ComboBox<C>();
        box.setId(id);
        box.setAccessibleText(texts.tr(key));
        box.getItems().setAll(values);
        box.setValue(values[0]);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable C code) {
                        return code == null ? "" : texts.tr(key) + " " + texts.label(code);
                    }

                    @Override
                    public @Nullable C fromString(String words) {
                        return null;
                    }
                });
        return box;
    }

    private TextField field(String id, String key, double em) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(texts.tr(key));
        field.setAccessibleText(texts.tr(key));
        field.setStyle("-fx-pref-width: " + em + "em;");
        return field;
    }

    private RowPart<Row> entryPart() {
        var columns = new RowColumns(at, model.rows(), SAMPLE_ENTRY_MEMBER);
        var part =
                columns.part(
                        "sample-entries",
                        2,
                        3,
                        List.of(
                                GridColumn.of(
                                        "sample",
                                        texts.tr("draw.sample"),
                                        9,
                                        row ->
                                                GridCell.of(
                                                        model.sampleOf(row)
                                                                .map(Sample::title)
                                                                .orElse(""))),
                                columns.shown(SAMPLE_ENTRY_POSITION, 3.5),
                                columns.shown(SAMPLE_ENTRY_MEMBER, 8),
                                columns.shown(SAMPLE_ENTRY_STRATUM, 10),
                                GridColumn.of(
                                        "about",
                                        texts.tr("draw.form.about"),
                                        18,
                                        row -> GridCell.of(entry.about(row))),
                                columns.typed(columns.of(SAMPLE_ENTRY_RESULT, 6), entry::result),
                                columns.of(SAMPLE_ENTRY_FINDING, 18),
                                columns.of(SAMPLE_ENTRY_CHECKED_ON, 7),
                                columns.of(SAMPLE_ENTRY_CHECKED_BY, 7),
                                columns.named(SAMPLE_ENTRY_FOLLOW_UP, 8)));
        Runnable item = () -> part.grid().currentRow().ifPresent(entry::item);
        Runnable open = () -> part.grid().currentRow().ifPresent(entry::openDrawn);
        part.tool("row-part.item", "item", item)
                .leads("draw.open-drawn", "drawn", open)
                .leads("draw.all", "all", () -> model.chosenProperty().set(Optional.empty()))
                .tool(form(new CheckForm(model, entry, texts, this::asOf)))
                .on(RowAct.OPEN, open)
                .on(RowAct.SUPERVISE, item)
                .whenEmpty("draw.entries.empty");
        return part.printed(at.printing(), () -> columns.around("draw.entries"));
    }

    private Node form(CheckForm paper) {
        var button = Stays.usable(new Button(texts.tr("draw.form")));
        button.setId("sample-entries-form");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> at.printing().open(paper));
        return button;
    }

    private java.time.LocalDate asOf() {
        return at.desk().snapshot().map(Snapshot::asOf).orElse(at.desk().today());
    }
}
