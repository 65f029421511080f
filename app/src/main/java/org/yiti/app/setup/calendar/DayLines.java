package org.yiti.app.setup.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yiti.model.ledger.DateWords;

/// Reads pasted lines or lines of a csv file as days: date, whether it is worked, name, apart by tab, comma
/// or space. A head line and blank lines are passed over.
final class DayLines {
    /// @param name empty where the line gives none
    record Day(LocalDate day, boolean workday, String name) {}

    /// @param rejected lines that could not be understood, as they are
    record Found(List<Day> days, List<String> rejected) {}

    private static final Map<String, Boolean> WORDS =
            Map.ofEntries(
                    Map.entry("班", true),
                    Map.entry("上班", true),
                    Map.entry("补班", true),
                    Map.entry("调休上班", true),
                    Map.entry("工作日", true),
                    Map.entry("是", true),
                    Map.entry("true", true),
                    Map.entry("1", true),
                    Map.entry("休", false),
                    Map.entry("放假", false),
                    Map.entry("休息", false),
                    Map.entry("节假日", false),
                    Map.entry("否", false),
                    Map.entry("false", false),
                    Map.entry("0", false));

    private DayLines() {}

    /// @param year the year of dates that are written without one
    static Found read(String text, int year) {
        var days = new ArrayList<Day>();
        var rejected = new ArrayList<String>();
        boolean first = true;
        for (var line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            var parts = line.split("[\\t,，;；\\s]+", 3);
            var date = new DateWords(year).due(parts[0]).date();
            var workday =
                    parts.length > 1
                            ? WORDS.get(parts[1].toLowerCase(java.util.Locale.ROOT))
                            : null;
            if (date != null && workday != null) {
                days.add(new Day(date, workday, parts.length > 2 ? parts[2].strip() : ""));
            } else if (!first || date != null) {
                rejected.add(line);
            }
            first = false;
        }
        return new Found(List.copyOf(days), List.copyOf(rejected));
    }
}
