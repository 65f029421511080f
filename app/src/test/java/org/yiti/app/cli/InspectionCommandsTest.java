package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.account.TestAccounts;
import org.yiti.app.boot.SampleStore;
import org.yiti.app.boot.TestStores;
import org.yiti.model.Sentence;
import org.yiti.model.account.Role;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;

class InspectionCommandsTest {
    @TempDir Path home;
    private Commands commands;
    private String store;

    @BeforeEach
    void make() {
        commands = new Commands(home);
        store = SampleStore.make(home, "store").toString();
    }

    private Commands.Ran run(String group, String command, Object... arguments) {
        return commands.typed(
                Stream.concat(
                                Stream.of(group, command, "--store", store, "--json"),
                                Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    /// A command of a group in the group of inspections.
    private Commands.Ran nested(String group, String command, Object... arguments) {
        return commands.typed(
                Stream.concat(
                                Stream.of("inspection", group, command, "--store", store, "--json"),
                                Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    @Test
    void inspectionsAreListedShownAndActedOn() throws Exception {
        var all = run("inspection", "list").json();
        assertThat(all.findValuesAsText("state"))
                .contains("DRAFT", "AWAITING_APPROVAL", "UNDER_WAY", "CLOSED");
        var shown = run("inspection", "show", "--no", "2021-查-02").json();
        assertThat(shown.at("/units/0/review").asText()).isEqualTo("ACCEPTED");
        assertThat(shown.at("/units/1/conclusionState").asText()).isEqualTo("ISSUED");
        assertThat(run("inspection", "show", "--no", "2021-查-99").code()).isEqualTo(1);
        var refused =
                run(
                        "inspection",
                        "act",
                        "--no",
                        "2021-查-03",
                        "APPROVE",
                        "--day",
                        "2021-06-28",
                        "--by",
                        "张敏（示例）");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.json().at("/error/code").asText()).isEqualTo("cli.item.refused");
        var approved =
                run(
                        "inspection",
                        "act",
                        "--no",
                        "2021-查-03",
                        "APPROVE",
                        "--day",
                        "2021-06-28",
                        "--by",
                        "李主任",
                        "--basis",
                        "市长批示");
        assertThat(approved.json().at("/state").asText()).isEqualTo("APPROVED");
    }

    @Test
    void aPlanGetsItsNumberWhenItIsSubmitted() throws Exception {
        var draft =
                run("inspection", "list").json().findParents("state").stream()
                        .filter(each -> each.at("/state").asText().equals("DRAFT"))
                        .filter(each -> each.at("/no").asText().isEmpty())
                        .findFirst()
                        .orElseThrow();
        var id = draft.at("/id").asText();
        var submit = new Object[] {"--id", id, "SUBMIT", "--day", "2021-06-28", "--by", "韩组长"};
        assertThat(run("inspection", "act", submit).code()).isEqualTo(1);
        try (var open = TestStores.open(home, Path.of(store))) {
            open.recorder()
                    .record(
                            new Actor("han", "韩组长"),
                            Step.of(
                                    Sentence.of("step.inspection.add"),
                                    List.of(
                                            Change.Put.of(
                                                    UUID.fromString(id),
                                                    Field.INSPECTION_AUTHORITY,
                                                    "市政府决定"))));
        }
        var done = run("inspection", "act", submit);
        assertThat(done.json().at("/state").asText()).isEqualTo("AWAITING_APPROVAL");
        assertThat(run("inspection", "show", "--id", id).json().at("/no").asText())
                .isEqualTo("2021-查-04");
    }

    @Test
    void conclusionsAndReviewsAreListedShownAndActedOn() throws Exception {
        var all = nested("conclusion", "list").json();
        assertThat(all.findValuesAsText("state")).contains("ISSUED", "DELIVERED");
        var issued =
                all.findParents("state").stream()
                        .filter(each -> each.at("/state").asText().equals("ISSUED"))
                        .findFirst()
                        .orElseThrow();
        var id = issued.at("/id").asText();
        var refused = nested("conclusion", "act", "--id", id, "DELIVER", "--by", "张敏");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.json().at("/error/code").asText()).isEqualTo("cli.item.refused");
        var delivered =
                nested(
                        "conclusion",
                        "act",
                        "--id",
                        id,
                        "DELIVER",
                        "--by",
                        "张敏",
                        "--recipient",
                        "赵主任",
                        "--day",
                        "2021-07-20");
        assertThat(delivered.json().at("/state").asText()).isEqualTo("DELIVERED");
        assertThat(delivered.json().at("/reviewUntil").asText()).isEqualTo("2021-08-19");
        var late =
                nested(
                        "review",
                        "act",
                        "--id",
                        id,
                        "APPLY",
                        "--by",
                        "钱局长",
                        "--day",
                        "2021-08-20",
                        "--reason",
                        "事实有出入");
        assertThat(late.code()).isEqualTo(1);
        var applied =
                nested(
                        "review",
                        "act",
                        "--id",
                        id,
                        "APPLY",
                        "--by",
                        "钱局长",
                        "--day",
                        "2021-08-19",
                        "--reason",
                        "事实有出入");
        assertThat(applied.json().at("/review").asText()).isEqualTo("RECEIVED");
        assertThat(nested("review", "list").json().findValuesAsText("id")).contains(id);
        assertThat(nested("review", "show", "--id", id).json().at("/reason").asText())
                .isEqualTo("事实有出入");
        assertThat(nested("conclusion", "show", "--no", "没有").code()).isEqualTo(1);
    }

    @Test
    void aWhistleIsRegisteredAndItsUnitArrives() throws Exception {
        var added =
                run(
                        "whistle",
                        "add",
                        "--kind",
                        "EMERGENCY",
                        "--from",
                        "朝阳区小关街道（示例）",
                        "--unit",
                        "市城管执法局",
                        "--unit",
                        "市住建委",
                        "--matter",
                        "树倒了",
                        "--day",
                        "2021-06-30",
                        "--time",
                        "9:05");
        assertThat(added.code()).as(added.err()).isZero();
        var id = added.json().at("/id").asText();
        assertThat(
                        run(
                                        "whistle",
                                        "arrive",
                                        "--id",
                                        id,
                                        "--unit",
                                        "市城管执法局",
                                        "--day",
                                        "2021-06-30",
                                        "--time",
                                        "09:35")
                                .json()
                                .at("/standing")
                                .asText())
                .isEqualTo("ON_TIME");
        assertThat(
                        run(
                                        "whistle",
                                        "arrive",
                                        "--id",
                                        id,
                                        "--unit",
                                        "市住建委",
                                        "--day",
                                        "2021-06-30",
                                        "--time",
                                        "09:36")
                                .json()
                                .at("/standing")
                                .asText())
                .isEqualTo("LATE");
        assertThat(run("whistle", "arrive", "--id", id, "--unit", "市教委").code()).isEqualTo(1);
        assertThat(run("whistle", "list", "--year", "2021").json().at("/0/matter").asText())
                .isEqualTo("树倒了");
    }

    @Test
    void aLeaderApprovesUnderTheirOwnNameAndAClerkDoesNot() throws Exception {
        accounts(
                TestAccounts.made("管理员", Optional.empty(), Role.SYSTEM_ADMIN),
                TestAccounts.made("市领导", Optional.empty(), Role.LEADER),
                TestAccounts.made("督查员", Optional.empty(), Role.CLERK));
        var clerk = act("督查员", "2021-查-03", "APPROVE", "--basis", "市长批示");
        assertThat(clerk.json().at("/error/code").asText()).isEqualTo("account.refused");
        var leader = act("市领导", "2021-查-03", "APPROVE", "--basis", "市长批示");
        assertThat(leader.json().at("/state").asText()).isEqualTo("APPROVED");
        var start = act("市领导", "2021-查-03", "START");
        assertThat(start.code()).isEqualTo(1);
        try (var open = TestStores.open(home, Path.of(store))) {
            assertThat(
                            open.rows()
                                    .where(Field.INSPECTION_NO, "2021-查-03")
                                    .getFirst()
                                    .words(Field.INSPECTION_APPROVED_BY))
                    .isEqualTo("市领导");
        }
    }

    private Commands.Ran act(String who, String no, String act, Object... more) throws Exception {
        var given = Stream.of("--no", no, act, "--day", "2021-06-28");
        return run(
                "inspection",
                "act",
                Stream.of(given, Stream.of(more), Stream.of(as(who)))
                        .flatMap(each -> each)
                        .toArray());
    }

    private Object[] as(String name) throws Exception {
        var password = Files.writeString(home.resolve("password"), TestAccounts.PASSWORD + "\n");
        return new Object[] {"--account", name, "--password-file", password};
    }

    private void accounts(Change... made) throws Exception {
        try (var open = TestStores.open(home, Path.of(store))) {
            open.recorder().record(TestAccounts.SOMEBODY, Step.of(Sentence.of("step.undo"), made));
        }
    }
}
