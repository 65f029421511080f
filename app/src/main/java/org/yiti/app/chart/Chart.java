package org.yiti.app.chart;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.Look;
import org.yiti.app.theme.Theme;

/// One chart with its data table and its ways out. It follows light and dark and the type size, can be walked
/// with the arrow keys, and each of its points opens the rows behind it.
public final class Chart extends VBox {
    /// Share of the height that the picture has above its table.
    private static final double PICTURE = 0.66;

    private final Texts texts;
    private final Theme theme;
    private final ChartExport export;
    private final Consumer<String> open;
    private final ChartPane pane;
    private final ChartTable table;
    private final Label empty = new Label();
    private final Label readout = new Label();
    private final ToggleButton asTable = new ToggleButton();
    private final ToggleButton grey = new ToggleButton();
    private final HBox actions = new HBox();
    private final TitleBox titleBox;
    private final StackPane body;
    private final Button ownTitle = new Button();
    private Consumer<Optional<TitleEdit>> keepTitle = _ -> {};
    private Optional<TitleEdit> edit = Optional.empty();
    private ChartData data;
    private boolean both;

    /// @param open takes the row key of the point that the person opens
    public Chart(
            ChartData data, Texts texts, Theme theme, ChartExport export, Consumer<String> open) {
        this.data = data;
        this.texts = texts;
        this.theme = theme;
        this.export = export;
        this.pane = new ChartPane(picture(theme.look()), texts, open, this::choose);
        this.open = open;
        this.table = new ChartTable(open);
        this.titleBox = new TitleBox(texts, this::retitle, this::closeTitle);
        this.body = new StackPane(pane, table, empty);
        build();
        draw();
        theme.follow(sceneProperty().map(_ -> true).orElse(false), this::draw);
    }

    /// Shows other data, in the same view (picture or table).
    public void show(ChartData next) {
        data = next;
        draw();
    }

    /// Shows the numbers under the picture, not in its place.
    public Chart withTable() {
        both = true;
        asTable.setVisible(false);
        asTable.setManaged(false);
        var above = new SplitPane(pane, table);
        above.setOrientation(Orientation.VERTICAL);
        above.setDividerPositions(PICTURE);
        SplitPane.setResizableWithParent(table, false);
        above.visibleProperty().bind(pane.visibleProperty());
        body.getChildren().setAll(above, empty);
        arrange();
        return this;
    }

    /// Takes the keyboard: arrows walk from point to point, Enter opens one.
    public void focus() {
        pane.requestFocus();
        if (pane.selected().get() < 0) {
            pane.select(0);
        }
    }

    /// Shows a title that the person cannot change.
    ///
    /// @param now empty for the one that is made from the data
    public void fixTitle(Optional<TitleEdit> now) {
        edit = now;
        ownTitle.setVisible(false);
        ownTitle.setManaged(false);
        closeTitleBox();
        draw();
    }

    /// Lets the person write a title of their own.
    ///
    /// @param now the one that was kept, if there is one
    /// @param keep takes the new one; empty when the one made from the data is to stand again
    public void editTitle(Optional<TitleEdit> now, Consumer<Optional<TitleEdit>> keep) {
        edit = now;
        keepTitle = keep;
        ownTitle.setVisible(true);
        ownTitle.setManaged(true);
        draw();
    }

    private void retitle(Optional<String> written) {
        edit = written.map(text -> TitleEdit.of(text, data));
        keepTitle.accept(edit);
        closeTitle();
        draw();
    }

    private void closeTitleBox() {
        titleBox.setVisible(false);
        titleBox.setManaged(false);
    }

    private void closeTitle() {
        closeTitleBox();
        pane.requestFocus();
    }

    private void openTitle() {
        titleBox.setVisible(true);
        titleBox.setManaged(true);
        titleBox.open(edit.map(TitleEdit::text).orElse(data.title()));
    }

    /// The title as it is shown: the person's own, marked if the data have changed since.
    private String title() {
        return edit.map(own ->
                        own.stale(data) ? texts.tr("chart.title.stale", own.text()) : own.text())
                .orElse(data.title());
    }

    private void build() {
        getStyleClass().add("chart");
        getStylesheets().add(Chart.class.getResource("chart.css").toExternalForm());
        readout.getStyleClass().add("chart-readout");
        empty.getStyleClass().add("chart-empty");
        empty.setWrapText(true);
        asTable.setText(texts.tr("chart.table"));
        asTable.selectedProperty().subscribe(this::arrange);
        readout.setWrapText(true);
        readout.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(readout, Priority.ALWAYS);
        asTable.setMinWidth(USE_PREF_SIZE);
        grey.setText(texts.tr("chart.grey"));
        grey.setMinWidth(USE_PREF_SIZE);
        grey.setOnAction(_ -> draw());
        ownTitle.setText(texts.tr("chart.title.edit"));
        ownTitle.setMinWidth(USE_PREF_SIZE);
        ownTitle.setOnAction(_ -> openTitle());
        ownTitle.setVisible(false);
        ownTitle.setManaged(false);
        closeTitleBox();
        actions.getStyleClass().add("chart-actions");
        actions.getChildren()
                .addAll(
                        readout,
                        ownTitle,
                        asTable,
                        grey,
                        button("chart.copy", () -> export.copy(image())),
                        button("chart.export", this::save));
        pane.selected().subscribe(point -> tell(point.intValue()));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(titleBox, body, actions);
    }

    /// Several points on one spot: a list of them, by mouse and keys.
    private void choose(List<ChartPoint> points, Node at) {
        var menu = new ContextMenu();
        for (var point : points) {
            var item = new MenuItem(point.cells().getFirst());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> open.accept(point.rowKey()));
            menu.getItems().add(item);
        }
        menu.show(at, Side.RIGHT, 4, 0);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void draw() {
        var picture = picture(theme.look());
        var main = palette(theme.look()).target();
        pane.show(picture, Color.rgb(main.getRed(), main.getGreen(), main.getBlue()));
        table.show(picture);
        table.setAccessibleText(texts.tr("chart.table.of", title()));
        empty.setText(texts.tr(data.emptyKey()));
        int point = pane.selected().getValue().intValue();
        tell(point < picture.points().size() ? point : -1);
        arrange();
    }

    private void arrange() {
        boolean drawn = !data.isEmpty();
        empty.setVisible(!drawn);
        actions.setDisable(!drawn);
        readout.setVisible(drawn && (both || !asTable.isSelected()));
        pane.setVisible(drawn && (both || !asTable.isSelected()));
        table.setVisible(drawn && (both || asTable.isSelected()));
    }

    private void tell(int point) {
        var sentence = point < 0 ? "" : pane.sentence(point);
        readout.setText(sentence);
        pane.setAccessibleText(sentence.isEmpty() ? title() : title() + "\n" + sentence);
    }

    private Picture picture(Look look) {
        var style = new ChartStyle(palette(look), theme.family(), theme.fontSize());
        return Picture.of(data, title(), style, texts);
    }

    private ChartPalette palette(Look look) {
        return grey.isSelected() ? ChartPalette.LIGHT.inGrey() : ChartPalette.of(look);
    }

    private ChartImage image() {
        return new ChartImage(sheet().picture(), pane.getWidth(), pane.getHeight());
    }

    /// Always on white, because it goes to paper and into documents.
    private ChartSheet sheet() {
        var plain =
                new ChartSheet(
                        data,
                        texts,
                        grey.isSelected() ? ChartShade.GREY : ChartShade.LIGHT,
                        theme.family(),
                        theme.fontSize(),
                        pane.getWidth(),
                        pane.getHeight());
        return edit.map(plain::titled).orElse(plain);
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("chart.export"));
        for (ChartFile kind : ChartFile.values()) {
            chooser.getExtensionFilters()
                    .add(
                            new FileChooser.ExtensionFilter(
                                    texts.tr(kind.key()), "*" + kind.ending()));
        }
        chooser.setInitialFileName(
                title().replaceAll("[\\\\/:*?\"<>|]", "_") + ChartFile.PNG.ending());
        var file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            export.save(sheet(), file(file, chooser.getSelectedExtensionFilter()).toPath());
        }
    }

    /// Some systems do not put the ending of the chosen kind behind the name.
    private static File file(File chosen, FileChooser.@Nullable ExtensionFilter kind) {
        if (kind == null || ChartFile.of(chosen.getName()).isPresent()) {
            return chosen;
        }
        return new File(chosen.getPath() + kind.getExtensions().getFirst().substring(1));
    }
}
