package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.SampleStore;
import org.yiti.app.cli.Commands.Ran;

class FreezeCommandTest {
    @TempDir Path home;

    private Ran freeze(String part, Object... arguments) {
        var words = new java.util.ArrayList<String>();
        words.add("freeze");
        words.add(part);
        words.add("--store");
        words.add(home.resolve("s").toString());
        for (Object each : arguments) {
            words.add(each.toString());
        }
        return new Commands(home).typed(words.toArray(String[]::new));
    }

    private Ran pack(String... more) {
        var words =
                new java.util.ArrayList<>(
                        java.util.List.of("pack", "--store", home.resolve("s").toString()));
        words.addAll(java.util.List.of("--month", "2021-05", "--out", home.toString()));
        words.addAll(java.util.List.of("--form", "xlsx", "--review"));
        words.addAll(java.util.List.of(more));
        return new Commands(home).typed(words.toArray(String[]::new));
    }

    @Test
    void a_closed_month_goes_into_a_file_that_needs_no_store() throws Exception {
        SampleStore.make(home, "s");
        assertThat(pack().err()).contains("yiti freeze").contains("--closed");
        assertThat(freeze("month", "--month", "2021-05").code()).isZero();
        var done = pack("--closed");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(home.resolve("2021-05 汇报包.yitr")).isNotEmptyFile();
    }

    @Test
    void a_month_is_closed_listed_and_compared() throws Exception {
        SampleStore.make(home, "s");
        assertThat(freeze("list").out()).contains("2021").contains("yiti freeze month");
        assertThat(freeze("revisions", "--month", "2021-05").err()).contains("还没有冻结");

        var done = freeze("month", "--month", "2021-05", "--remark", "会前", "--json");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.json().get("day").asText()).isEqualTo("2021-05-31");
        assertThat(done.json().get("checksum").asText()).matches("[0-9a-f]{64}");
        assertThat(freeze("list", "--json").json()).hasSize(1);
        assertThat(freeze("revisions", "--month", "2021-05", "--json").json()).isEmpty();

        assertThat(freeze("month", "--month", "2021-05").err()).contains("没有变");
        assertThat(freeze("month", "--month", "五月").err()).contains("2021-06");
        assertThat(freeze("month", "--month", "1999-05").err()).contains("1999");
    }
}
