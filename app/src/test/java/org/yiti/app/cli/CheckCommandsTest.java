package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.i18n.Texts;

/// The sample year's lists are complete, and what moved since January is found.
class CheckCommandsTest {
    @TempDir Path home;

    private record Ran(int code, String out, String err) {}

    private Ran run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code =
                YitiCommand.run(
                        TestStores.in(home),
                        new Texts(Locale.CHINESE),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        words);
        return new Ran(code, out.toString(), err.toString());
    }

    @Test
    void theSampleYearHasNoErrorsAndItsBaselinesSpeak() throws Exception {
        var store = home.resolve("store").toString();
        assertThat(run("sample", "--store", store).code()).isZero();

        var lint = run("lint", "--store", store, "--year", "2021");
        assertThat(lint.code()).as(lint.err()).isZero();
        assertThat(lint.out()).contains("错误 0　");

        var diff = run("baseline", "diff", "--store", store, "--json");
        assertThat(diff.code()).as(diff.err()).isZero();
        var lines = new ObjectMapper().readTree(diff.out());
        assertThat(lines.findValuesAsText("issue")).containsOnly("03");
        assertThat(lines.findValuesAsText("kind")).contains("ADDED", "REMOVED", "MOVED", "CHANGED");

        assertThat(
                        run(
                                        "set",
                                        "--store",
                                        store,
                                        "--task",
                                        "01-01-01",
                                        "--field",
                                        "due_date",
                                        "--value",
                                        "")
                                .code())
                .isZero();
        var broken = run("lint", "--store", store, "--year", "2021", "--issue", "01");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).contains("TASK_DUE", "01-01-01");

        var frozen =
                run(
                        "baseline",
                        "freeze",
                        "--store",
                        store,
                        "--issue",
                        "01",
                        "--name",
                        "调整后",
                        "--approved-by",
                        "专班",
                        "--approved-on",
                        "2021-07-01");
        assertThat(frozen.code()).as(frozen.err()).isZero();
        assertThat(run("baseline", "list", "--store", store, "--issue", "01").out())
                .contains("年初基线（示例）", "调整后");
        assertThat(run("baseline", "diff", "--store", store, "--issue", "01").out())
                .contains("共 0 处");
        var before =
                run("baseline", "diff", "--store", store, "--issue", "01", "--name", "年初基线（示例）");
        assertThat(before.out()).contains("共 1 处", "完成时限");
    }
}
