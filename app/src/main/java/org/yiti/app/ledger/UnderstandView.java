package org.yiti.app.ledger;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.SheetPicture.Look;
import org.yiti.app.shell.Shown;

/// What was understood of the file: settings, a picture of the sheet, and what its columns mean.
final class UnderstandView {
    private final LedgerImportModel model;
    private final Texts texts;
    private final double fontSize;

    UnderstandView(LedgerImportModel model, Texts texts, double fontSize) {
        this.model = model;
        this.texts = texts;
        this.fontSize = fontSize;
    }

    Node build(ImportStage.Understanding now) {
        var pane = new BorderPane(new SheetPicture(now.shown(), texts, fontSize).build());
        pane.getStyleClass().add("ledger-understand");
        var top = new VBox(sheets(now), settings(now), legend());
        top.getStyleClass().add("ledger-settings");
        now.trouble().ifPresent(t -> top.getChildren().add(LedgerImportView.trouble(texts, t)));
        pane.setTop(top);
        pane.setRight(new ColumnMeanings(model, texts).build(now.shown()));
        pane.setBottom(buttons(now));
        return pane;
    }

    private Node sheets(ImportStage.Understanding now) {
        var names = now.file().pages().stream().map(page -> page.sheet().name()).toList();
        var box = new ComboBox<String>();
        box.setId("ledger-sheet");
        box.getItems().setAll(names);
        box.getSelectionModel().select(now.page());
        box.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((_, index) -> model.show(index.intValue()));
        var take = new CheckBox(texts.tr("ledger.sheet.take"));
        take.setId("ledger-take");
        take.setSelected(now.shown().taken());
        take.setOnAction(_ -> model.take(take.isSelected()));
        var counts =
                new Label(
                        texts.tr(
                                "ledger.sheet.counts",
                                now.file().name(),
                                now.shown().understood().tasks().size(),
                                now.file().taken().size(),
                                names.size()));
        counts.getStyleClass().add("muted");
        var line = new HBox(label("ledger.sheet.choose", box), box, take, counts);
        line.getStyleClass().add("ledger-line");
        return line;
    }

    private Node settings(ImportStage.Understanding now) {
        var settings = model.settings();
        var year = new Spinner<Integer>(2000, 2100, settings.yearProperty().get());
        year.setId("ledger-year");
        year.setEditable(true);
        year.getEditor().setPrefColumnCount(5);
        year.valueProperty().subscribe(value -> settings.yearProperty().set(value));
        var month = new ComboBox<Integer>();
        month.setId("ledger-month");
        month.getItems().setAll(IntStream.rangeClosed(1, 12).boxed().toList());
        settings.monthProperty()
                .when(Shown.of(month))
                .subscribe(value -> month.setValue(value.intValue()));
        month.valueProperty()
                .subscribe(value -> {
                    if (value != null && value != settings.monthProperty().get()) {
                        settings.sayMonth(value);
                    }
                });
        var issue = new TextField();
        issue.setId("ledger-issue");
        issue.setPromptText(now.shown().mapping().defaultIssue());
        issue.textProperty().bindBidirectional(settings.issueProperty());
        issue.setTooltip(new Tooltip(texts.tr("ledger.setting.issue.tip")));
        var own = new CheckBox(texts.tr("ledger.setting.own"));
        own.setId("ledger-own");
        settings.ownProperty().when(Shown.of(own)).subscribe(own::setSelected);
        own.setOnAction(_ -> settings.sayOwn(own.isSelected()));
        own.setTooltip(new Tooltip(texts.tr("ledger.setting.own.tip")));
        var line =
                new FlowPane(
                        pair("ledger.setting.year", year),
                        pair("ledger.setting.month", month),
                        pair("ledger.setting.issue", issue),
                        own);
        line.getStyleClass().add("ledger-flow");
        var box = new VBox(line, yearDoubt());
        box.getStyleClass().add("ledger-year-settings");
        return box;
    }

    /// A line that is there only while the year is a guess, or not the one that is open.
    private Node yearDoubt() {
        var line = new Label();
        line.setId("ledger-year-doubt");
        line.setWrapText(true);
        line.getStyleClass().add("ledger-doubt");
        model.settings()
                .yearProperty()
                .when(Shown.of(line))
                .subscribe(_ -> {
                    var doubt = model.settings().yearDoubt();
                    line.setText(doubt.map(texts::say).orElse(""));
                    line.setVisible(doubt.isPresent());
                    line.setManaged(doubt.isPresent());
                });
        return line;
    }

    private HBox pair(String key, Node field) {
        var pair = new HBox(label(key, field), field);
        pair.getStyleClass().add("ledger-line");
        return pair;
    }

    private Label label(String key, Node field) {
        var label = new Label(texts.tr(key));
        label.setLabelFor(field);
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    private Node legend() {
        var line = new FlowPane(new Label(texts.tr("ledger.legend")));
        line.getStyleClass().add("ledger-flow");
        for (Look look : List.of(Look.values())) {
            var sample = new Label(texts.tr(look.textKey()));
            sample.getStyleClass().addAll("picture-sample", look.styleClass());
            line.getChildren().add(sample);
        }
        return line;
    }

    private Node buttons(ImportStage.Understanding now) {
        var check = new Button(texts.tr("ledger.import.check"));
        check.setId("ledger-check");
        check.setDefaultButton(true);
        check.setDisable(now.file().taken().isEmpty());
        check.setOnAction(_ -> model.check());
        var other = new Button(texts.tr("ledger.import.other"));
        other.setId("ledger-other");
        other.setOnAction(_ -> model.startAgain());
        var line = new HBox(check, other);
        line.getStyleClass().addAll("buttons", "ledger-buttons");
        return line;
    }
}
