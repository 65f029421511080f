package org.yiti.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.nav.Route;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.problem.ProblemSource;
import org.yiti.model.record.Table;

/// An entry that is moved to the recycle bin does not hold the records that it was made of.
class RemovedEntryTest extends FxTest {
    private final SampleDesk sample = new SampleDesk();

    private long linked() {
        return sample.store.rows().all(Table.PROBLEM_SOURCE).stream()
                .filter(row -> new ProblemSource(row).problem() != null)
                .count();
    }

    private long entries() {
        return sample.store.rows().all(Table.PROBLEM).size();
    }

    @Test
    void itsRecordsAreFreeAgainAndOneUndoBringsBothBack(@TempDir Path folder) throws Exception {
        var at =
                fx(() ->
                        sample.workplace(
                                new Route.Home(), Locale.CHINESE, folder.resolve("settings.json")));
        var rows =
                new OfficeRows(
                        at.desk(),
                        at.jobs(),
                        at.notices(),
                        at.texts()::label,
                        Set.of(
                                Table.UNIT,
                                Table.UNIT_ALIAS,
                                Table.PROBLEM_LEDGER,
                                Table.PROBLEM,
                                Table.PROBLEM_SOURCE));
        fx(rows::read);
        var model =
                new ProblemModel(rows, at.desk(), new ItemFromRow(at.navigator()), at.texts()::say);
        var held =
                sample.store.rows().all(Table.PROBLEM_SOURCE).stream()
                        .map(row -> new ProblemSource(row).problem())
                        .filter(problem -> problem != null)
                        .findFirst()
                        .orElseThrow();
        var row = sample.store.rows().find(Table.PROBLEM, held).orElseThrow();
        long linked = linked();
        long entries = entries();
        fx(() -> model.remove(List.of(row)));
        assertThat(entries()).isEqualTo(entries - 1);
        assertThat(linked()).isLessThan(linked);
        assertThat(sample.store.rows().all(Table.PROBLEM_SOURCE))
                .noneMatch(source -> held.equals(new ProblemSource(source).problem()));
        fx(() -> at.desk().undo());
        assertThat(entries()).isEqualTo(entries);
        assertThat(linked()).isEqualTo(linked);
    }
}
