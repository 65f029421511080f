package org.yiti.app.setup.year;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.setup.page.ToolButton;
import org.yiti.app.setup.page.ToolLine;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.app.setup.rows.RowTable.Column;
import org.yiti.app.shell.Shown;
import org.yiti.model.programme.Issue;

/// Years, themes of the open year, the issues of each month, and carrying over.
final class YearView {
    private final YearModel model;
    private final CarryOverView carryOver;
    private final Texts texts;
    private final RowTable years;
    private final RowTable themes;
    private final Label count = new Label();
    private final FlowPane months = new FlowPane();

    YearView(YearModel model, CarryOverView carryOver, Texts texts) {
        this.model = model;
        this.carryOver = carryOver;
        this.texts = texts;
        years =
                new RowTable(
                        texts,
                        model::register,
                        model::editYear,
                        PROGRAMME_NAME,
                        List.of(
                                new Column(PROGRAMME_YEAR, 5),
                                new Column(PROGRAMME_NAME, 22),
                                new Column(PROGRAMME_LEVEL, 6),
                                new Column(PROGRAMME_STATUS, 7),
                                new Column(PROGRAMME_REPORTING_DAY, 8)),
                        1);
        themes =
                new RowTable(
                        texts,
                        model::register,
                        model::editTheme,
                        THEME_NAME,
                        List.of(
                                new Column(THEME_NO, 6),
                                new Column(THEME_NAME, 20),
                                new Column(THEME_FOCUS_MONTH, 6),
                                new Column(THEME_LEAD_UNIT, 14)),
                        1);
    }

    Parent build() {
        years.grid().setId("setup-years");
        years.grid().getStyleClass().add("setup-grid-low");
        themes.grid().setId("setup-themes");
        themes.grid().getStyleClass().add("setup-grid");
        Runnable removeThemes = () -> model.removeThemes(themes.grid().selectedRows());
        themes.whenRemoved(removeThemes);
        months.getStyleClass().add("setup-flow");
        var root =
                new PageBox(texts.tr("setup.year"), texts.tr("setup.year.about"))
                        .with(
                                texts.tr("setup.years"),
                                new ToolLine(
                                        new ToolButton(
                                                texts,
                                                "setup-year-add",
                                                "setup.years.add",
                                                this::addYear),
                                        new ToolButton(
                                                texts,
                                                "setup-year-open",
                                                "setup.years.open",
                                                this::open)),
                                years.grid())
                        .with(
                                texts.tr("setup.themes"),
                                count,
                                new ToolLine(
                                        new ToolButton(
                                                texts,
                                                "setup-theme-add",
                                                "setup.themes.add",
                                                this::addTheme),
                                        new ToolButton(
                                                texts,
                                                "setup-theme-remove",
                                                "setup.remove",
                                                removeThemes)),
                                themes.grid())
                        .with(
                                texts.tr("setup.focus"),
                                PageBox.words(texts.tr("setup.focus.words")),
                                months)
                        .with(texts.tr("setup.carry"), carryOver.build())
                        .scrolling();
        var shown = Shown.of(root);
        model.yearsChanged().when(shown).subscribe(_ -> years.grid().setRows(model.years()));
        model.open().when(shown).subscribe(this::fill);
        model.follow(shown);
        return root;
    }

    private void fill(Optional<Snapshot> open) {
        themes.grid().setRows(model.themes());
        count.setText(
                open.map(s ->
                                texts.tr(
                                        "setup.themes.count",
                                        s.book().programme().name(),
                                        s.book().themes().size(),
                                        s.book().issues().size(),
                                        s.book().tasks().size()))
                        .orElse(texts.tr("setup.years.none")));
        months.getChildren()
                .setAll(
                        open.map(s -> YearModel.focus(s.book())).orElse(List.of()).stream()
                                .map(this::month)
                                .toList());
    }

    private Node month(YearModel.MonthFocus focus) {
        var head =
                new Label(
                        texts.tr(
                                focus.unusual() ? "setup.focus.unusual" : "setup.focus.usual",
                                focus.month(),
                                focus.issues().size()));
        head.getStyleClass().add(focus.unusual() ? "setup-warn" : "setup-month-name");
        var box = new VBox(head);
        box.getStyleClass().addAll("setup-month", "setup-focus");
        for (Issue issue : focus.issues()) {
            var line = new Label(issue.code() + " " + issue.name());
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(line);
        }
        return box;
    }

    private void addYear() {
        model.addYear(texts.tr("setup.years.name", model.nextYear()));
    }

    private void open() {
        years.grid().currentRow().ifPresent(model::openYear);
    }

    private void addTheme() {
        model.addTheme(texts.tr("setup.themes.new"))
                .ifPresent(id -> {
                    themes.grid().select(id, THEME_NAME.key());
                    themes.grid().requestFocus();
                });
    }
}
