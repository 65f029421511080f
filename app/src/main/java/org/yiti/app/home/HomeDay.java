package org.yiti.app.home;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.today.TodayReader;
import org.yiti.model.figure.Figure;

/// The lines of the first page that ask for somebody: my day, and what is still to be set up.
final class HomeDay {
    private final HomeModel model;
    private final Texts texts;

    HomeDay(HomeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// What asks for this person today.
    Node line(HomePage page) {
        var head = new Label(texts.tr("home.day"));
        head.getStyleClass().add("panel-head");
        var line =
                new FlowPane(
                        head,
                        link(page.awaitingCheck(), "home.day.check"),
                        link(page.dueThisMonth(), "home.day.due"),
                        link(page.policiesDue(), "home.day.policies"));
        int unseen = page.silentTasks().leftOut().size();
        if (unseen > 0) {
            line.getChildren().add(unseen(page, unseen));
        }
        model.upkeep()
                .getValue()
                .ifPresent(upkeep -> {
                    upkeep.today().ifPresent(today -> line.getChildren().add(1, today(today)));
                    line.getChildren().add(backup(upkeep));
                });
        var keys = new Label(texts.tr("home.keys"));
        keys.getStyleClass().add("card-under");
        line.getChildren().add(keys);
        line.setId("home-day");
        line.getStyleClass().add("home-day");
        return line;
    }

    /// That this office does not get everybody's reports.
    private Node unseen(HomePage page, int tasks) {
        var units = page.silentUnits();
        var button = new Button(texts.tr("home.unseen", units.leftOut().size(), tasks));
        button.setId("home-unseen");
        button.getStyleClass().addAll("flat", "figure-link");
        button.setOnAction(_ -> model.open(units));
        return button;
    }

    private Node today(TodayReader.Today today) {
        long late = today.reminders().stream().filter(each -> each.late() > 0).count();
        var button = new Button(texts.tr("home.day.today", today.reminders().size(), late));
        button.setId("home-today");
        button.getStyleClass().addAll("flat", "figure-link");
        button.setOnAction(_ -> model.go(new Route.Today()));
        return button;
    }

    private Node backup(HomeModel.Upkeep upkeep) {
        var button =
                new Button(
                        upkeep.backup()
                                .map(b -> texts.tr("home.day.backup", b.at()))
                                .orElse(texts.tr("home.day.backup.none")));
        button.setId("home-backup");
        button.getStyleClass().addAll("flat", "figure-link");
        button.setOnAction(_ -> model.go(new Route.Settings(Route.SettingsPage.BACKUP)));
        return button;
    }

    /// The list of what is still to be set up; gone once all of it is.
    Optional<Node> firstSteps() {
        return model.upkeep()
                .getValue()
                .map(HomeModel.Upkeep::first)
                .filter(first -> !first.done())
                .map(this::firstSteps);
    }

    private Node firstSteps(FirstSteps first) {
        var head = new Label(texts.tr("home.first"));
        head.getStyleClass().add("panel-head");
        var line = new FlowPane(head);
        for (var step : first.steps()) {
            var button = new Button((step.done() ? "✔ " : "○ ") + texts.say(step.name()));
            button.getStyleClass().addAll("flat", "figure-link");
            button.setAccessibleText(
                    texts.tr(step.done() ? "home.first.done" : "home.first.open", step.name()));
            button.setOnAction(_ -> model.go(step.opens()));
            line.getChildren().add(button);
        }
        line.setId("home-first");
        line.getStyleClass().addAll("panel", "home-day");
        return line;
    }

    /// A figure in words that opens its rows.
    Node link(Figure figure, String key) {
        var button = new Button(texts.tr(key, figure.numerator(), figure.denominator()));
        button.getStyleClass().addAll("flat", "figure-link");
        button.setOnAction(_ -> model.open(figure));
        return button;
    }
}
