package org.yiti.app.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.theme.LightMark;
import org.yiti.app.ui.LowWindow;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.supervision.ItemLine;

/// A month of due days and look-back days; days off are shaded and named.
final class CalendarView {
    private static final int DAYS = 7;
    private static final int MOST = 4;

    private final ItemsModel model;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final Label name = new Label();
    private final Label first = new Label();

    CalendarView(ItemsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent build() {
        grid.setId("items-calendar");
        grid.getStyleClass().add("items-calendar");
        for (int day = 0; day < DAYS; day++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / DAYS);
            grid.getColumnConstraints().add(width);
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("start-page");
        var box = new VBox(months(), scroll);
        box.getStyleClass().add("items-bar");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var place = new StackPane();
        place.getStyleClass().add("items-place");
        var root =
                new BorderPane(
                        place,
                        new ItemsBar(model, texts, this::intoDays).build(),
                        null,
                        null,
                        null);
        root.setId("supervision");
        root.getStyleClass().add("supervision");
        root.getStylesheets().add(ItemsView.sheet());
        var shown = Shown.of(root);
        model.snapshotProperty().when(shown).subscribe(_ -> model.read());
        model.pageProperty()
                .when(shown)
                .subscribe(page -> {
                    page.ifPresent(p -> p.month().ifPresent(month -> show(p, month)));
                    place.getChildren().setAll(new ItemsEmpty(model, texts).over(page).orElse(box));
                });
        return LowWindow.of(root);
    }

    private void intoDays() {
        if (grid.lookup(".items-entry") instanceof Node entry) {
            entry.requestFocus();
        }
    }

    private Node months() {
        name.setId("calendar-month");
        name.getStyleClass().add("title-4");
        var before = step("calendar-before", "item.month.before", -1);
        var after = step("calendar-after", "item.month.after", 1);
        var legend = new Label(texts.tr("item.calendar.legend"));
        legend.getStyleClass().add("caption");
        first.setId("calendar-first");
        first.getStyleClass().add("caption");
        var line = new HBox(before, name, after, legend, first);
        line.getStyleClass().add("tool-line");
        return line;
    }

    private Button step(String id, String key, int by) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setOnAction(_ -> model.turn(by));
        return button;
    }

    private void show(ItemsModel.Page page, ItemsModel.Month month) {
        var at = month.month();
        first.setText(
                page.lines().size() < month.dated()
                        ? texts.tr("item.calendar.first", month.dated(), page.lines().size())
                        : "");
        name.setText(texts.tr("item.month", at.getYear(), at.getMonthValue()));
        grid.getChildren().clear();
        for (var day : DayOfWeek.values()) {
            var head = new Label(day.getDisplayName(TextStyle.SHORT, texts.locale()));
            head.getStyleClass().add("caption");
            grid.add(head, day.ordinal(), 0);
        }
        var begin = at.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int row = 1;
        for (var monday = begin;
                !monday.isAfter(at.atEndOfMonth());
                monday = monday.plusDays(DAYS)) {
            for (int day = 0; day < DAYS; day++) {
                grid.add(cell(page, at, monday.plusDays(day)), day, row);
            }
            row++;
        }
    }

    private Node cell(ItemsModel.Page page, YearMonth at, LocalDate day) {
        var calendar = page.at().calendar();
        var box = new VBox(head(calendar, day));
        box.getStyleClass().add("items-day");
        if (!YearMonth.from(day).equals(at)) {
            box.getStyleClass().add("other-month");
            return box;
        }
        if (!calendar.isWorkday(day)) {
            box.getStyleClass().add("day-off");
        }
        if (day.equals(page.at().asOf())) {
            box.getStyleClass().add("today");
        }
        var due =
                page.lines().stream()
                        .filter(line -> line.state().open() && day.equals(line.dates().due()))
                        .toList();
        var back =
                page.lines().stream()
                        .filter(line ->
                                !line.state().open() && day.equals(line.dates().lookBackOn()))
                        .toList();
        fill(box, page, due, back);
        return box;
    }

    private Node head(WorkCalendar calendar, LocalDate day) {
        var number = new Label(String.valueOf(day.getDayOfMonth()));
        number.getStyleClass().add("items-day-number");
        var line = new HBox(number);
        calendar.name(day)
                .filter(_ -> !calendar.isWorkday(day))
                .ifPresent(off -> line.getChildren().add(small(off)));
        line.getStyleClass().add("items-day-head");
        return line;
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }

    private void fill(VBox box, ItemsModel.Page page, List<ItemLine> due, List<ItemLine> back) {
        int room = MOST;
        for (var line : due) {
            if (room-- > 0) {
                box.getChildren().add(entry(page, line, line.item().title()));
            }
        }
        for (var line : back) {
            if (room-- > 0) {
                box.getChildren()
                        .add(
                                entry(
                                        page,
                                        line,
                                        texts.tr("item.calendar.back", line.item().title())));
            }
        }
        int left = due.size() + back.size() - MOST;
        if (left > 0) {
            box.getChildren().add(small(texts.tr("item.calendar.left", left)));
        }
    }

    private Button entry(ItemsModel.Page page, ItemLine line, String words) {
        var button = new Button(words);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("flat", "items-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        var why = page.lights().of(line).map(verdict -> texts.say(verdict.why())).orElse("");
        page.lights()
                .of(line)
                .ifPresent(verdict -> button.setGraphic(new LightMark(verdict.light())));
        button.setAccessibleText(words + "，" + why);
        button.setTooltip(
                new javafx.scene.control.Tooltip(line.item().no() + " " + words + "\n" + why));
        button.setOnAction(_ -> model.open(line.id()));
        return button;
    }
}
