package org.yiti.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.TASK_DUE_DATE;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.YearBookFixture;

/// The published numbers of the year 2021 and some of other years, worked out again by the program's own code.
/// Each row that has a formula is read here; a formula that this test cannot read fails it.
class FactsTest {
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern GROWTH =
            Pattern.compile("\\(" + NUMBER + "-" + NUMBER + "\\)/" + NUMBER);
    private static final Pattern GROWTH_LESS_ONE = Pattern.compile(NUMBER + "/" + NUMBER + "-1");
    private static final Pattern RATIO =
            Pattern.compile("(?:前十合计)?" + NUMBER + "([万亿]?)/" + NUMBER);
    private static final Pattern DIFFERENCE = Pattern.compile(NUMBER + "-" + NUMBER);
    private static final Pattern SUM =
            Pattern.compile("\\d+(?:街道|地区|镇|乡)?(?:\\+\\d+(?:街道|地区|镇|乡)?)+");
    private static final Pattern PRODUCT = Pattern.compile("(\\d+)(万?)×(\\d+)");
    private static final Pattern RANGE = Pattern.compile("(\\d+)月×(\\d+)~(\\d+)");
    private static final Pattern DAYS = Pattern.compile("(\\d+)-(\\d+)减(\\d+)-(\\d+)");
    private static final Pattern NAMED = Pattern.compile("列名(\\d+)个");
    private static final Pattern AT_MOST = Pattern.compile("(\\d+)<=(\\d+)");

    private record Fact(String id, String formula, String computed, String note) {}

    @TestFactory
    Stream<DynamicTest> everyFormulaGivesWhatWasComputed() throws IOException {
        return facts().stream()
                .map(fact ->
                        DynamicTest.dynamicTest(
                                fact.id() + " " + fact.formula(), () -> check(fact)));
    }

    @Test
    void allRowsWithAFormulaAreRead() throws IOException {
        assertThat(facts()).hasSize(61);
    }

    private static void check(Fact fact) throws IOException {
        Matcher m;
        if ((m = GROWTH.matcher(fact.formula())).matches()) {
            assertThat(m.group(3)).isEqualTo(m.group(2));
            expect(fact, decimals(fact).growth(number(m, 1), number(m, 2)).orElseThrow());
        } else if ((m = GROWTH_LESS_ONE.matcher(fact.formula())).matches()) {
            expect(fact, decimals(fact).growth(number(m, 1), number(m, 2)).orElseThrow());
        } else if (fact.id().equals("F085")) {
            onlyOneWholeNumberOfPoliciesGivesTheRate(fact);
        } else if ((m = RATIO.matcher(fact.formula())).matches()) {
            expect(fact, ratio(fact, m));
        } else if ((m = DAYS.matcher(fact.formula())).matches()) {
            expect(fact, BigDecimal.valueOf(daysLate(date(m, 3), date(m, 1))));
        } else if ((m = DIFFERENCE.matcher(fact.formula())).matches()) {
            expect(fact, decimals(fact).points(number(m, 1), number(m, 2)));
        } else if (SUM.matcher(fact.formula()).matches()) {
            expect(fact, sum(fact.formula()));
        } else if ((m = PRODUCT.matcher(fact.formula())).matches()) {
            expect(fact, number(m, 1).multiply(number(m, 3)));
        } else if ((m = RANGE.matcher(fact.formula())).matches()) {
            issuesOfTheYearFitTheMonths(fact, m);
        } else if ((m = NAMED.matcher(fact.formula())).matches()) {
            expect(fact, BigDecimal.valueOf(names(fact)));
            expect(fact, number(m, 1));
        } else if ((m = AT_MOST.matcher(fact.formula())).matches()) {
            assertThat(BigDecimal.valueOf(names(fact))).isEqualTo(number(m, 1));
            assertThat(number(m, 1)).isLessThanOrEqualTo(number(m, 2));
        } else if (fact.formula().equals("逐项点数")) {
            expect(fact, BigDecimal.valueOf(listedIssues()));
        } else {
            throw new AssertionError("no way to work out " + fact);
        }
    }

    private static BigDecimal ratio(Fact fact, Matcher m) {
        if (fact.computed().endsWith("%")) {
            return decimals(fact).percent(number(m, 1), number(m, 3)).orElseThrow();
        }
        // 1.34亿 shared out in 万元, 57万 in single homes.
        var unit = fact.computed().contains("万") ? 4 : 0;
        int power =
                switch (m.group(2)) {
                    case "万" -> 4 - unit;
                    case "亿" -> 8 - unit;
                    default -> 0;
                };
        return decimals(fact)
                .quotient(number(m, 1).movePointRight(power), number(m, 3))
                .orElseThrow();
    }

    /// The parts of a whole: as shares they must also total exactly 100.
    private static BigDecimal sum(String formula) {
        var parts = new ArrayList<BigDecimal>();
        for (String part : formula.split("\\+")) {
            parts.add(new BigDecimal(part.replaceAll("\\D", "")));
        }
        var shares = Shares.of(parts, Rounding.PERCENT);
        assertThat(
                        shares.stream()
                                .map(Shares.Share::percent)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        return shares.stream().map(Shares.Share::part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void onlyOneWholeNumberOfPoliciesGivesTheRate(Fact fact) {
        var rate = new BigDecimal("47.7");
        var fitting =
                IntStream.rangeClosed(31, 200)
                        .filter(n -> Rounding.PERCENT.percent(31, n).orElseThrow().equals(rate))
                        .toArray();
        assertThat(fitting).hasSize(1);
        expect(fact, BigDecimal.valueOf(fitting[0]));
    }

    /// Days between two dates as an overdue light counts them.
    private static long daysLate(LocalDate due, LocalDate asOf) {
        var year = new YearBookFixture(2021);
        year.task(year.issue(1, "隔音屏"), "01-01", Map.of(TASK_DUE_DATE, due));
        var book = year.book();
        var verdict = new Lights(book, WorkCalendar.standard(), asOf).of(book.tasks().getFirst());
        assertThat(verdict.computed()).isEqualTo(Light.OVERDUE);
        return (Long) verdict.why().args().getFirst();
    }

    private static void issuesOfTheYearFitTheMonths(Fact fact, Matcher m) throws IOException {
        var least = number(m, 1).multiply(number(m, 2));
        var most = number(m, 1).multiply(number(m, 3));
        assertThat(least + "-" + most).isEqualTo(fact.computed());
        assertThat(BigDecimal.valueOf(listedIssues())).isBetween(least, most);
    }

    private static int listedIssues() throws IOException {
        var year = new YearBookFixture(2021);
        for (var row : read("issues_2021.csv")) {
            year.issue(Integer.parseInt(row.getField("no")), row.getField("name"));
        }
        var asOf = LocalDate.of(2021, 5, 31);
        return Completeness.of(
                        new Lights(year.book(), WorkCalendar.standard(), asOf), FigureScope.YEAR)
                .rows()
                .size();
    }

    private static long names(Fact fact) {
        return Stream.of(fact.note().split("、")).map(String::strip).distinct().count();
    }

    private static void expect(Fact fact, BigDecimal worked) {
        assertThat(worked).as(fact.toString()).isEqualByComparingTo(expected(fact));
    }

    /// The number in the column `computed`: the first, or what follows 增.
    private static BigDecimal expected(Fact fact) {
        var text = fact.computed().substring(fact.computed().indexOf('增') + 1);
        var m = Pattern.compile(NUMBER).matcher(text);
        assertThat(m.find()).as(fact.toString()).isTrue();
        return new BigDecimal(m.group());
    }

    private static Rounding decimals(Fact fact) {
        return new Rounding(Math.max(0, expected(fact).scale()));
    }

    private static BigDecimal number(Matcher m, int group) {
        return new BigDecimal(m.group(group));
    }

    private static LocalDate date(Matcher m, int group) {
        return LocalDate.of(
                2021, Integer.parseInt(m.group(group)), Integer.parseInt(m.group(group + 1)));
    }

    private static List<Fact> facts() throws IOException {
        return Stream.concat(read("facts.csv").stream(), read("facts_other.csv").stream())
                .filter(row -> !row.getField("formula").isBlank())
                .map(row ->
                        new Fact(
                                row.getField("fact_id"),
                                row.getField("formula"),
                                row.getField("computed"),
                                row.getField("note")))
                .toList();
    }

    private static List<NamedCsvRecord> read(String name) throws IOException {
        var stream = Objects.requireNonNull(FactsTest.class.getResourceAsStream(name), name);
        try (var reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }
}
