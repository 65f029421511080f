package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.cli.Commands.Ran;
import org.yiti.app.ledger.LedgerCells;
import org.yiti.app.ledger.LedgerFiles;

class SendOutCommandsTest {
    private static final String HEAD = "序号|问题|任务编号|任务内容|牵头单位|完成时限|本月进展|完成状态";

    @TempDir Path home;
    private String store = "";

    private Ran run(String command, Object... arguments) {
        return new Commands(home).at(store, command, arguments);
    }

    @Test
    void ledgers_go_out_come_back_and_who_is_missing_is_listed() throws Exception {
        store = home.resolve("store").toString();
        run("init", "--office", "市专班", "--level", "city");
        var ledger =
                LedgerFiles.write(
                        home.resolve("台账.xlsx"),
                        "2021年任务台账",
                        HEAD,
                        "1|题|01-01|做事|甲局|6月底||推进中",
                        "2|题|01-02|再做|乙局|年底前||推进中");
        run("import-ledger", "--year", 2021, ledger, "--new-units", "--month", 6);
        var dir = Files.createDirectory(home.resolve("发出"));
        Object[] order = {
            "--year", 2021, "--month", 6, "--due", "2021-06-30", "--dir", dir, "--json"
        };
        var sent = run("send-out", order);
        assertThat(sent.code()).as(sent.err()).isZero();
        assertThat(sent.json().get("files")).hasSize(2);
        assertThat(run("send-out", order).json().get("error").get("code").asText())
                .isEqualTo("sendout.file-there");

        var back = Files.createDirectory(home.resolve("交回"));
        var first = Path.of(sent.json().get("files").get(0).get("file").asText());
        var unit = sent.json().get("files").get(0).get("unit").asText();
        var no = unit.equals("甲局") ? "01-01" : "01-02";
        var returned = Files.copy(first, back.resolve("x.xlsx"));
        LedgerCells.write(returned, no, "本月进展", "办了");
        LedgerCells.write(returned, no, "任务内容", "换了说法");
        Files.write(back.resolve("坏.xlsx"), new byte[] {1, 2, 3});
        var before = run("dump").out();
        var dry = run("take-back", "--year", 2021, back, "--dry-run", "--json");
        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(run("dump").out()).isEqualTo(before);
        var file = dry.json().get("files").get(0);
        assertThat(file.get("unit").asText()).isEqualTo(unit);
        assertThat(file.get("changed").asInt()).isEqualTo(1);
        assertThat(file.get("late").asBoolean()).isTrue();
        assertThat(file.get("conflicts").get(0).get("outside").asBoolean()).isTrue();
        assertThat(dry.json().get("files").get(1).get("trouble").asText()).contains("坏.xlsx");
        var missing = run("outstanding", "--year", 2021, "--json").json();
        assertThat(missing.get(0).get("outstanding").asInt()).isEqualTo(2);

        assertThat(run("take-back", "--year", 2021, back).code()).isZero();
        assertThat(run("dump").out()).contains("办了").doesNotContain("换了说法");
        var after = run("outstanding", "--year", 2021, "--month", 6, "--json").json().get(0);
        assertThat(after.get("outstanding").asInt()).isEqualTo(1);
        assertThat(after.get("reminder").asText()).doesNotContain(unit).contains("6月30日");
        assertThat(run("outstanding", "--year", 2021).out()).contains("已交回 1 个");
    }
}
