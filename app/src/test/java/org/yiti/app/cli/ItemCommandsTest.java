package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Supervision items of the sample year by commands.
class ItemCommandsTest {
    @TempDir Path home;
    private Commands commands;
    private String store;

    @BeforeEach
    void make() {
        commands = new Commands(home);
        store = home.resolve("store").toString();
        assertThat(commands.at(store, "sample").code()).isZero();
    }

    private Commands.Ran item(String command, Object... arguments) {
        return commands.typed(
                Stream.concat(
                                Stream.of("item", command, "--store", store, "--json"),
                                Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    @Test
    void items_are_listed_and_shown() throws Exception {
        assertThat(item("list").json()).hasSize(50);
        var late = item("list", "--unit", "市住建委", "--late-on", "2021-06-30").json();
        assertThat(late.findValuesAsText("leadUnit")).containsOnly("市住建委");
        assertThat(late.findValuesAsText("state")).containsOnly("IN_PROGRESS");
        var no = item("list", "--text", "六合园").json().at("/0/no").asText();
        var shown = item("show", "--no", no).json();
        assertThat(shown.at("/state").asText()).isEqualTo("ARCHIVED");
        assertThat(shown.at("/events").findValuesAsText("action"))
                .startsWith("SUBMIT", "ISSUE", "RECEIVE", "PROGRESS")
                .endsWith("CLOSE", "START_LOOK_BACK", "ARCHIVE");
        assertThat(shown.at("/files")).hasSize(3);
        assertThat(item("list", "--unit", "谁也不是").json().at("/error/code").asText())
                .isEqualTo("cli.item.unit");
        var none = item("show", "--no", "2021-督-999");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.json().at("/error/code").asText()).isEqualTo("cli.item.missing");
    }

    @Test
    void a_sample_is_drawn_again_alike() throws Exception {
        for (var of : List.of("items", "tasks", "places")) {
            var frame = home.resolve(of + ".tsv");
            var drawn =
                    commands.at(
                                    store,
                                    "sample-draw",
                                    "--of",
                                    of,
                                    "--size",
                                    5,
                                    "--seed",
                                    "2021Q2",
                                    "--frame",
                                    frame,
                                    "--json")
                            .json();
            assertThat(drawn.at("/drawn").asInt()).isEqualTo(5);
            assertThat(Files.readAllLines(frame)).hasSize(drawn.at("/members").asInt());
            var again =
                    commands.at(
                            store,
                            "sample-draw",
                            "--of",
                            of,
                            "--size",
                            5,
                            "--seed",
                            "2021Q2",
                            "--json");
            assertThat(again.json()).isEqualTo(drawn);
        }
        assertThat(commands.at(store, "sample-draw", "--size", 0, "--seed", "1").code())
                .isEqualTo(1);
    }

    @Test
    void today_says_what_is_to_be_done_and_what_is_open() throws Exception {
        var today = commands.at(store, "today", "--as-of", "2021-06-30", "--json").json();
        assertThat(today.at("/reminders").findValuesAsText("rule"))
                .contains(
                        "ITEM_OVERDUE",
                        "ITEM_REFUSED",
                        "ITEM_TO_APPROVE",
                        "EXTENSION_WAITING",
                        "ITEM_TO_CHECK",
                        "LOOK_BACK_DUE",
                        "TASK_UNREPORTED",
                        "POLICY_DUE");
        assertThat(today.at("/gaps").findValuesAsText("gap"))
                .contains("WITHOUT_REPORT", "WITHOUT_LOOK_BACK")
                .doesNotContain("WITHOUT_CHECK");
        var heads =
                commands.at(
                                store,
                                "today",
                                "--as-of",
                                "2021-06-30",
                                "--hand",
                                "liaison",
                                "--unit",
                                "市交通委",
                                "--json")
                        .json();
        assertThat(heads.at("/reminders").findValuesAsText("unit")).containsOnly("市交通委");
        assertThat(commands.at(store, "today", "--as-of", "2021-06-30").out()).contains("闭环缺口");
    }
}
