package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yiti.app.boot.TestStores;
import org.yiti.app.ledger.LedgerCells;

/// A ledger goes to a unit, comes back filled in, and is taken back.
class RoundTripFlowTest extends FlowTest {
    private static final String REPORT = "已梳理历史积压㛃35件";

    /// The rows that stand; what was added and taken back is kept as removed.
    private List<String> rows() throws Exception {
        var text = new StringWriter();
        try (var store = TestStores.open(home, program.store())) {
            store.dump(text);
        }
        return text.toString().lines().filter(line -> !line.contains("\"alive\":false")).toList();
    }

    @Test
    void aUnitsAnswerIsReviewedTakenShownInTheMatrixAndTakenBack() throws Exception {
        SmallStore.make(home, program.store());
        var before = rows();
        var folder = Files.createDirectory(home.resolve("fachu"));
        program.start();
        program.click("#rail-import");
        program.click("#ledger-tab-sendout");
        program.see("#sendout-month");
        Program.fx(() -> {
            month().setValue(12);
            return true;
        });
        program.click("#sendout-send");
        program.chooseFile(folder);
        program.awaitWords("#sendout-said", "1");
        program.await("a file is there", () -> !files(folder).isEmpty());

        var file = files(folder).getFirst();
        LedgerCells.write(file, "01-01", "本月进展", REPORT);
        Files.move(file, folder.resolve("huifu.xlsx"));

        program.click("#ledger-tab-takeback");
        program.click("#takeback-choose");
        program.chooseFile(folder);
        program.awaitWords("#takeback-cells", REPORT);
        program.click("#takeback-take");
        program.awaitWords("#takeback-done", "1");

        program.click("#rail-matrix");
        program.click("#matrix-shows-text");
        program.clickCell("#matrix-grid", REPORT);
        program.awaitWords("#matrix-cell", REPORT);
        program.close();

        assertThat(check()).isEmpty();
        program.start();
        program.click("#rail-matrix");
        program.click("#matrix-shows-text");
        program.cell("#matrix-grid", REPORT);
        program.click("#top-undo");
        program.await("it is gone", () -> !program.cells("#matrix-grid").contains(REPORT));
        program.push(KeyCode.ESCAPE);
        program.close();
        assertThat(rows()).isEqualTo(before);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> month() {
        return (ComboBox<Integer>) program.see("#sendout-month");
    }

    private static List<Path> files(Path folder) throws Exception {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".xlsx")).toList();
        }
    }
}
