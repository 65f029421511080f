package org.yiti.app.home;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.LightLabel;
import org.yiti.app.theme.LightMark;
import org.yiti.model.figure.ChangeKind;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.WhatChanged;
import org.yiti.model.programme.Light;

/// The two lists of the first page: what is different since the end of last month, and the issues.
final class HomeLists {
    private final HomeModel model;
    private final Texts texts;

    HomeLists(HomeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node changes(HomeModel.Page page) {
        var entries = page.changed().entries();
        var list = new ListView<WhatChanged.Entry>();
        list.setId("home-changes");
        list.setAccessibleText(texts.tr("home.changes", page.since(), entries.size()));
        list.getItems().setAll(entries);
        list.setCellFactory(_ -> new ChangeCell());
        list.setPlaceholder(new Label(texts.tr("home.changes.none")));
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                model.openTask(chosen.task());
            }
        });
        return panel(texts.tr("home.changes", page.since(), entries.size()), list);
    }

    Node issues(HomeModel.Page page) {
        var list = new ListView<HomeModel.IssueCard>();
        list.setId("home-issues");
        list.setAccessibleText(texts.tr("home.issues", page.issues().size()));
        list.getItems().setAll(page.issues());
        list.setCellFactory(_ -> new IssueCell());
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                model.openIssue(chosen.issue().id());
            }
        });
        var legend = new HBox();
        legend.getStyleClass().add("light-legend");
        for (Light light : Arrays.asList(Light.values()).reversed()) {
            long count = page.issues().stream().filter(card -> card.light() == light).count();
            if (count > 0) {
                var label = new Label(texts.label(light) + " " + count, new LightMark(light));
                label.getStyleClass().addAll("light-label", LightMark.styleClass(light));
                legend.getChildren().add(label);
            }
        }
        var box = panel(texts.tr("home.issues", page.issues().size()), list);
        box.getChildren().add(legend);
        return box;
    }

    private static VBox panel(String heading, Node content) {
        var head = new Label(heading);
        head.getStyleClass().add("panel-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        var panel = new VBox(head, content);
        panel.getStyleClass().addAll("panel", "home-list");
        return panel;
    }

    private final class ChangeCell extends ListCell<WhatChanged.Entry> {
        ChangeCell() {
            setOnMouseClicked(event -> {
                if (getItem() != null && event.getClickCount() == 2) {
                    model.openTask(getItem().task());
                }
            });
        }

        @Override
        protected void updateItem(WhatChanged.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (entry == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(texts.say(entry.sentence()));
            var mark = new LightMark(light(entry.kind()));
            mark.getStyleClass().add(LightMark.styleClass(light(entry.kind())));
            setGraphic(mark);
        }

        private static Light light(ChangeKind kind) {
            return switch (kind) {
                case NEWLY_OVERDUE -> Light.OVERDUE;
                case TURNED_BEHIND -> Light.BEHIND;
                case GONE_SILENT -> Light.SILENT;
                case DONE -> Light.DONE;
                case CLEARED -> Light.NORMAL;
                case REMOVED, RE_DATED, REPORT_REVISED, NEW_TASK -> Light.NOT_STARTED;
            };
        }
    }

    private final class IssueCell extends ListCell<HomeModel.IssueCard> {
        IssueCell() {
            setPrefWidth(0); // as wide as the list: a long name is cut, not the numbers
        }

        @Override
        protected void updateItem(HomeModel.@Nullable IssueCard card, boolean empty) {
            super.updateItem(card, empty);
            setText(null);
            setGraphic(card == null || empty ? null : line(card));
        }

        private Node line(HomeModel.IssueCard card) {
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
            var volume = new Label(volume(card.volume()));
            volume.getStyleClass().addAll("number", "issue-line-volume");
            var line = new HBox(name, gap, light, progress, volume);
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
