package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A look at the sample year, and what every day brings.
class SampleFlowTest extends FlowTest {
    private static final int TO_MAY = 2 + 5;
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    @Test
    void aReportInTheMatrixChangesLightAndFigureAndTheFigureOpensExactlyItsRows() throws Exception {
        program.start();
        program.click("#first-sample");
        program.awaitWords("#home-card-silent", "3/12");
        program.click("#rail-matrix");
        program.clickWords("#matrix-sums .matrix-sum", "未报任务 3");
        program.await("three rows", () -> program.numbers("#figure-grid").size() == 3);
        var reported = program.numbers("#figure-grid").getFirst();
        program.click("#rail-matrix");
        program.click("#matrix-text");
        program.write(reported);
        program.awaitWords("#matrix-count", "1/603");
        program.click("#matrix-shows-text");
        program.clickFirst("#matrix-grid");
        program.push(TO_MAY, KeyCode.RIGHT);
        program.awaitWords("#matrix-cell .light-label", "未报");
        program.write("已办结35件");
        program.push(KeyCode.ENTER);
        program.awaitWords("#matrix-cell", "已办结35件");
        assertThat(program.words("#matrix-cell .light-label")).doesNotContain("未报");

        program.click("#rail-home");
        program.awaitWords("#home-card-silent", "2/12");
        program.click("#home-card-silent");
        program.awaitWords("#figure-part-0", "2");
        assertThat(program.cells("#figure-grid").stream().filter(text -> text.matches("D\\d\\d")))
                .hasSize(2);
        program.click("#rail-matrix");
        program.click("#matrix-reset");
        program.clickWords("#matrix-sums .matrix-sum", "未报任务 2");
        program.await("two rows", () -> program.numbers("#figure-grid").size() == 2);
        assertThat(program.numbers("#figure-grid")).doesNotContain(reported);
        program.close();
        assertThat(check(program.store().resolveSibling("sample"))).isEmpty();
    }

    @Test
    void looksAndLanguageAreRememberedAfterARestart() throws Exception {
        SmallStore.make(home, program.store());
        program.start();
        double usual = typeSize();
        program.click("#rail-settings");
        program.click("#settings-appearance");
        program.click("#setup-look-dark");
        program.click("#setup-size-150");
        var label = (Labeled) program.see("#rail-home");
        program.await("the type is larger", () -> label.getFont().getSize() > usual * 1.45);
        program.click("#setup-language-en");
        program.close();

        program.start();
        program.awaitWords("#rail-settings", "Settings");
        var restarted = (Labeled) program.see("#rail-home");
        program.await("the type is as large", () -> restarted.getFont().getSize() > usual * 1.45);
        assertThat(Program.fx(() -> root().getPseudoClassStates())).contains(DARK);
        program.close();
    }

    private javafx.scene.Parent root() {
        return program.stage().getScene().getRoot();
    }

    private double typeSize() {
        var label = (Labeled) program.see("#rail-home");
        return Program.fx(() -> label.getFont().getSize());
    }
}
