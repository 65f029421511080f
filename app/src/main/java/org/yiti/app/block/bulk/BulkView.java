package org.yiti.app.block.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.block.bulk.BulkModel.State;
import org.yiti.app.grid.Grid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rows.RowAct;
import org.yiti.app.rows.RowList;
import org.yiti.app.shell.Shown;
import org.yiti.model.record.Field;

/// 批量修改, beside a list of tasks: opened for the selected rows, worked by keys from start to end, and gone when the
/// change is done or dropped. It follows the selection while it is open.
public final class BulkView {
    /// A panel of fewer lines is low.
    private static final double LOW_EM = 30;

    private final BulkModel model;
    private final Texts texts;
    private final BulkWords words;
    private final Grid<?> grid;
    private final Supplier<List<UUID>> selected;
    private final BorderPane place = new BorderPane();
    private final Label title = new Label();
    private final List<BulkRow> rows = new ArrayList<>();
    private final ComboBox<Integer> months = new ComboBox<>();
    private final VBox preview = new VBox();
    private final Label summary = new Label();
    private final Button apply = new Button();
    private final ScrollPane told = new ScrollPane();
    private final HBox buttons = new HBox();
    private final VBox foot = new VBox();
    private final Region panel;
    private boolean forgetting;

    /// @param selected the tasks of the selected rows
    public BulkView(BulkModel model, Texts texts, Grid<?> grid, Supplier<List<UUID>> selected) {
        this.model = model;
        this.texts = texts;
        this.words = new BulkWords(texts);
        this.grid = grid;
        this.selected = selected;
        this.panel = panel();
    }

    /// The list with room for the panel on its right.
    public Region beside(Region list) {
        place.setCenter(list);
        // A narrow or low window must not grow beyond the screen by it.
        place.setMinSize(0, 0);
        var shown = Shown.of(panel);
        grid.statusProperty().when(shown).subscribe(_ -> select());
        model.snapshot().when(shown).subscribe(_ -> model.refresh());
        model.commonProperty()
                .when(shown)
                .subscribe(all -> rows.forEach(row -> row.show(all.get(id(row)))));
        model.stateProperty().when(shown).subscribe(this::show);
        return place;
    }

    private static String id(BulkRow row) {
        return row.input().field().id();
    }

    /// Lets a list open the panel.
    public void offer(RowList list) {
        list.on(RowAct.BULK, () -> open(Field.TASK_LEAD_UNIT.name()));
        list.on(RowAct.DEADLINE, () -> open(Field.TASK_DUE_DATE.name()));
    }

    private void open(String field) {
        if (place.getRight() == null) {
            months.setValue(model.monthOfDate());
            place.setRight(panel);
            // A scroll pane takes its content in only when it is laid out, and only then can a
            // field take the focus.
            place.applyCss();
            place.layout();
            grid.placeProperty().getValue().row().ifPresent(grid::scrollTo);
        }
        select();
        rows.stream()
                .filter(row -> id(row).equals(field))
                .findFirst()
                .ifPresent(row -> row.focus().requestFocus());
    }

    private void close() {
        forgetting = true;
        rows.forEach(BulkRow::forget);
        forgetting = false;
        model.want(List.of());
        place.setRight(null);
        grid.requestFocus();
    }

    private void select() {
        model.select(selected.get());
        title.setText(texts.tr("bulk.title", model.count()));
    }

    private Region panel() {
        var fields = new VBox();
        fields.getStyleClass().add("bulk-fields");
        for (var field : BulkField.all(model.month())) {
            boolean monthly = field.id().equals(Field.MONTH_PLAN_TEXT.name());
            var head = monthly ? List.<Node>of(monthChoice()) : List.<Node>of();
            rows.add(new BulkRow(field, model, texts, head, this::want));
        }
        fields.getChildren().addAll(rows);
        var content = new VBox(fields);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var box = new VBox(head(), scroll, foot());
        told.maxHeightProperty().bind(box.heightProperty().multiply(0.26));
        box.heightProperty().subscribe(_ -> place(box, content));
        box.setId("bulk");
        box.getStyleClass().add("bulk");
        box.getStylesheets()
                .add(
                        Objects.requireNonNull(BulkView.class.getResource("bulk.css"))
                                .toExternalForm());
        box.maxWidthProperty().bind(place.widthProperty().multiply(0.55));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::finishes);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::leaves);
        return box;
    }

    /// Where the lines of the preview stand: in sight under the fields, or, in a low window, after them.
    private void place(Region box, VBox content) {
        boolean low = box.getHeight() < LOW_EM * summary.getFont().getSize();
        if (low && told.getContent() == preview) {
            told.setContent(null);
            content.getChildren().add(preview);
            foot.getChildren().remove(summary);
            buttons.getChildren().add(summary);
        } else if (!low && told.getContent() != preview) {
            content.getChildren().remove(preview);
            told.setContent(preview);
            buttons.getChildren().remove(summary);
            foot.getChildren().addFirst(summary);
        }
        summary.setWrapText(!low);
        summary.setMinHeight(low ? 0 : Region.USE_PREF_SIZE);
        showLines();
    }

    private void showLines() {
        told.setVisible(told.getContent() == preview && !preview.getChildren().isEmpty());
    }

    private ComboBox<Integer> monthChoice() {
        months.setId("bulk-month");
        months.getItems().setAll(IntStream.rangeClosed(1, 12).boxed().toList());
        months.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Integer month) {
                        return month == null ? "" : texts.tr("issue.month", month);
                    }

                    @Override
                    public Integer fromString(String words) {
                        return 1; // the box is not typed into
                    }
                });
        months.setAccessibleText(texts.tr("bulk.month"));
        months.setMinWidth(Region.USE_PREF_SIZE);
        months.valueProperty()
                .subscribe(month -> {
                    if (month != null && month != model.month()) {
                        model.chooseMonth(month);
                        rows.stream()
                                .filter(row -> id(row).equals(Field.MONTH_PLAN_TEXT.name()))
                                .forEach(row -> row.stand(BulkField.ofMonth(month)));
                    }
                });
        return months;
    }

    private Node head() {
        title.getStyleClass().add("panel-head");
        title.setId("bulk-title");
        var line = new HBox(title);
        line.getStyleClass().add("bulk-line");
        return line;
    }

    private Node foot() {
        preview.getStyleClass().add("bulk-preview");
        told.setContent(preview);
        told.setFitToWidth(true);
        told.setMinHeight(0);
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
        told.setAccessibleText(texts.tr("bulk.preview"));
        summary.setId("bulk-summary");
        summary.setTooltip(new Tooltip());
        summary.getTooltip().textProperty().bind(summary.textProperty());
        apply.setText(texts.tr("bulk.apply"));
        apply.setId("bulk-apply");
        apply.getStyleClass().add("accent");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setOnAction(_ -> apply());
        var close = new Button(texts.tr("bulk.close"));
        close.setId("bulk-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> close());
        buttons.getChildren().setAll(apply, close);
        buttons.getStyleClass().add("bulk-buttons");
        foot.getChildren().setAll(summary, told, buttons);
        foot.getStyleClass().add("bulk-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private void want() {
        if (!forgetting) {
            model.want(rows.stream().map(BulkRow::input).toList());
        }
    }

    private void finishes(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            apply();
        }
    }

    private void leaves(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void apply() {
        if (model.apply()) {
            close();
        }
    }

    private void show(State state) {
        preview.getChildren().clear();
        apply.setDisable(true);
        switch (state) {
            case State.Nothing() -> summary.setText(texts.tr("bulk.nothing"));
            case State.Working() -> summary.setText(texts.tr("bulk.working"));
            case State.Told(var why) -> summary.setText(texts.say(why));
            case State.Shown(var shown) -> {
                apply.setDisable(shown.cells() == 0);
                summary.setText(words.summary(shown));
                shown.lines().forEach(line -> preview.getChildren().add(line(line)));
                if (shown.more() > 0) {
                    preview.getChildren().add(new Label(texts.tr("bulk.more", shown.more())));
                }
            }
        }
        showLines();
    }

    private Label line(BulkPreview.Line line) {
        var label = new Label(words.of(line));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(line.why() == null ? "bulk-change" : "bulk-refusal");
        return label;
    }
}
