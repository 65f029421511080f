package org.yiti.app.setup.calendar;

import static org.yiti.model.record.Field.*;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.yiti.app.calendar.MovedDay;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.setup.page.ToolLine;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.app.setup.rows.RowTable.Column;
import org.yiti.app.shell.Shown;

/// The year at a glance with its notice, its moved days as a list, adding one, taking many.
final class CalendarView {
    private final CalendarModel model;
    private final YearOverview overview;
    private final TakeDaysView takeDays;
    private final Texts texts;
    private final RowTable days;
    private final FlowPane months = new FlowPane();
    private final Label standing = new Label();
    private final Button load = new Button();

    CalendarView(CalendarModel model, YearOverview overview, TakeDaysView takeDays, Texts texts) {
        this.model = model;
        this.overview = overview;
        this.takeDays = takeDays;
        this.texts = texts;
        days =
                new RowTable(
                        texts,
                        model::register,
                        model::edit,
                        CALENDAR_DAY_NAME,
                        List.of(
                                new Column(CALENDAR_DAY_DAY, 9),
                                new Column(CALENDAR_DAY_WORKDAY, 7),
                                new Column(CALENDAR_DAY_NAME, 22)),
                        1);
    }

    Parent build() {
        var year = new Spinner<Integer>(2000, 2100, model.yearProperty().get());
        year.setId("setup-calendar-year");
        year.setPrefWidth(Region.USE_COMPUTED_SIZE);
        year.getEditor().setPrefColumnCount(5);
        year.setAccessibleText(texts.label(PROGRAMME_YEAR));
        months.getStyleClass().add("setup-flow");
        days.grid().setId("setup-days");
        days.grid().getStyleClass().add("setup-grid");
        Runnable remove = () -> model.remove(days.grid().selectedRows());
        days.whenRemoved(remove);
        standing.setId("setup-notice");
        standing.setWrapText(true);
        load.setId("setup-notice-load");
        load.setMinWidth(Region.USE_PREF_SIZE);
        load.managedProperty().bind(load.visibleProperty());
        load.setOnAction(_ -> model.load());
        var gone = new Button(texts.tr("setup.remove"));
        gone.setOnAction(_ -> remove.run());
        var root =
                new PageBox(texts.tr("setup.calendar"), texts.tr("setup.calendar.about"))
                        .with(
                                texts.tr("setup.calendar.year"),
                                new ToolLine(year, standing, load),
                                PageBox.words(texts.tr("setup.calendar.legend")),
                                months)
                        .with(texts.tr("setup.calendar.days"), add(gone), days.grid())
                        .with(texts.tr("setup.calendar.paste"), takeDays.build())
                        .scrolling();
        var shown = Shown.of(root);
        year.valueProperty().subscribe(value -> model.yearProperty().set(value));
        model.yearProperty().when(shown).subscribe(_ -> fill());
        model.changed().when(shown).subscribe(_ -> fill());
        model.follow(shown);
        return root;
    }

    private void fill() {
        days.grid().setRows(model.days());
        standing.setText(texts.say(model.standing()));
        load.setText(texts.tr("setup.notice.load", model.yearProperty().get()));
        load.setVisible(model.mayLoad());
        months.getChildren().setAll(overview.months(model.calendar(), model.yearProperty().get()));
    }

    private Node add(Button gone) {
        var day = new DatePicker(model.suggested());
        day.setId("setup-day");
        day.getEditor().setPrefColumnCount(9);
        model.yearProperty().when(Shown.of(day)).subscribe(_ -> day.setValue(model.suggested()));
        day.setAccessibleText(texts.label(CALENDAR_DAY_DAY));
        var workday = new CheckBox(texts.tr("setup.day.is-work"));
        workday.setId("setup-day-workday");
        var name = new TextField();
        name.setId("setup-day-name");
        name.setPromptText(texts.label(CALENDAR_DAY_NAME));
        name.setAccessibleText(texts.label(CALENDAR_DAY_NAME));
        var add = new Button(texts.tr("setup.add"));
        add.setId("setup-day-add");
        add.disableProperty().bind(day.valueProperty().isNull());
        add.setOnAction(_ ->
                model.put(
                        List.of(
                                new MovedDay(
                                        day.getValue(),
                                        workday.isSelected(),
                                        name.getText().strip()))));
        return new ToolLine(day, workday, name, add, gone);
    }
}
