package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.SampleStore;

/// The ways of supervising of the sample year by commands, from a store on disk.
class ModeCommandsTest {
    @TempDir Path home;
    private Commands commands;
    private String store;

    @BeforeEach
    void make() {
        commands = new Commands(home);
        store = SampleStore.make(home, "store").toString();
    }

    private Commands.Ran list(String what, String... more) {
        var words = new java.util.ArrayList<>(java.util.List.of(what, "list", "--store", store));
        words.addAll(java.util.List.of(more));
        return commands.typed(words.toArray(String[]::new));
    }

    @Test
    void consultationsProblemsAndVisitsAreListed() throws Exception {
        var sheets = list("consultation", "--json").json();
        assertThat(sheets).hasSize(148);
        assertThat(sheets.at("/0/month").asInt()).isEqualTo(6);
        var ledger = list("problem", "--json").json().at("/0");
        assertThat(ledger.at("/records").asInt()).isEqualTo(452);
        assertThat(ledger.at("/entries").asInt()).isEqualTo(132);
        assertThat(ledger.at("/classes").findValuesAsText("percent"))
                .containsExactly("20.5", "28.8", "15.9", "34.8");
        var all = list("visit", "--json").json().at("/0");
        assertThat(all.at("/valid").asInt()).isEqualTo(59);
        assertThat(all.at("/validWithExcluded").asInt()).isEqualTo(62);
        assertThat(all.at("/response").asText()).isEqualTo("93.22");
        for (var what : new String[] {"consultation", "problem", "visit"}) {
            var said = list(what);
            assertThat(said.code()).isZero();
            assertThat(said.out()).isNotBlank();
        }
    }

    @Test
    void aSampleIsKeptWithItsEntries() throws Exception {
        var kept =
                commands.at(
                        store,
                        "sample-draw",
                        "--of",
                        "tasks",
                        "--size",
                        12,
                        "--seed",
                        "20210930",
                        "--keep",
                        3,
                        "--json");
        assertThat(kept.code()).as(kept.out()).isZero();
        var dump = commands.at(store, "dump").out();
        assertThat(dump).contains("20210930");
        assertThat(
                        commands.at(
                                        store,
                                        "sample-draw",
                                        "--of",
                                        "tasks",
                                        "--size",
                                        1,
                                        "--seed",
                                        "1",
                                        "--keep",
                                        5)
                                .code())
                .isEqualTo(1);
    }
}
