package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.SampleStore;

/// Supervision items of the sample year by commands.
class ItemCommandsTest {
    @TempDir Path home;
    private Commands commands;
    private String store;

    @BeforeEach
    void make() {
        commands = new Commands(home);
        store = SampleStore.make(home, "store").toString();
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
    void an_item_is_opened_and_led_to_its_end() throws Exception {
        var opened =
                item(
                        "open",
                        "--title",
                        "屋面漏雨",
                        "--demand",
                        "修好",
                        "--basis",
                        "批示",
                        "--unit",
                        "市住建委",
                        "--due",
                        "2021-06-30",
                        "--day",
                        "2021-05-10",
                        "--by",
                        "张敏");
        assertThat(opened.code()).as(opened.err()).isZero();
        var id = opened.json().at("/id").asText();
        var photo = Files.writeString(home.resolve("照片.txt"), "已修好");
        var refused = item("step", "--id", id, "ISSUE", "--by", "李主任");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.json().at("/error/code").asText()).isEqualTo("cli.item.refused");
        var submitted = step(id, "SUBMIT", "2021-05-11", "--by", "张敏");
        assertThat(submitted.at("/no").asText()).matches("2021-督-\\d{3}");
        assertThat(item("step", "--id", id, "ISSUE", "--by", "张敏", "--day", "2021-05-12").code())
                .as("who drafted it does not approve it")
                .isEqualTo(1);
        step(id, "ISSUE", "2021-05-12", "--by", "李主任", "--paper", "1号", "--date", "2021-06-30");
        step(id, "RECEIVE", "2021-05-13", "--act-of", "王工");
        step(
                id,
                "REPORT_DONE",
                "2021-06-20",
                "--act-of",
                "赵局",
                "--person",
                "赵局",
                "--text",
                "已修好",
                "--file",
                photo);
        step(id, "ASSIGN_CHECK", "2021-06-21", "--by", "张敏", "--person", "刘洋");
        step(id, "PASS_CHECK", "2021-06-22", "--by", "刘洋", "--text", "不漏", "--file", photo);
        var closed =
                step(
                        id,
                        "CLOSE",
                        "2021-06-23",
                        "--by",
                        "张敏",
                        "--text",
                        "已解决",
                        "--date",
                        "2021-08-23");
        assertThat(closed.at("/state").asText()).isEqualTo("CLOSED");
        assertThat(item("show", "--id", id).json().at("/files")).hasSize(2);
    }

    @Test
    void who_gave_an_item_to_whom_stands_in_its_story() throws Exception {
        var refused = item("list", "--state", "REFUSED").json().at("/0");
        var id = refused.at("/id").asText();
        var lead = refused.at("/leadUnit").asText();
        step(
                id,
                "REASSIGN",
                "2021-06-30",
                "--by",
                "张敏",
                "--reason",
                "职责不符",
                "--text",
                "另行通知",
                "--unit",
                "市住建委");
        var events = item("show", "--id", id).json().at("/events");
        assertThat(events.get(events.size() - 1).at("/text").asText())
                .isEqualTo("主办单位由" + lead + "改为市住建委\n另行通知");
    }

    /// What has not happened yet cannot be entered.
    @Test
    void a_reply_of_the_year_9999_is_refused() throws Exception {
        var id = item("list", "--state", "IN_PROGRESS").json().at("/0/id").asText();
        var ran =
                item(
                        "step",
                        "--id",
                        id,
                        "PROGRESS",
                        "--day",
                        "9999-12-31",
                        "--act-of",
                        "王工",
                        "--text",
                        "在办");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.json().at("/error/code").asText()).isEqualTo("cli.item.refused");
        assertThat(ran.json().at("/error/message").asText()).contains("日期晚于今天");
    }

    private com.fasterxml.jackson.databind.JsonNode step(
            String id, String act, String day, Object... more) throws Exception {
        var words = new java.util.ArrayList<Object>(List.of("--id", id, act, "--day", day));
        words.addAll(List.of(more));
        var ran = item("step", words.toArray());
        assertThat(ran.code()).as(ran.out()).isZero();
        return ran.json();
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
