package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.cli.Commands.Ran;

class FiguresRoundTripTest {
    /// Policies, outcomes and hotline volumes are not in a ledger of tasks, nor is what makes an issue complete.
    private static final String NOT_OF_TASKS =
            "POLICY_RATE|POLICY_DUE|OUTCOME|BASELINE|ISSUE_FELL|ISSUE_FELL10|MOM|YOY|COMPLETENESS";

    @TempDir Path home;

    private Ran run(String store, String command, Object... arguments) {
        var ran = new Commands(home).at(home.resolve(store).toString(), command, arguments);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    private List<JsonNode> figures(String store, String day) throws Exception {
        var figures = new ArrayList<JsonNode>();
        for (JsonNode figure :
                run(store, "figures", "--year", 2021, "--as-of", day, "--json").json()) {
            if (!figure.get("code").asText().matches(NOT_OF_TASKS)) {
                figures.add(figure);
            }
        }
        return figures;
    }

    @Test
    void the_sample_year_gives_the_same_figures_in_a_store_that_took_its_ledger() throws Exception {
        run("one", "sample");
        for (String form : new String[] {"xlsx", "csv"}) {
            var file = home.resolve("台账." + form);
            var two = "two-" + form;
            if (form.equals("csv")) {
                run("one", "export-ledger", "--out", file, "--month", 6, "--csv", "gb18030");
            } else {
                run("one", "export-ledger", "--out", file, "--month", 6);
            }
            run(two, "init", "--office", "市专班", "--level", "city");
            run(two, "import-ledger", "--year", 2021, file, "--new-units");
            for (String day : List.of("2021-03-31", "2021-05-31", "2021-06-30", "2021-12-31")) {
                assertThat(figures(two, day)).as(form + " " + day).isEqualTo(figures("one", day));
            }
        }
        assertThat(figures("one", "2021-06-30")).hasSizeGreaterThan(10);
    }
}
