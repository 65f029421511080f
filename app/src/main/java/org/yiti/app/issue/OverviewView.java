package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.act.ActPlace;
import org.yiti.app.act.ActsBar;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.attachment.AttachmentsPane;
import org.yiti.app.chart.Chart;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Why;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.MeasuredIn;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueAlias;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Field;

/// 总览: the issue's figures and curve, why it was chosen, what it is to bring about.
final class OverviewView {
    private final IssueModel model;
    private final OverviewModel overview;
    private final Texts texts;
    private final IssueCurve curve;
    private final AttachmentsPane files;
    private final Form form;
    private final ActPlace place;
    private final ActsBar acts;

    OverviewView(IssueModel model, Texts texts, IssueCurve curve, AttachmentsFeature files) {
        this.model = model;
        this.overview = new OverviewModel(model);
        this.texts = texts;
        this.curve = curve;
        this.files = files.pane("issue-files");
        this.form = new Form(model.editing(), texts);
        this.place = new ActPlace(model.editing().acts(), texts);
        this.acts = new ActsBar(place, texts);
    }

    Node build() {
        var figures = new FlowPane();
        figures.getStyleClass().add("issue-figures");
        var chart = new StackPane();
        chart.getStyleClass().addAll("panel", "issue-chart");
        var outcomes = new OutcomesPane(overview, texts);
        var middle = new HBox(chart, facts());
        middle.getStyleClass().add("issue-columns");
        HBox.setHgrow(chart, Priority.ALWAYS);
        var box = new VBox(figures, middle, texts(), outcomes.build(), files.build("panel-head"));
        box.getStyleClass().add("issue-tab-page");
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        model.page()
                .when(Shown.of(scroll))
                .subscribe(page ->
                        page.ifPresent(p -> {
                            form.refresh();
                            acts.show(Optional.of(new Subject.OfIssue(p.issue())));
                            outcomes.refresh();
                            files.show(Optional.of(new Attachment.Place.OfIssue(p.issue().id())));
                            figures.getChildren()
                                    .setAll(p.figures().stream().map(this::card).toList());
                            show(chart, p);
                        }));
        overview.earlier(earlier -> carried(earlier));
        return place.around(scroll);
    }

    private void show(StackPane place, IssueModel.Page page) {
        if (place.getChildren().isEmpty()) {
            place.getChildren().setAll(curve.chart(page));
        } else if (place.getChildren().getFirst() instanceof Chart chart) {
            curve.show(chart, page);
        }
    }

    private Node card(Figure figure) {
        var name = new Label(texts.label(figure.code()));
        name.getStyleClass().add("caption");
        var value = new Label(texts.say(figure.words()));
        value.getStyleClass().add("figure-value");
        boolean rate = figure.measuredIn() == MeasuredIn.PERCENT;
        var fraction =
                new Label(
                        rate && !figure.weighted()
                                ? figure.numerator().stripTrailingZeros().toPlainString()
                                        + "/"
                                        + figure.denominator().stripTrailingZeros().toPlainString()
                                : "");
        fraction.getStyleClass().add("caption");
        var values = new HBox(value, fraction);
        values.getStyleClass().add("figure-values");
        var button = new Button(null, new VBox(name, values));
        button.setId("figure-" + figure.code().name());
        button.getStyleClass().setAll("figure-card");
        var sentence = texts.say(figure.sentence());
        button.setAccessibleText(sentence);
        button.setTooltip(new javafx.scene.control.Tooltip(sentence));
        button.setOnAction(_ -> model.open(figure));
        return button;
    }

    private final ComboBox<OverviewModel.Earlier> carried = new ComboBox<>();

    private Node facts() {
        var grid = new GridPane();
        grid.getStyleClass().addAll("panel", "issue-facts");
        fact(grid, ISSUE_STATUS, acts.node());
        fact(grid, ISSUE_APPROACH, form.several(ISSUE_APPROACH, model::row));
        fact(grid, ISSUE_NEEDS, form.several(ISSUE_NEEDS, model::row));
        var focus = form.text(ISSUE_FOCUS_MONTH, 1, model::row);
        form.always(() ->
                focus.prompting(
                        overview.themeMonth()
                                .map(month -> texts.tr("issue.focus.theme", month))
                                .orElse("")));
        fact(grid, ISSUE_FOCUS_MONTH, focus);
        carried.setAccessibleText(texts.label(ISSUE_CARRIED_FROM));
        carried.setDisable(true);
        Why.say(carried, texts.tr("issue.carried.why"));
        fact(grid, ISSUE_CARRIED_FROM, carried);
        var aliases = new FlowPane();
        aliases.getStyleClass().add("chips");
        form.always(() -> aliases(aliases));
        grid.addRow(grid.getRowCount(), fieldLabel(ISSUE_ALIAS_ALIAS), aliases);
        return grid;
    }

    private void fact(GridPane grid, Field field, javafx.scene.layout.Region control) {
        control.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(control, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), fieldLabel(field), control);
    }

    private Label fieldLabel(Field field) {
        var label = new Label(texts.label(field));
        label.getStyleClass().add("caption");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private void carried(List<OverviewModel.Earlier> earlier) {
        var held = model.issue().map(Issue::carriedFrom);
        carried.setPromptText(texts.tr(earlier.isEmpty() ? "issue.carried.none" : "issue.choose"));
        carried.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(OverviewModel.@Nullable Earlier each) {
                        return each == null
                                ? ""
                                : each.year() + " " + each.code() + " " + each.name();
                    }

                    @Override
                    public OverviewModel.@Nullable Earlier fromString(String text) {
                        return null;
                    }
                });
        carried.getItems().setAll(earlier);
        earlier.stream()
                .filter(each -> held.filter(each.issue()::equals).isPresent())
                .findFirst()
                .ifPresent(carried::setValue);
        carried.setDisable(earlier.isEmpty());
        carried.setOnAction(_ -> overview.carryFrom(carried.getValue()));
    }

    private void aliases(FlowPane place) {
        if (!place.getChildren().isEmpty()
                && place.getChildren().getLast() instanceof TextField typing
                && typing.isFocused()
                && !typing.getText().isEmpty()) {
            return;
        }
        place.getChildren().setAll(overview.aliases().stream().map(this::chip).toList());
        var add = new TextField();
        add.setId("alias-add");
        add.setPromptText(texts.tr("issue.alias.add"));
        add.setAccessibleText(texts.tr("issue.alias.add"));
        add.setOnAction(_ -> {
            var alias = add.getText();
            add.clear();
            overview.addAlias(alias).ifPresent(why -> add.setPromptText(texts.say(why)));
        });
        place.getChildren().add(add);
    }

    private Node chip(IssueAlias alias) {
        var remove = new Button("×");
        remove.getStyleClass().addAll("flat", "chip-remove");
        remove.setAccessibleText(texts.tr("issue.alias.remove", alias.alias()));
        remove.setOnAction(_ -> overview.remove(alias));
        var chip = new HBox(new Label(alias.alias()), remove);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private Node texts() {
        var grid = new GridPane();
        grid.getStyleClass().add("issue-texts");
        List<Field> reasons =
                List.of(
                        ISSUE_REASON_COMPLAINED,
                        ISSUE_REASON_VOLUME,
                        ISSUE_REASON_MOVABLE,
                        ISSUE_REASON_POLICY);
        grid.add(box(ISSUE_GOAL), 0, 0, 2, 1);
        for (int i = 0; i < reasons.size(); i++) {
            grid.add(box(reasons.get(i)), i % 2, 1 + i / 2);
        }
        for (int i = 0; i < 2; i++) {
            var half = new javafx.scene.layout.ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }

    private Node box(Field field) {
        return IssuePageView.headed(texts.label(field), form.text(field, 2, model::row));
    }
}
