package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.SampleStore;

/// Acts on tasks, issues and policies of the sample year by commands.
class ActCommandTest {
    @TempDir Path home;
    private Commands commands;
    private String store;

    @BeforeEach
    void make() {
        commands = new Commands(home);
        store = SampleStore.make(home, "store").toString();
    }

    private Commands.Ran act(String command, Object... arguments) {
        return commands.typed(
                Stream.concat(
                                Stream.of("act", command, "--store", store, "--json"),
                                Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    /// A task of the sample that is in hand.
    private static final String TASK = "03-05-03";

    @Test
    void a_request_waits_until_somebody_else_grants_it() throws Exception {
        int before = act("list").json().size();
        var asked =
                act(
                        "step",
                        "--task",
                        TASK,
                        "PROPOSE_CHANGE",
                        "--by",
                        "张敏",
                        "--day",
                        "2021-06-20",
                        "--reason",
                        "范围变了",
                        "--change",
                        "content=改后的内容");
        assertThat(asked.code()).as(asked.err()).isZero();
        assertThat(asked.json().at("/state").asText()).isEqualTo("ADJUSTING");
        var waiting = act("list").json();
        assertThat(waiting).hasSize(before + 1);
        assertThat(waiting.findValuesAsText("no")).contains(TASK);
        var own = act("step", "--task", TASK, "GRANT_CHANGE", "--by", "张敏", "--day", "2021-06-21");
        assertThat(own.code()).isEqualTo(1);
        assertThat(own.json().at("/error/code").asText()).isEqualTo("cli.item.refused");
        assertThat(own.json().at("/error/message").asText()).contains("张敏");
        var granted =
                act("step", "--task", TASK, "GRANT_CHANGE", "--by", "李主任", "--day", "2021-06-21");
        assertThat(granted.code()).as(granted.err()).isZero();
        assertThat(act("list").json()).hasSize(before);
        var shown = act("show", "--task", TASK).json();
        assertThat(shown.at("/events").findValuesAsText("act"))
                .endsWith("PROPOSE_CHANGE", "GRANT_CHANGE");
        assertThat(shown.findValuesAsText("after")).contains("改后的内容");
    }

    @Test
    void what_is_missing_is_said_and_nothing_is_done() throws Exception {
        int events = act("show", "--task", TASK).json().at("/events").size();
        var bare = act("step", "--task", TASK, "PROPOSE_CANCEL", "--by", "张敏");
        assertThat(bare.code()).isEqualTo(1);
        assertThat(bare.json().at("/error/code").asText()).isEqualTo("cli.item.refused");
        assertThat(act("show", "--task", TASK).json().at("/events")).hasSize(events);
        assertThat(act("show", "--task", "99-99").json().at("/error/code").asText())
                .isEqualTo("cli.act.missing");
        assertThat(act("list", "--year", 1999).json().at("/error/code").asText())
                .isEqualTo("cli.act.no-year");
    }

    @Test
    void a_task_is_reported_with_its_evidence_and_checked_by_another() throws Exception {
        var without =
                act(
                        "step",
                        "--task",
                        TASK,
                        "REPORT_DONE",
                        "--by",
                        "王五",
                        "--day",
                        "2021-06-20",
                        "--text",
                        "已完成",
                        "--file",
                        home.resolve("没有.txt"));
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.json().at("/error/code").asText()).isEqualTo("attachment.refused");
        var photo = Files.writeString(home.resolve("照片.txt"), "已修好");
        var reported =
                act(
                        "step",
                        "--task",
                        TASK,
                        "REPORT_DONE",
                        "--by",
                        "王五",
                        "--day",
                        "2021-06-20",
                        "--text",
                        "已完成",
                        "--file",
                        photo);
        assertThat(reported.code()).as(reported.err()).isZero();
        assertThat(reported.json().at("/state").asText()).isEqualTo("AWAITING_CHECK");
        var own = act("step", "--task", TASK, "VERIFY", "--by", "王五", "--day", "2021-06-21");
        assertThat(own.code()).isEqualTo(1);
        var checked = act("step", "--task", TASK, "VERIFY", "--by", "张敏", "--day", "2021-06-21");
        assertThat(checked.json().at("/state").asText()).isEqualTo("DONE");
    }

    @Test
    void a_plan_is_named_by_its_issue_and_approved_by_another() throws Exception {
        assertThat(act("show", "--plan", "03").json().at("/state").asText()).isEqualTo("IN_FORCE");
        assertThat(act("show", "--plan", "03/9").json().at("/error/code").asText())
                .isEqualTo("cli.act.missing");
        assertThat(act("step", "--plan", "03/1", "REPLACE", "--by", "张敏").code()).isEqualTo(1);
        plan("REGISTER", "--by", "张敏", "--state", "DRAFT", "--text", "方案台账");
        plan("SUBMIT", "--by", "张敏");
        assertThat(act("list").json().findValuesAsText("kind")).contains("solution_plan");
        assertThat(act("step", "--plan", "03", "APPROVE", "--by", "张敏").code()).isEqualTo(1);
        plan("APPROVE", "--by", "李主任");
        plan("PUT_IN_FORCE", "--by", "张敏");
        assertThat(act("show", "--plan", "03").json().at("/events").findValuesAsText("act"))
                .containsExactly("REGISTER", "SUBMIT", "APPROVE", "PUT_IN_FORCE");
    }

    private void plan(String action, Object... more) {
        var all = Stream.concat(Stream.of("--plan", "03", action), Stream.of(more)).toArray();
        var ran = act("step", all);
        assertThat(ran.code()).as(ran.err()).isZero();
    }
}
