package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Closing the window with an edit still open.
class ClosingFlowTest extends FlowTest {
    @Test
    void whatIsTypedWhenTheWindowIsClosedIsKept() throws Exception {
        SmallStore.make(home, program.store());
        program.start();
        program.click("#rail-matrix");
        program.click("#matrix-shows-text");
        program.clickFirst("#matrix-grid");
        program.push(2 + 6, KeyCode.RIGHT);
        program.write("关窗前的话");
        program.close();
        assertThat(check()).isEmpty();
        program.start();
        program.click("#rail-matrix");
        program.click("#matrix-shows-text");
        program.cell("#matrix-grid", "关窗前的话");
        program.close();
    }
}
