package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.SampleStore;

/// Meetings of the sample year by commands, from a store on disk.
class MeetingCommandsTest {
    @TempDir Path home;
    private Commands commands;
    private String store;

    @BeforeEach
    void make() {
        commands = new Commands(home);
        store = SampleStore.make(home, "store").toString();
    }

    private Commands.Ran meeting(String... words) {
        var all =
                new java.util.ArrayList<>(java.util.List.of("meeting", words[0], "--store", store));
        all.addAll(java.util.List.of(words).subList(1, words.length));
        return commands.typed(all.toArray(String[]::new));
    }

    @Test
    void meetingsAreListedAndShown() throws Exception {
        var all = meeting("list", "--json").json();
        assertThat(all).hasSize(6);
        assertThat(all.at("/5/state").asText()).isEqualTo("PLANNED");
        var may = meeting("show", "2021-05-28", "--as-of", "2021-06-30", "--json").json();
        assertThat(may.at("/agenda")).hasSize(4);
        assertThat(may.at("/decisions").findValuesAsText("standing"))
                .hasSize(6)
                .contains("NOT_HANDED_OUT", "NOTED");
        assertThat(meeting("show", "2021-05-28").out()).contains("未转办");
        assertThat(meeting("show", "2021-05-29").code()).isEqualTo(1);
    }

    @Test
    void aMeetingIsMadeItsAgendaFilledAndADecisionTakenDown() throws Exception {
        var made = meeting("open", "--month", "7", "--json").json();
        var title = made.at("/title").asText();
        assertThat(title).startsWith("2021年7月专题会");
        assertThat(made.at("/changes").asInt()).isGreaterThan(3);
        assertThat(meeting("agenda", title).out()).contains("已经齐了");
        assertThat(meeting("agenda", title, "--add", "专班经费").code()).isZero();
        assertThat(
                        meeting(
                                        "decide",
                                        title,
                                        "--text",
                                        "月底前清零",
                                        "--unit",
                                        "市住建委",
                                        "--due",
                                        "2021-07-31")
                                .code())
                .isZero();
        var shown = meeting("show", title, "--json").json();
        assertThat(shown.at("/agenda").findValuesAsText("what")).contains("专班经费");
        assertThat(shown.at("/decisions/0/text").asText()).isEqualTo("月底前清零");
        assertThat(meeting("open", "--month", "13").code()).isEqualTo(1);
        assertThat(meeting("decide", title, "--text", "x", "--task", "99-99-99").code())
                .isEqualTo(1);
    }
}
