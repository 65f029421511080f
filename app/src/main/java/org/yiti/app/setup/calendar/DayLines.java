package org.yiti.app.setup.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiti.app.calendar.MovedDay;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.DateWords;
import org.yiti.model.record.Field;
import org.yiti.model.record.Texts;

/// Reads pasted lines or lines of a csv file as days: date, whether it is worked, name, apart by tab, comma
/// or space. A head line and blank lines are passed over; every other line is a day or comes back with the
/// reason why it is none.
final class DayLines {
    /// A line that is not taken.
    ///
    /// @param number as it stands in the text, from 1
    record Rejected(int number, String line, Sentence why) {}

    record Found(List<MovedDay> days, List<Rejected> rejected) {}

    /// 10.1 may be 1 or 10 October, 10-1 may be a span of months.
    private static final Pattern ONE_DAY =
            Pattern.compile(
                    "(?:\\d{4}[-./年]\\d{1,2}[-./月]|(?:\\d{2}年)?\\d{1,2}[/月])\\d{1,2}[日号]?|\\d{8}|\\d{5}");

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

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
                    Map.entry("w", true),
                    Map.entry("休", false),
                    Map.entry("放假", false),
                    Map.entry("休息", false),
                    Map.entry("节假日", false),
                    Map.entry("否", false),
                    Map.entry("false", false),
                    Map.entry("0", false),
                    Map.entry("h", false));

    private final DateWords dates;
    private final Map<LocalDate, Integer> lineOf = new LinkedHashMap<>();
    private final List<MovedDay> days = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private DayLines(int year) {
        this.dates = new DateWords(year);
    }

    /// @param year the year of dates that are written without one
    static Found read(String text, int year) {
        var lines = new DayLines(year);
        int number = 0;
        boolean first = true;
        for (var line : text.lines().toList()) {
            number++;
            var words = Texts.tidy(line);
            if (!words.isEmpty() && !(first && isHead(words))) {
                lines.take(number, words);
            }
            first = first && words.isEmpty();
        }
        return new Found(List.copyOf(lines.days), List.copyOf(lines.rejected));
    }

    private static boolean isHead(String line) {
        var first = line.toLowerCase(Locale.ROOT);
        return first.startsWith("日期") || first.startsWith("date") || first.startsWith("day");
    }

    private void take(int number, String line) {
        var parts = line.split("[\\t,，;；\\s]+", 3);
        var date = date(parts[0]);
        var kind = parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT) : "";
        var workday = Optional.ofNullable(WORDS.get(kind));
        var name = parts.length > 2 ? parts[2].strip() : "";
        var why =
                date.isEmpty()
                        ? noDate(parts[0])
                        : fault(date.get(), kind, workday).or(() -> fault(name));
        if (why.isPresent() || date.isEmpty() || workday.isEmpty()) {
            rejected.add(new Rejected(number, line, why.orElseThrow()));
            return;
        }
        lineOf.put(date.get(), number);
        days.add(new MovedDay(date.get(), workday.get(), name));
    }

    private Optional<LocalDate> date(String word) {
        return ONE_DAY.matcher(Texts.halfWidth(word)).matches()
                ? Optional.ofNullable(dates.due(word).date())
                : Optional.empty();
    }

    private static Optional<Sentence> noDate(String word) {
        return Optional.of(
                ONE_DAY.matcher(Texts.halfWidth(word)).matches()
                        ? Sentence.of("setup.days.noSuchDay", word)
                        : Sentence.of("setup.days.noDate", word));
    }

    private static Optional<Sentence> fault(String name) {
        return Texts.fault(Field.CALENDAR_DAY_NAME, name).map(_ -> Sentence.of("setup.days.name"));
    }

    private Optional<Sentence> fault(LocalDate day, String kind, Optional<Boolean> workday) {
        var before = lineOf.get(day);
        if (before != null) {
            return Optional.of(Sentence.of("setup.days.twice", day, before));
        }
        if (day.getYear() < FIRST || day.getYear() > LAST) {
            return Optional.of(Sentence.of("setup.days.year", FIRST, LAST));
        }
        if (workday.isEmpty()) {
            return Optional.of(
                    kind.isEmpty()
                            ? Sentence.of("setup.days.noKind")
                            : Sentence.of("setup.days.kind", kind));
        }
        return workday.get() && day.getDayOfWeek().getValue() <= 5
                ? Optional.of(Sentence.of("setup.days.weekday", day))
                : Optional.empty();
    }
}
