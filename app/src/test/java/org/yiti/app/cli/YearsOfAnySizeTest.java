package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.app.ledger.LedgerFiles;

/// How many issues a year has is data: 27 in 2021, 17, 18 and 13 later, and a district adds its own.
class YearsOfAnySizeTest {
    private static final String HEAD = "序号|问题|任务编号|任务内容|牵头单位|完成时限|完成状态";
    private static final int TASKS_AN_ISSUE = 3;

    @TempDir Path home;

    @ParameterizedTest
    @CsvSource({
        "2021, 27, city",
        "2022, 17, city",
        "2023, 18, city",
        "2024, 13, district",
        "2025, 13, subdistrict",
        "2021, 31, district",
        "2021, 1, subdistrict"
    })
    void aYearHasAsManyIssuesAsItsLedger(int year, int issues, String level) throws Exception {
        var store = home.resolve("store").toString();
        var commands = new Commands(home);
        if (!level.equals("city")) {
            var nameless = commands.at(store, "init", "--office", "专班", "--level", level);
            assertThat(nameless.code()).as("which office is it").isNotZero();
            assertThat(Path.of(store)).doesNotExist();
        }
        var made =
                commands.at(store, "init", "--office", "专班", "--level", level, "--code", "110108");
        assertThat(made.code()).isZero();
        var file = LedgerFiles.write(home.resolve("台账.xlsx"), "任务台账", HEAD, rows(issues));
        var imported =
                commands.at(store, "import-ledger", "--year", year, file, "--new-units", "--own");
        assertThat(imported.code()).as(imported.err()).isZero();

        var asOf = year + "-12-31";
        var ran = commands.at(store, "figures", "--year", year, "--as-of", asOf, "--json");
        var rate = figure(ran.json(), "TASK_RATE");
        assertThat(rate.get("numerator").asInt()).isEqualTo(issues);
        assertThat(rate.get("denominator").asInt()).isEqualTo(issues * TASKS_AN_ISSUE);
        assertThat(rate.get("value").asText()).isEqualTo("33.3");
        assertThat(figure(ran.json(), "COMPLETENESS").get("denominator").asInt()).isEqualTo(issues);
    }

    /// Of an issue's tasks the first is done.
    private static String[] rows(int issues) {
        return IntStream.rangeClosed(1, issues)
                .boxed()
                .flatMap(issue ->
                        IntStream.rangeClosed(1, TASKS_AN_ISSUE)
                                .mapToObj(task ->
                                        "%d|第%d个问题|%02d-%02d|做第%d件事|甲局|年底前|%s"
                                                .formatted(
                                                        task,
                                                        issue,
                                                        issue,
                                                        task,
                                                        task,
                                                        task == 1 ? "完成" : "推进中")))
                .toArray(String[]::new);
    }

    private static JsonNode figure(JsonNode all, String code) {
        for (JsonNode figure : all) {
            if (figure.get("code").asText().equals(code)) {
                return figure;
            }
        }
        throw new AssertionError("no figure " + code);
    }
}
