package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.cli.Commands.Ran;
import org.yiti.app.ledger.LedgerFiles;

class FailureAsJsonTest {
    private static final String HEAD = "序号|问题|任务编号|任务内容|牵头单位|完成时限|本月进展|完成状态";

    @TempDir Path home;
    private String store = "";

    @BeforeEach
    void office() {
        store = home.resolve("store").toString();
        assertThat(run("init", "--office", "市专班", "--level", "city").code()).isZero();
    }

    private Ran run(String command, Object... arguments) {
        return new Commands(home).at(store, command, arguments);
    }

    private static void assertError(Ran ran, int exit, String code, String... words)
            throws Exception {
        assertThat(ran.code()).isEqualTo(exit);
        assertThat(ran.err()).isEmpty();
        var error = ran.json().get("error");
        assertThat(error.get("exit").asInt()).isEqualTo(exit);
        assertThat(error.get("code").asText()).isEqualTo(code);
        assertThat(error.get("message").asText())
                .contains(List.of(words))
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void a_command_that_fails_says_why_on_standard_output() throws Exception {
        var ran = run("figures", "--year", 2021, "--as-of", "2021-06-30", "--json");
        assertError(ran, 1, "cli.year.missing", "2021");
        assertError(run("undo", "--json"), 1, "undo.nothing", "没有可以撤销的操作");
        var missing = run("import-ledger", "--year", 2021, home.resolve("没有.xlsx"), "--json");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.json().at("/error/message").asText()).contains("没有.xlsx");
    }

    @Test
    void without_json_the_same_words_are_on_the_other_stream() {
        var ran = run("figures", "--year", 2021, "--as-of", "2021-06-30");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("没有 2021 年度的数据");
    }

    @Test
    void arguments_that_are_not_understood_are_an_error_of_their_own() throws Exception {
        var ran = run("figures", "--year", "今年", "--as-of", "2021-06-30", "--json");
        assertError(ran, 2, "cli.args.value", "--year", "今年", "整数");
        assertThat(ran.json().at("/error/help").asText()).contains("yiti figures --help");
        assertError(run("figures", "--json"), 2, "cli.args.missing", "--year");
        assertError(run("figures", "--nonsense", "--json"), 2, "cli.args.missing", "--as-of");
        assertError(new Commands(home).typed("--json"), 2, "cli.args.unknown", "--json");
        var alone = new Commands(home).typed();
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("要说明做什么");
    }

    @Test
    void a_file_of_which_nothing_was_taken_names_its_first_row_and_keeps_the_report()
            throws Exception {
        var path = LedgerFiles.write(home.resolve("y.xlsx"), "表", HEAD, "1|||||||");
        var ran = run("import-ledger", "--year", 2021, path, "--json");
        assertError(ran, 1, "cli.import.nothing", "y.xlsx", "“台账”第 3 行");
        assertThat(ran.json().get("rejected")).hasSize(1);
        assertThat(ran.json().get("added").asInt()).isZero();
    }

    @Test
    void a_refused_value_says_which_task_and_why() throws Exception {
        var path =
                LedgerFiles.write(home.resolve("y.xlsx"), "表", HEAD, "1|房产证难办|01-01|清理|市规自委|6月底||");
        run("import-ledger", "--year", 2021, path, "--new-units");
        var ran =
                run(
                        "set",
                        "--task",
                        "01-01",
                        "--month",
                        6,
                        "--field",
                        "report.percent",
                        "--value",
                        "很多",
                        "--json");
        assertError(ran, 1, "cli.set.refused", "01-01", "很多");
        assertError(
                run("set", "--task", "9", "--field", "content", "--value", "x", "--json"),
                1,
                "cli.task.missing",
                "9");
    }

    @Test
    void a_damaged_store_is_told_as_json_too() throws Exception {
        Files.write(home.resolve("store/yiti.mv.db"), new byte[0]);
        var ran = run("check", "--json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.json().at("/error/code").asText()).startsWith("store.damaged");
    }

    @Test
    void figures_of_a_day_outside_the_year_or_to_come_are_doubted() throws Exception {
        var today = LocalDate.now(Clock.systemDefaultZone());
        int year = today.getYear();
        var path =
                LedgerFiles.write(home.resolve("y.xlsx"), "表", HEAD, "1|房产证难办|01-01|清理|市规自委|6月底||");
        run("import-ledger", "--year", year, path, "--new-units");
        var plain = run("figures", "--year", year, "--as-of", today, "--json");
        assertThat(plain.err()).isEmpty();
        assertThat(plain.json().get(0).has("warnings")).isFalse();
        var past = run("figures", "--year", year, "--as-of", (year - 1) + "-12-31", "--json");
        assertThat(past.code()).isZero();
        assertThat(past.json().get(0).get("warnings"))
                .singleElement()
                .asString()
                .contains("不在 " + year + " 年度内");
        var future = run("figures", "--year", year, "--as-of", (year + 1) + "-01-01");
        assertThat(future.code()).isZero();
        assertThat(future.err()).contains("不在 " + year + " 年度内", "还没有到");
    }
}
