package org.yiti.app.charts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.chart.Chart;
import org.yiti.app.chart.ChartExport;
import org.yiti.app.desk.Workplace;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;
import org.yiti.app.yearchart.ChartName;

/// The page 图表: at the left what each chart finds, at the right the chosen one with its numbers below.
final class ChartsView {
    private final ChartsModel model;
    private final Workplace at;
    private final Texts texts;
    private final ComboBox<Pick<YearMonth>> month = new ComboBox<>();
    private final ComboBox<Pick<UUID>> about = new ComboBox<>();
    private final Label standing = new Label();
    private final ListView<ChartName> list = new ListView<>();
    private final WrappedLabel said = new WrappedLabel("");
    private final Button remedy = Stays.usable(new Button());
    private final VBox none;
    private final StackPane place = new StackPane();
    private Optional<Chart> chart = Optional.empty();
    private boolean showing;

    /// What can be chosen in a list.
    ///
    /// @param value empty for all, or for the date of the window
    private record Pick<T>(Optional<T> value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    ChartsView(ChartsModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.none = new VBox(said, remedy);
        none.getStyleClass().add("charts-none");
        said.setId("charts-said");
        remedy.setId("charts-remedy");
        remedy.setMinWidth(Region.USE_PREF_SIZE);
        remedy.setVisible(false);
    }

    Parent build() {
        var scroll = new ScrollPane(place);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("charts-scroll");
        // It asks itself what may be written; the rest is looking and giving out.
        var page = Stays.usable(new BorderPane(scroll));
        page.setId("charts");
        page.getStyleClass().add("charts-page");
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(ChartsView.class.getResource("charts.css"))
                                .toExternalForm());
        page.setTop(tools());
        var behind = new BehindPane(texts, this::closeBehind);
        page.setBottom(behind.node());
        page.setLeft(list());
        list.maxWidthProperty().bind(page.widthProperty().multiply(0.33));
        place.getChildren().setAll(none);
        var shown = Shown.of(page);
        model.snapshotProperty().when(shown).subscribe(_ -> open());
        model.galleryProperty().when(shown).subscribe(this::offer);
        model.readyProperty().when(shown).subscribe(ready -> ready.ifPresent(this::show));
        model.saidProperty()
                .when(shown)
                .subscribe(what -> what.ifPresent(w -> nothing(texts.say(w), Optional.empty())));
        model.behindProperty().when(shown).subscribe(behind::show);
        shown.subscribe(now -> {
            if (now) {
                list.requestFocus();
            }
        });
        return page;
    }

    private void closeBehind() {
        model.closeBehind();
        chart.ifPresent(Chart::focus);
    }

    private Node tools() {
        month.setId("charts-month");
        month.setAccessibleText(texts.tr("charts.month"));
        month.valueProperty()
                .subscribe(wanted -> {
                    if (wanted != null && !showing) {
                        model.month(wanted.value());
                    }
                });
        about.setId("charts-about");
        about.valueProperty()
                .subscribe(wanted -> {
                    if (wanted != null && !showing) {
                        model.about(wanted.value());
                    }
                });
        for (var box : List.of(month, about)) {
            box.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(box.getItems()));
            box.managedProperty().bind(box.visibleProperty());
        }
        standing.setId("charts-standing");
        var row = new FlowPane(month, about, standing);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("charts-tools");
        return row;
    }

    private Node list() {
        list.setId("charts-list");
        list.setAccessibleText(texts.tr("charts.list"));
        list.getStyleClass().add("charts-list");
        list.setCellFactory(_ -> new FindingCell(model, texts));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(name -> {
                    if (name != null && !showing) {
                        model.choose(name);
                    }
                });
        list.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER, SPACE -> {
                    chart.ifPresent(Chart::focus);
                    event.consume();
                }
                default -> {}
            }
        });
        return list;
    }

    /// Another year, date or change: all is worked out anew.
    private void open() {
        if (model.snapshotProperty().get().isEmpty()) {
            standing.setText("");
            list.getItems().clear();
            month.getItems().clear();
            about.getItems().clear();
            nothing(texts.tr("figure.none.figure"), Optional.of(ChartDoor.Remedy.YEAR));
        }
        model.read();
    }

    private void offer(Optional<Gallery> made) {
        made.ifPresent(gallery -> {
            showing = true;
            if (!list.getItems().equals(model.names())) {
                list.getItems().setAll(model.names());
            }
            list.getSelectionModel().select(model.pick().name());
            list.refresh();
            offerMonths();
            standing.setText(
                    gallery.closed()
                            .map(closed ->
                                    texts.tr(
                                            "charts.closed",
                                            gallery.at().asOf(),
                                            closed.closedOn() == null ? "" : closed.closedOn()))
                            .orElseGet(() -> texts.tr("charts.open", gallery.at().asOf())));
            showing = false;
        });
    }

    private void offerMonths() {
        var months = new ArrayList<Pick<YearMonth>>();
        months.add(new Pick<>(Optional.empty(), texts.tr("charts.month.now")));
        model.months()
                .forEach(m ->
                        months.add(
                                new Pick<>(
                                        Optional.of(m),
                                        texts.tr(
                                                "charts.month.of",
                                                m.getYear(),
                                                m.getMonthValue()))));
        fill(month, months, model.pick().month());
    }

    private static <T> void fill(ComboBox<Pick<T>> box, List<Pick<T>> picks, Optional<T> chosen) {
        if (!picks.equals(box.getItems())) {
            box.getItems().setAll(picks);
        }
        box.setValue(
                picks.stream()
                        .filter(pick -> pick.value().equals(chosen))
                        .findFirst()
                        .orElse(picks.getFirst()));
    }

    private void show(ChartsModel.Ready ready) {
        showing = true;
        list.getSelectionModel().select(ready.pick().name());
        offerAbout(ready.pick());
        showing = false;
        if (ready.data().isEmpty()) {
            nothing(
                    texts.tr(ready.data().emptyKey()),
                    Optional.of(ChartDoor.Remedy.of(ready.pick().name())));
            return;
        }
        var drawn = chart.orElseGet(() -> make(ready));
        chart = Optional.of(drawn);
        drawn.show(ready.data());
        if (model.titled()) {
            drawn.editTitle(model.title(ready.pick()), to -> model.title(ready, to));
        } else {
            drawn.fixTitle(model.title(ready.pick()));
        }
        drawn.setId("chart-" + ready.pick().name().typed());
        place.getChildren().setAll(drawn);
    }

    private Chart make(ChartsModel.Ready ready) {
        return new Chart(
                        ready.data(),
                        texts,
                        at.theme(),
                        new ChartExport(at.jobs(), at.notices()),
                        model::open)
                .withTable();
    }

    /// The issues or units that the chart can be of.
    private void offerAbout(ChartPick pick) {
        var picks = new ArrayList<Pick<UUID>>();
        var gallery = model.galleryProperty().get();
        if (pick.name().ofIssue()) {
            about.setAccessibleText(texts.tr("charts.about.issue"));
            picks.add(new Pick<>(Optional.empty(), texts.tr("charts.about.issue.all")));
            gallery.ifPresent(made ->
                    made.issues()
                            .forEach(i ->
                                    picks.add(
                                            new Pick<>(
                                                    Optional.of(i.id()),
                                                    texts.tr(
                                                            "charts.issue", i.code(), i.name())))));
        } else if (pick.name().ofUnit()) {
            about.setAccessibleText(texts.tr("charts.about.unit"));
            picks.add(new Pick<>(Optional.empty(), texts.tr("charts.about.unit.none")));
            gallery.ifPresent(made ->
                    made.units()
                            .forEach(u ->
                                    picks.add(
                                            new Pick<>(
                                                    Optional.of(u.id()),
                                                    made.at().units().label(u.id())))));
        }
        if (picks.isEmpty()) {
            about.getItems().clear();
        } else {
            fill(about, picks, pick.about());
        }
    }

    /// Says why there is no chart, and leads to where that can be mended.
    private void nothing(String why, Optional<ChartDoor.Remedy> mend) {
        said.setText(why);
        remedy.setVisible(mend.isPresent());
        mend.ifPresent(way -> {
            remedy.setText(texts.tr(way.key()));
            remedy.setOnAction(_ -> model.go(way.route()));
        });
        place.getChildren().setAll(none);
    }

    /// A chart's name, and its finding as a sentence.
    private static final class FindingCell extends javafx.scene.control.ListCell<ChartName> {
        private final ChartsModel model;
        private final Texts texts;
        private final Label name = new Label();
        private final WrappedLabel finding = new WrappedLabel("");
        private final VBox both = new VBox(name, finding);

        FindingCell(ChartsModel model, Texts texts) {
            this.model = model;
            this.texts = texts;
            setPrefWidth(0); // as wide as the list
            name.getStyleClass().add("charts-name");
            finding.getStyleClass().add("charts-finding");
            both.getStyleClass().add("charts-cell");
        }

        @Override
        protected void updateItem(@Nullable ChartName chart, boolean empty) {
            super.updateItem(chart, empty);
            var data =
                    chart == null || empty
                            ? null
                            : model.galleryProperty()
                                    .get()
                                    .map(made -> made.charts().get(chart))
                                    .orElse(null);
            if (chart == null || data == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var words =
                    data.isEmpty()
                            ? texts.tr("charts.none")
                            : model.galleryProperty()
                                    .get()
                                    .map(made -> made.title(chart, data))
                                    .orElse(data.title());
            name.setText(texts.label(chart));
            finding.setText(words);
            finding.setDisable(data.isEmpty());
            setAccessibleText(texts.tr("charts.line", chart, words));
            setGraphic(both);
        }
    }
}
