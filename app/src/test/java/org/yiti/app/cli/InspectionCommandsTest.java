package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionCommandsTest {
    @TempDir Path home;
    private Commands commands;
    private String store;

    @BeforeEach
    void make() {
        commands = new Commands(home);
        store = home.resolve("store").toString();
        assertThat(commands.at(store, "sample").code()).isZero();
    }

    private Commands.Ran run(String group, String command, Object... arguments) {
        return commands.typed(
                Stream.concat(
                                Stream.of(group, command, "--store", store, "--json"),
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
}
