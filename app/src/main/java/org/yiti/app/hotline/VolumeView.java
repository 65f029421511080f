package org.yiti.app.hotline;

import java.io.File;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;

/// The page of volumes: the table by issue and month, and the import that fills it.
final class VolumeView implements GridOwner<VolumeLine> {
    private static final int FROZEN = 2;
    private static final int MOST_REJECTED_IN_SIGHT = 6;

    private final VolumeModel model;
    private final Texts texts;
    private final Printing printing;
    private final Grid<VolumeLine> grid;

    VolumeView(VolumeModel model, Texts texts, Printing printing) {
        this.printing = printing;
        this.model = model;
        this.texts = texts;
        this.grid = new Grid<>(this, texts::say);
    }

    Parent build() {
        grid.setId("volumes");
        grid.setMinHeight(0);
        var place = new StackPane();
        VBox.setVgrow(place, Priority.ALWAYS);
        var plan = new VBox();
        var top = new VBox(tools(), plan);
        var root = new BorderPane(place, top, null, null, null);
        root.setId("hotline");
        root.getStyleClass().add("hotline");
        root.getStylesheets().add(VolumeView.class.getResource("hotline.css").toExternalForm());
        var shown = Shown.of(root);
        model.kindProperty().when(shown).subscribe(kind -> grid.setColumns(columns(kind), FROZEN));
        model.lines().when(shown).subscribe(lines -> show(lines, place));
        model.readingProperty().when(shown).subscribe(reading -> fill(reading, plan));
        return root;
    }

    private void show(List<VolumeLine> lines, StackPane place) {
        grid.setRows(lines);
        boolean none = lines.stream().allMatch(line -> line.months().isEmpty());
        place.getChildren().setAll(none ? empty(!lines.isEmpty()) : grid);
    }

    private Node tools() {
        var title = new Label(texts.tr("hotline.title"));
        title.getStyleClass().add("title-3");
        var kinds = new ComboBox<VolumeKind>();
        kinds.setId("volume-kind");
        kinds.setAccessibleText(texts.tr("hotline.kind"));
        kinds.getItems().setAll(VolumeKind.values());
        kinds.setCellFactory(_ -> new KindCell());
        kinds.setButtonCell(new KindCell());
        kinds.valueProperty().bindBidirectional(model.kindProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var said = new Label();
        said.setId("volume-said");
        model.saidProperty()
                .when(Shown.of(said))
                .subscribe(sentence -> said.setText(sentence.map(texts::say).orElse("")));
        var load = new Button(texts.tr("hotline.import"));
        load.setId("volume-import");
        load.setOnAction(_ -> choose());
        var line = new HBox(title, kinds, said, space, print(), load);
        line.getStyleClass().add("tool-line");
        return line;
    }

    private Button print() {
        return printing.button(
                new PrintableGrid(
                        "volumes", grid, () -> model.heading(texts).map(PrintableGrid.Around::of)));
    }

    private Node empty(boolean issues) {
        var words = new Label(texts.tr(issues ? "hotline.empty" : "hotline.empty.year"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(words);
        box.getStyleClass().add("first-run");
        return box;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("hotline.import"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.tr("ledger.import.files"), "*.xlsx", "*.xlsm", "*.csv"));
        Optional.ofNullable(chooser.showOpenDialog(grid.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::read);
    }

    /// What a chosen file would do, with a yes and a no.
    private void fill(Optional<VolumeFile.Reading> reading, VBox plan) {
        plan.getChildren().setAll(reading.map(this::plan).stream().toList());
    }

    private Node plan(VolumeFile.Reading read) {
        var found = read.plan();
        var words =
                new Label(
                        texts.tr(
                                "hotline.plan",
                                read.file(),
                                found.read(),
                                found.added(),
                                found.changed(),
                                found.unchanged(),
                                found.rejected().size()));
        words.setId("volume-plan");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var take = new Button(texts.tr("hotline.take"));
        take.setId("volume-take");
        take.setDefaultButton(true);
        take.setDisable(found.step().changes().isEmpty());
        take.setOnAction(_ -> model.take());
        var leave = new Button(texts.tr("hotline.leave"));
        leave.setId("volume-leave");
        leave.setOnAction(_ -> model.leave());
        var buttons = new HBox(take, leave);
        buttons.getStyleClass().add("buttons");
        var box = new VBox(words, buttons);
        box.getStyleClass().addAll("panel", "hotline-plan");
        read.warnings().forEach(warning -> box.getChildren().add(new Label(texts.say(warning))));
        if (!found.rejected().isEmpty()) {
            box.getChildren().add(rejected(found));
        }
        return box;
    }

    private Node rejected(VolumePlan plan) {
        var list = new ListView<String>();
        list.setId("volume-rejected");
        list.setAccessibleText(texts.tr("hotline.rejected"));
        plan.rejected().stream()
                .map(row ->
                        texts.tr("hotline.rejected.row", row.sheet(), row.row() + 1, row.reason()))
                .forEach(list.getItems()::add);
        int rows = Math.min(MOST_REJECTED_IN_SIGHT, plan.rejected().size());
        list.setStyle("-fx-pref-height: " + (0.6 + rows * 2.4) + "em;");
        return new VBox(new Label(texts.tr("hotline.rejected")), list);
    }

    private List<GridColumn<VolumeLine>> columns(VolumeKind kind) {
        var all = new ArrayList<GridColumn<VolumeLine>>();
        all.add(
                GridColumn.of(
                        "code",
                        texts.tr("issue.code"),
                        4,
                        line -> GridCell.of(line.issue().code())));
        all.add(
                GridColumn.of(
                        "issue",
                        texts.tr("hotline.issue"),
                        16,
                        line -> GridCell.of(line.issue().name())));
        IntStream.rangeClosed(1, 12)
                .forEach(month ->
                        all.add(
                                amounts(
                                        "m" + month,
                                        texts.tr("matrix.month", month),
                                        line -> line.amount(kind, month))));
        all.add(amounts("year", texts.tr("hotline.year"), line -> line.year(kind)));
        return all;
    }

    private static GridColumn<VolumeLine> amounts(
            String id, String head, java.util.function.Function<VolumeLine, OptionalLong> amount) {
        return GridColumn.<VolumeLine>of(id, head, 5.5, line -> cell(amount.apply(line)))
                .aligned(HPos.RIGHT);
    }

    private static GridCell cell(OptionalLong amount) {
        return amount.isEmpty()
                ? GridCell.EMPTY
                : GridCell.of(BigDecimal.valueOf(amount.getAsLong()));
    }

    private final class KindCell extends ListCell<VolumeKind> {
        @Override
        protected void updateItem(@Nullable VolumeKind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(kind == null || empty ? "" : texts.label(kind.field()));
        }
    }

    @Override
    public UUID key(VolumeLine row) {
        return row.issue().id();
    }

    @Override
    public String name(VolumeLine row) {
        return row.issue().code();
    }

    @Override
    public Edited onEdit(VolumeLine row, GridColumn<VolumeLine> column, String newText) {
        throw new IllegalStateException("no column of volumes is typed into");
    }

    @Override
    public void onDraft(VolumeLine row, GridColumn<VolumeLine> column, String text) {
        throw new IllegalStateException("no column of volumes is typed into");
    }
}
