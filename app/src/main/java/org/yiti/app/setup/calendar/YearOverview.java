package org.yiti.app.setup.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.calendar.WorkCalendar;

/// Twelve small months. A holiday carries 休 on its weekend days too, a worked weekend 班, besides frame and
/// colour.
final class YearOverview {
    private final Texts texts;

    YearOverview(Texts texts) {
        this.texts = texts;
    }

    List<Node> months(WorkCalendar calendar, int year) {
        var months = new ArrayList<Node>();
        for (int month = 1; month <= 12; month++) {
            months.add(month(calendar, YearMonth.of(year, month)));
        }
        return months;
    }

    private Node month(WorkCalendar calendar, YearMonth month) {
        long worked = workdays(calendar, month);
        var head = new Label(texts.tr("setup.month", month.getMonthValue(), worked));
        head.getStyleClass().add("setup-month-name");
        var grid = new GridPane();
        for (int d = 1; d <= month.lengthOfMonth(); d++) {
            var day = month.atDay(d);
            int column = day.getDayOfWeek().getValue() - 1;
            int before = month.atDay(1).getDayOfWeek().getValue() - 1;
            grid.add(day(calendar, day), column, (d - 1 + before) / 7);
        }
        var box = new VBox(head, grid);
        box.getStyleClass().add("setup-month");
        return box;
    }

    /// Working days of a month.
    static long workdays(WorkCalendar calendar, YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(calendar::isWorkday)
                .count();
    }

    private Label day(WorkCalendar calendar, LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        boolean worked = calendar.isWorkday(day);
        var name = calendar.name(day);
        boolean holiday = !worked && (!weekend || name.isPresent());
        var number = String.valueOf(day.getDayOfMonth());
        var label = new Label(number);
        label.getStyleClass().add("setup-day");
        if (holiday) {
            label.setText(number + texts.tr("setup.day.off"));
            label.getStyleClass().add("setup-day-holiday");
        } else if (weekend && worked) {
            label.setText(number + texts.tr("setup.day.work"));
            label.getStyleClass().add("setup-day-work");
        } else if (weekend) {
            label.getStyleClass().add("setup-day-off");
        }
        name.ifPresent(words -> label.setTooltip(new Tooltip(day + " " + words)));
        return label;
    }
}
