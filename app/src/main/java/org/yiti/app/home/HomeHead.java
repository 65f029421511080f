package org.yiti.app.home;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.MeetingRoute;

/// The head of the first page: the month's theme, the meeting that is ahead, and the ways to its material.
final class HomeHead {
    private final HomeModel model;
    private final Texts texts;
    private final Label focus = new Label();
    private final Button ahead = new Button();
    private final FlowPane line = new FlowPane();

    /// @param review shows the material of the month full screen
    HomeHead(HomeModel model, Texts texts, Runnable review) {
        this.model = model;
        this.texts = texts;
        focus.getStyleClass().add("home-focus");
        focus.setWrapText(true);
        ahead.setId("home-ahead");
        ahead.getStyleClass().addAll("flat", "figure-link");
        ahead.managedProperty().bind(ahead.visibleProperty());
        line.getStyleClass().add("home-headline");
        var charts = new Button(texts.tr("home.charts"));
        charts.setId("home-charts");
        charts.setOnAction(_ -> model.go(new MeetingRoute.Charts()));
        line.getChildren().addAll(focus, ahead, charts);
        if (model.packSeen()) {
            var pack = new Button(texts.tr("home.pack"));
            pack.setId("home-pack");
            pack.setOnAction(_ -> model.openPack());
            var fullScreen = new Button(texts.tr("review.button"));
            fullScreen.setId("home-review");
            fullScreen.setOnAction(_ -> review.run());
            line.getChildren().addAll(pack, fullScreen);
        }
        show(Optional.empty());
    }

    Node node() {
        return line;
    }

    void show(HomePage page) {
        var month = page.at().asOf().getMonthValue();
        focus.setText(
                page.focus().isEmpty()
                        ? texts.tr("home.focus.none", month)
                        : texts.tr(
                                "home.focus",
                                month,
                                page.focus().stream().map(t -> t.name()).toList()));
    }

    /// How long there is until the next meeting; where none is planned, the way to plan one.
    void show(Optional<SinceMeeting> since) {
        ahead.setVisible(since.isPresent() && model.meetingsSeen());
        since.ifPresent(known -> {
            var next = known.next();
            ahead.setText(next.map(this::words).orElseGet(() -> texts.tr("home.ahead.none")));
            ahead.setOnAction(_ ->
                    model.go(
                            next.<org.yiti.app.nav.Route>map(a ->
                                            new MeetingRoute.MeetingSheet(a.meeting().id(), false))
                                    .orElseGet(MeetingRoute.Meetings::new)));
        });
    }

    private String words(SinceMeeting.Ahead next) {
        return next.workdays() == 0
                ? texts.tr("home.ahead.today", next.meeting().title())
                : texts.tr("home.ahead", next.workdays(), next.meeting().title(), next.day());
    }
}
