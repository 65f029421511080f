package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.cli.Commands.Ran;
import org.yiti.app.ledger.LedgerCells;
import org.yiti.app.ledger.LedgerFiles;

class LedgerCommandsTest {
    private static final String HEAD = "序号|问题|任务编号|任务内容|牵头单位|完成时限|本月进展|完成状态";

    @TempDir Path home;
    private String store = "";

    private Ran run(String command, Object... arguments) {
        return new Commands(home).at(store, command, arguments);
    }

    @BeforeEach
    void office() {
        store = home.resolve("store").toString();
        assertThat(run("init", "--office", "市专班", "--level", "city").code()).isZero();
    }

    private Path ledger() throws Exception {
        return LedgerFiles.write(
                home.resolve("台账.xlsx"),
                "2021年任务台账",
                HEAD,
                "1|房产证难办|01-01|清理积压|市规自委|6月底|已清理一半|推进中",
                "2|||||||",
                "3|房产证难办|01-01|重号|市规自委|年底前||");
    }

    @Test
    void an_import_says_in_json_what_it_did_and_why_rows_were_not_taken() throws Exception {
        var ran = run("import-ledger", "--year", 2021, ledger(), "--new-units", "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.json().get("added").asInt()).isEqualTo(1);
        assertThat(ran.json().get("conflicts")).isEmpty();
        var rejected = ran.json().get("rejected");
        assertThat(rejected.findValuesAsText("sheet")).containsOnly("台账");
        assertThat(rejected.findValuesAsText("reason"))
                .anyMatch(reason -> reason.contains("出现了两次"));
        assertThat(run("dump").out()).contains("清理积压", "市规自委");
    }

    @Test
    void a_dry_run_and_refused_files_leave_the_store_as_it_was() throws Exception {
        var before = run("dump").out();
        assertThat(run("import-ledger", "--year", 2021, ledger(), "--dry-run").code()).isZero();
        var empty = Files.write(home.resolve("空.xlsx"), new byte[0]);
        var ran = run("import-ledger", "--year", 2021, empty);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("空.xlsx");
        assertThat(run("import-ledger", "--year", 2021, home.resolve("没有.xlsx")).code())
                .isEqualTo(1);
        var other = LedgerFiles.write(home.resolve("x.xlsx"), "说明", "字段|解释", "甲|乙");
        assertThat(run("import-ledger", "--year", 2021, other).code()).isEqualTo(1);
        assertThat(run("dump").out()).isEqualTo(before);
    }

    @Test
    void a_ledger_of_which_no_row_can_be_taken_fails() throws Exception {
        var path = LedgerFiles.write(home.resolve("y.xlsx"), "表", HEAD, "1|||||||");
        assertThat(run("import-ledger", "--year", 2021, path).code()).isEqualTo(1);
    }

    @Test
    void an_exported_ledger_comes_back_with_exactly_the_changed_cells() throws Exception {
        run("import-ledger", "--year", 2021, ledger(), "--new-units", "--month", 6);
        var out = home.resolve("导出.xlsx");
        assertThat(run("export-ledger", "--out", out, "--month", 6).code()).isZero();
        var same = run("import-ledger", "--year", 2021, out, "--json").json();
        assertThat(same.get("unchanged").asInt()).isEqualTo(1);
        assertThat(same.get("step").asInt()).isZero();
        LedgerCells.write(out, "01-01", "本月进展", "全部清理");
        var changed = run("import-ledger", "--year", 2021, out, "--json").json();
        assertThat(changed.get("changed").asInt()).isEqualTo(1);
        assertThat(run("dump").out()).contains("全部清理").doesNotContain("已清理一半");
        assertThat(run("undo").code()).isZero();
        assertThat(run("dump").out()).contains("已清理一半");
    }

    @Test
    void what_both_sides_changed_is_listed_and_ours_stays() throws Exception {
        run("import-ledger", "--year", 2021, ledger(), "--new-units", "--month", 6);
        var out = home.resolve("导出.xlsx");
        run("export-ledger", "--out", out, "--month", 6);
        var earlier = Files.copy(out, home.resolve("先交回.xlsx"));
        LedgerCells.write(earlier, "01-01", "备注", "我们的");
        assertThat(run("import-ledger", "--year", 2021, earlier).code()).isZero();
        LedgerCells.write(out, "01-01", "备注", "他们的");
        var ran = run("import-ledger", "--year", 2021, out, "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.json().get("conflicts")).as(ran.out()).hasSize(1);
        var conflict = ran.json().get("conflicts").get(0);
        assertThat(conflict.get("ours").asText()).isEqualTo("我们的");
        assertThat(conflict.get("theirs").asText()).isEqualTo("他们的");
        assertThat(run("dump").out()).contains("我们的").doesNotContain("他们的");
    }

    @Test
    void csv_is_written_in_the_wanted_encoding_and_read_back() throws Exception {
        run("import-ledger", "--year", 2021, ledger(), "--new-units", "--month", 6);
        var out = home.resolve("导出.csv");
        assertThat(run("export-ledger", "--out", out, "--csv", "gb18030", "--month", 6).code())
                .isZero();
        assertThat(Files.readString(out, Charset.forName("GB18030"))).contains("清理积压");
        var ran = run("import-ledger", "--year", 2021, out, "--month", 6, "--json");
        assertThat(ran.json().get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void aWorkbookIsNotWrittenUnderTheNameOfACsv() throws Exception {
        var out = home.resolve("台账.csv");
        var refused = run("export-ledger", "--out", out, "--month", 6);
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("--csv gb18030");
        assertThat(out).doesNotExist();
    }

    @Test
    void every_unit_gets_its_own_file() throws Exception {
        run("import-ledger", "--year", 2021, ledger(), "--new-units");
        var folder = Files.createDirectory(home.resolve("各单位"));
        assertThat(run("export-ledger", "--each-unit", folder).code()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).singleElement().asString().contains("市规自委");
        }
        assertThat(run("export-ledger", "--out", home.resolve("z.xlsx"), "--unit", "没有").code())
                .isEqualTo(1);
    }

    @Test
    void the_ledger_of_a_real_county_comes_in_and_goes_round_without_differences()
            throws Exception {
        var real = home.resolve("real.xlsx");
        try (var in =
                getClass()
                        .getResourceAsStream("/org/yiti/app/ledger/file/ledger_dazhu_2016.xlsx")) {
            Files.copy(in, real);
        }
        var first = run("import-ledger", "--year", 2016, real, "--new-units", "--json").json();
        assertThat(first.get("added").asInt()).isEqualTo(first.get("read").asInt()).isPositive();
        assertThat(first.get("rejected")).isEmpty();
        var out = home.resolve("out.xlsx");
        run("export-ledger", "--out", out);
        var again = run("import-ledger", "--year", 2016, out, "--json").json();
        assertThat(again.get("unchanged")).isEqualTo(first.get("read"));
        assertThat(again.get("conflicts")).isEmpty();
        assertThat(run("check").code()).isZero();
    }

    @Test
    void volumes_come_in_by_issue_unit_and_month_and_bad_rows_say_why() throws Exception {
        run("import-ledger", "--year", 2021, ledger(), "--new-units");
        var table =
                LedgerFiles.write(
                        home.resolve("诉求量.xlsx"),
                        "诉求量",
                        "问题|单位|月份|受理量|派单量",
                        "房产证难办|市规自委|5月|1,200|1100",
                        "01||6|30|",
                        "没有的题||6|1|1",
                        "01|没有的单位|6|1|1",
                        "01||13|1|1",
                        "01||7|多|1",
                        "01||6|31|");
        var ran = run("import-volumes", "--year", 2021, table, "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.json().get("added").asInt()).isEqualTo(2);
        assertThat(ran.json().get("rejected")).hasSize(5);
        var again = run("import-volumes", "--year", 2021, table, "--json").json();
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(again.get("step").asInt()).isZero();
    }
}
