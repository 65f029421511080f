package org.yiti.app.home;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.chart.Chart;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.Sparkline;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.LightLabel;
import org.yiti.app.theme.LightMark;
import org.yiti.model.figure.Figure;
import org.yiti.model.programme.Light;

/// The issues: as cards below each other, as a heat map by month, or as points of progress against effect.
final class IssuesView {
    /// A chart needs more height than a list of which a part shows.
    private static final String TALL = "home-overview-tall";

    private final HomeModel model;
    private final Texts texts;
    private final HomeCharts charts;
    private final Label head = new Label();
    private final ListView<HomePage.IssueCard> list = new ListView<>();
    private final FlowPane legend = new FlowPane();
    private final VBox cards = new VBox(list, legend);
    private final StackPane body = new StackPane(cards);
    private final VBox panel;
    private Optional<Chart> chart = Optional.empty();

    IssuesView(HomeModel model, Texts texts, HomeCharts charts) {
        this.model = model;
        this.texts = texts;
        this.charts = charts;
        head.getStyleClass().add("panel-head");
        list.setId("home-issues");
        list.setCellFactory(_ -> new IssueCell());
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            boolean open = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
            if (open && chosen != null) {
                model.openIssue(chosen.issue().id());
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        legend.getStyleClass().add("light-legend");
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        panel = new VBox(top(), body);
        panel.getStyleClass().addAll("panel", "home-list");
        panel.setMinWidth(0);
    }

    Node node() {
        return panel;
    }

    private Node top() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.setMinWidth(0);
        var line = new HBox(head, gap);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("home-overview-head");
        var group = new ToggleGroup();
        for (Overview as : Overview.values()) {
            var button = new ToggleButton(texts.label(as));
            button.setId("home-overview-" + as.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(as == model.overview());
            button.getStyleClass()
                    .add(
                            switch (as) {
                                case CARDS -> "left-pill";
                                case HEAT -> "center-pill";
                                case QUADRANT -> "right-pill";
                            });
            button.setOnAction(_ -> {
                button.setSelected(true); // one of them always is
                model.look(as);
            });
            line.getChildren().add(button);
        }
        return line;
    }

    void show(List<HomePage.IssueCard> issues) {
        var title = texts.tr("home.issues", issues.size());
        head.setText(title);
        list.setAccessibleText(title);
        list.getItems().setAll(issues);
        legend.getChildren().clear();
        for (Light light : Arrays.asList(Light.values()).reversed()) {
            long count = issues.stream().filter(card -> card.light() == light).count();
            if (count > 0) {
                var label = new Label(texts.label(light) + " " + count, new LightMark(light));
                label.getStyleClass().addAll("light-label", LightMark.styleClass(light));
                legend.getChildren().add(label);
            }
        }
    }

    /// @param data empty for the cards
    void show(Optional<ChartData> data) {
        data.ifPresent(now ->
                chart.ifPresentOrElse(
                        drawn -> charts.show(drawn, now),
                        () -> {
                            var made = charts.overview(now);
                            made.setId("home-overview-chart");
                            chart = Optional.of(made);
                            body.getChildren().add(made);
                        }));
        chart.ifPresent(drawn -> {
            drawn.setVisible(data.isPresent());
            drawn.setManaged(data.isPresent());
        });
        cards.setVisible(data.isEmpty());
        cards.setManaged(data.isEmpty());
        body.setMinHeight(data.isPresent() ? Region.USE_COMPUTED_SIZE : 0);
        panel.getStyleClass().remove(TALL);
        if (data.isPresent()) {
            panel.getStyleClass().add(TALL);
        }
    }

    private final class IssueCell extends ListCell<HomePage.IssueCard> {
        IssueCell() {
            setPrefWidth(0); // as wide as the list: a long name is cut, not the numbers
        }

        @Override
        protected void updateItem(HomePage.@Nullable IssueCard card, boolean empty) {
            super.updateItem(card, empty);
            setText(null);
            setGraphic(card == null || empty ? null : line(card));
        }

        private Node line(HomePage.IssueCard card) {
            var name = new Button(card.issue().code() + " " + card.issue().name());
            name.getStyleClass().addAll("flat", "issue-link");
            name.setMinWidth(0);
            name.setOnAction(_ -> model.openIssue(card.issue().id()));
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var word =
                    texts.label(card.light())
                            + (card.light() == Light.DONE || card.light() == Light.NORMAL
                                    ? ""
                                    : " " + card.counts().count(card.light()));
            var light = new LightLabel(card.light(), word, texts.tr("home.issue.light"));
            var progress = new Label(percent(card.progress()));
            light.getStyleClass().add("issue-line-light");
            progress.getStyleClass().addAll("number", "issue-line-progress");
            var trend = new Sparkline();
            trend.show(card.trend());
            var volume = new Label(volume(card.volume()));
            volume.getStyleClass().addAll("number", "issue-line-volume");
            var line = new HBox(name, gap, light, progress, trend, volume);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("issue-line");
            return line;
        }

        private String percent(Figure figure) {
            return figure.value().map(v -> v.toPlainString() + "%").orElse(texts.tr("figure.none"));
        }

        private String volume(Figure change) {
            return change.value()
                    .map(v ->
                            v.signum() < 0
                                    ? texts.tr("home.volume.down", v.abs())
                                    : texts.tr("home.volume.up", v))
                    .orElse(texts.tr("home.volume.none"));
        }
    }
}
