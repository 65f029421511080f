package org.yiti.model.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Texts;

/// Reads the dates of ledgers as clerks word them: 3月底, 上半年, 三季度, 6月30日前, 2021.6, 44377, 长期坚持.
/// A period means its last day when it is a due date, its first when it is a start. Wordings with two
/// meanings (6月前: before June, or by its end?) and those tied to weather (汛期前) are not understood.
public final class DateWords {
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 32_874; // 1990-01-01
    private static final int LAST_SERIAL = 73_050; // 2099-12-31

    private static final Pattern CHINESE_NUMBER =
            Pattern.compile("[〇○Ｏ零一二三四五六七八九十]+(?=年|月|日|号|季度)");
    private static final Pattern EVERY = Pattern.compile("每(?:个)?(?:半年|年|季|月|周|日|天|旬).*");
    private static final Pattern LONG_TERM =
            Pattern.compile(".*(?:长期|持续|常态|经常性|按季度?|按月|按年|逐月|逐季|滚动|不间断).*");

    private static final String YEAR = "(?:(?<y>\\d{4}|\\d{2})年度?|(?<rel>明年|次年|今年|本年|当年)度?)?";
    private static final String BEFORE = "(?<before>之前|以前|前)?";
    private static final String REST = "(?<rest>.*)";
    private static final String EDGE = "(?<edge>底|末|内)?";

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Pattern JOINED = Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})?");
    private static final Pattern DOTTED =
            Pattern.compile(
                    "(?<y>\\d{4})[.\\-/](?<m>\\d{1,2})(?:[.\\-/](?<d>\\d{1,2})日?|月?"
                            + EDGE
                            + ")"
                            + BEFORE
                            + REST);
    private static final Pattern SHORT_DAY =
            Pattern.compile("(?<m>\\d{1,2})[.\\-/](?<d>\\d{1,2})" + BEFORE + REST);
    private static final Pattern DAY =
            Pattern.compile(YEAR + "(?<m>\\d{1,2})月份?(?<d>\\d{1,2})[日号]?" + BEFORE + REST);
    private static final Pattern MONTHS =
            Pattern.compile(
                    YEAR + "(?<from>\\d{1,2})月?[-—–~至到]+(?<m>\\d{1,2})月份?" + EDGE + BEFORE + REST);
    private static final Pattern MONTH =
            Pattern.compile(YEAR + "(?<m>\\d{1,2})月份?(?<edge>上旬|中旬|下旬|底|末|内)?" + BEFORE + REST);
    private static final Pattern QUARTER =
            Pattern.compile(YEAR + "(?<first>前)?第?(?<q>[1-4])季度" + EDGE + BEFORE + REST);
    private static final Pattern HALF =
            Pattern.compile(YEAR + "(?<half>上|下)半年" + EDGE + BEFORE + REST);
    private static final Pattern YEAR_END =
            Pattern.compile(YEAR + "(?:(?:(?<=[年度])年?|年)(?<edge>底|末|内|终)|全年|年度内)" + BEFORE + REST);
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?:(?<y>\\d{4})年度?|(?<rel>明年|次年|今年|本年|当年)度?)(?:内|完成)?");
    private static final List<Pattern> PATTERNS =
            List.of(DOTTED, MONTHS, SHORT_DAY, DAY, MONTH, QUARTER, HALF, YEAR_END, WHOLE_YEAR);

    /// Words after a date that would make it another date, or none.
    private static final Pattern MORE_DATES = Pattern.compile(".*(?:[0-9月季旬年]|汛|采暖|长期|持续|每).*");

    private final int year;

    /// @param year the year of the programme, which 3月底 is in
    public DateWords(int year) {
        this.year = year;
    }

    private record Period(LocalDate first, LocalDate last) {}

    public DueDate due(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> DueDate.NONE;
            case Cell.Day(var day, var _) -> new DueDate(day, day.toString(), false);
            case Cell.Text(var shown) -> due(shown);
            case Cell.Number(var value, var shown) -> due(value, shown);
        };
    }

    public DueDate due(String written) {
        var words = Texts.tidy(written);
        var text = digits(words);
        var serial = serial(text);
        if (serial != null) {
            return new DueDate(serial, serial.toString(), false);
        }
        var period = period(text);
        if (period.isPresent()) {
            return new DueDate(period.get().last(), words, false);
        }
        return new DueDate(null, words, longTerm(text));
    }

    /// The first day of the period that a start is worded by (启动时间); empty where it is not understood.
    public Optional<LocalDate> start(Cell cell) {
        if (cell instanceof Cell.Day day) {
            return Optional.of(day.value());
        }
        var text = digits(cell.shown());
        var serial = serial(text);
        if (serial != null) {
            return Optional.of(serial);
        }
        return cell instanceof Cell.Number(var value, var shown) && mayHaveLostZero(value, shown)
                ? Optional.empty()
                : period(text).map(Period::first);
    }

    private DueDate due(BigDecimal value, String shown) {
        var serial = serial(value.toPlainString());
        if (serial != null) {
            return new DueDate(serial, serial.toString(), false);
        }
        var words = Texts.tidy(shown);
        if (mayHaveLostZero(value, shown)) {
            return new DueDate(null, words, false);
        }
        if (digits(shown).matches("20\\d\\d")) {
            return new DueDate(LocalDate.of(value.intValue(), 12, 31), words, false);
        }
        return due(shown);
    }

    /// 2021.10 typed as a number is shown 2021.1; 6.30 is shown 6.3. Only a shown `.2` to `.9` behind a
    /// year is sure.
    private static boolean mayHaveLostZero(BigDecimal value, String shown) {
        return value.scale() > 0 && !digits(shown).matches("\\d{4}\\.(?:[2-9]|1[0-2]|0[1-9])");
    }

    private static boolean longTerm(String text) {
        return EVERY.matcher(text).matches()
                || (LONG_TERM.matcher(text).matches() && !text.matches(".*(?:\\d|年底|年末|半年).*"));
    }

    private static @Nullable LocalDate serial(String text) {
        if (!SERIAL.matcher(text).matches()) {
            return null;
        }
        int days = new BigDecimal(text).intValue();
        return days < FIRST_SERIAL || days > LAST_SERIAL ? null : EXCEL_ZERO.plusDays(days);
    }

    private Optional<Period> period(String text) {
        try {
            var joined = JOINED.matcher(text);
            if (joined.matches()) {
                return Optional.of(dayOrMonth(joined));
            }
            for (Pattern pattern : PATTERNS) {
                var found = pattern.matcher(text);
                if (found.matches()) {
                    return clear(found) ? Optional.of(period(pattern, found)) : Optional.empty();
                }
            }
        } catch (DateTimeException e) {
            return Optional.empty(); // 2月30日: a slip of the pen, for the person to mend
        }
        return Optional.empty();
    }

    /// Whether “before” has one meaning here and nothing after it speaks of another date.
    private static boolean clear(Matcher found) {
        var rest = group(found, "rest");
        if (rest != null
                && (MORE_DATES.matcher(rest).matches()
                        || rest.startsWith("中")
                        || rest.startsWith("初"))) {
            return false;
        }
        boolean day = group(found, "d") != null || group(found, "edge") != null;
        return day || group(found, "before") == null;
    }

    private Period period(Pattern pattern, Matcher found) {
        if (pattern == QUARTER) {
            int q = Integer.parseInt(found.group("q"));
            return months(found, found.group("first") == null ? q * 3 - 2 : 1, q * 3);
        }
        if (pattern == HALF) {
            boolean firstHalf = "上".equals(found.group("half"));
            return firstHalf ? months(found, 1, 6) : months(found, 7, 12);
        }
        if (pattern == YEAR_END || pattern == WHOLE_YEAR) {
            return months(found, 1, 12);
        }
        if (pattern == MONTHS) {
            return months(found, number(found, "from"), number(found, "m"));
        }
        return dayOrMonth(found);
    }

    private Period dayOrMonth(Matcher found) {
        if (group(found, "d") != null) {
            var day = LocalDate.of(yearOf(found), number(found, "m"), number(found, "d"));
            return new Period(day, day);
        }
        var month = YearMonth.of(yearOf(found), number(found, "m"));
        return switch (String.valueOf(group(found, "edge"))) {
            case "上旬" -> new Period(month.atDay(1), month.atDay(10));
            case "中旬" -> new Period(month.atDay(11), month.atDay(20));
            case "下旬" -> new Period(month.atDay(21), month.atEndOfMonth());
            default -> new Period(month.atDay(1), month.atEndOfMonth());
        };
    }

    private Period months(Matcher found, int first, int last) {
        var end = YearMonth.of(yearOf(found), last);
        var start = YearMonth.of(yearOf(found), first);
        if (end.isBefore(start)) {
            throw new DateTimeException("a period that ends before it starts");
        }
        return new Period(start.atDay(1), end.atEndOfMonth());
    }

    private int yearOf(Matcher found) {
        var written = group(found, "y");
        if (written != null) {
            int number = Integer.parseInt(written);
            return number < 100 ? 2000 + number : number;
        }
        var relative = group(found, "rel");
        return "明年".equals(relative) || "次年".equals(relative) ? year + 1 : year;
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static @Nullable String group(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? found.group(name) : null;
    }

    private static String digits(String written) {
        return CHINESE_NUMBER
                .matcher(Texts.compact(written))
                .replaceAll(found -> Integer.toString(chinese(found.group())));
    }

    /// 二〇二一 digit by digit, 三十一 by tens.
    private static int chinese(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            int number = 0;
            for (int i = 0; i < Math.min(text.length(), 8); i++) {
                number = number * 10 + digit(text.charAt(i));
            }
            return number;
        }
        int tens = ten == 0 ? 1 : digit(text.charAt(ten - 1));
        int ones = ten + 1 < text.length() ? digit(text.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }

    private static int digit(char c) {
        return Math.max(0, "零一二三四五六七八九".indexOf(c));
    }
}
