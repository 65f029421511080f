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
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.app.setup.rows.RowTable.Column;
import org.yiti.app.shell.Shown;

/// The year at a glance, its moved days as a list, adding one, pasting many.
final class CalendarView {
    private final CalendarModel model;
    private final YearOverview overview;
    private final Texts texts;
    private final RowTable days;
    private final FlowPane months = new FlowPane();

    CalendarView(CalendarModel model, YearOverview overview, Texts texts) {
        this.model = model;
        this.overview = overview;
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
        var gone = new Button(texts.tr("setup.remove"));
        gone.setOnAction(_ -> remove.run());
        var root =
                new PageBox(texts.tr("setup.calendar"), texts.tr("setup.calendar.about"))
                        .with(
                                texts.tr("setup.calendar.year"),
                                line(year, PageBox.words(texts.tr("setup.calendar.legend"))),
                                months)
                        .with(texts.tr("setup.calendar.days"), add(gone), days.grid())
                        .with(texts.tr("setup.calendar.paste"), paste())
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
        months.getChildren().setAll(overview.months(model.calendar(), model.yearProperty().get()));
    }

    private Node add(Button gone) {
        var day = new DatePicker(model.suggested());
        day.setId("setup-day");
        day.getEditor().setPrefColumnCount(9);
        day.setAccessibleText(texts.label(CALENDAR_DAY_DAY));
        var workday = new CheckBox(texts.label(CALENDAR_DAY_WORKDAY));
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
                                new DayLines.Day(
                                        day.getValue(),
                                        workday.isSelected(),
                                        name.getText().strip()))));
        return line(day, workday, name, add, gone);
    }

    private Node paste() {
        var area = new TextArea();
        area.setId("setup-days-text");
        area.setPrefRowCount(4);
        area.setPromptText(texts.tr("setup.calendar.prompt"));
        area.setAccessibleText(texts.tr("setup.calendar.paste"));
        var told = new Label();
        told.setWrapText(true);
        var take = new Button(texts.tr("setup.calendar.take"));
        take.setId("setup-days-take");
        take.disableProperty().bind(area.textProperty().map(String::isBlank));
        take.setOnAction(_ -> {
            var found = DayLines.read(area.getText(), model.yearProperty().get());
            model.put(found.days());
            told.setText(
                    texts.tr("setup.calendar.taken", found.days().size(), found.rejected().size()));
            area.setText(String.join("\n", found.rejected()));
        });
        var box = new VBox(PageBox.words(texts.tr("setup.calendar.words")), area, line(take, told));
        box.getStyleClass().add("setup-found");
        return box;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("setup-line");
        return line;
    }
}
