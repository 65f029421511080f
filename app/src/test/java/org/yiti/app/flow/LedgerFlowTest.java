package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yiti.app.ledger.LedgerFiles;

/// The first day with a ledger of one's own.
class LedgerFlowTest extends FlowTest {
    private static final String HEAD = "序号|问题|任务编号|任务内容|牵头单位|完成时限|完成情况";

    /// Columns between the content of a task and its month.
    private static final int TO_MONTHS = 5;

    private Path ledger() throws Exception {
        return LedgerFiles.write(
                home.resolve("taizhang.xlsx"),
                "2021年任务台账",
                HEAD,
                "1|房产证难办|01-01|清理历史积压|市规划自然资源委|6月底|已完成",
                "2|房产证难办|01-02|推行一网通办|市规划自然资源委|9月底|",
                "3|房产证难办|01-03|公开办理时限|市政务服务局|12月底|");
    }

    @Test
    void anImportedLedgerIsEditedTakenBackAndAllThereAfterARestart() throws Exception {
        var file = ledger();
        program.start();
        program.click("#first-office");
        program.write("市每月一题专班");
        program.click("#first-start");
        program.click("#home-import");
        program.click("#ledger-choose");
        program.chooseFile(file);
        program.click("#ledger-check");
        program.click("#ledger-units-all");
        program.awaitGone("#ledger-units-all");
        program.click("#ledger-import-take");
        program.awaitWords("#ledger-done", "新增 3 项");

        program.click("#rail-home");
        assertThat(program.words("#home-card-tasks")).contains("/3");

        program.click(".issue-link");
        program.click("#issue-tab-tasks");
        program.clickCell("#tasks", "推行一网通办");
        program.write("推行一网通办，含㛃、𤦹等生僻字姓名");
        program.push(KeyCode.ENTER);
        program.cell("#tasks", "推行一网通办，含㛃、𤦹等生僻字姓名");
        program.clickCell("#tasks", "公开办理时限");
        program.push(TO_MONTHS + 6, KeyCode.RIGHT);
        program.write("40%");
        program.push(KeyCode.ENTER);
        program.cell("#tasks", "40%");
        program.awaitSaved();

        program.push(KeyCode.CONTROL, KeyCode.Z);
        program.await("the month is empty", () -> !program.cells("#tasks").contains("40%"));
        program.push(KeyCode.CONTROL, KeyCode.Y);
        program.cell("#tasks", "40%");
        program.awaitSaved();
        program.close();

        assertThat(check()).isEmpty();
        program.start();
        program.click(".issue-link");
        program.click("#issue-tab-tasks");
        program.cell("#tasks", "40%");
        program.cell("#tasks", "推行一网通办，含㛃、𤦹等生僻字姓名");
        program.click("#top-undo");
        program.await("the month is empty", () -> !program.cells("#tasks").contains("40%"));
        program.click("#issue-tab-history");
        program.awaitWords("#history", "推行一网通办，含㛃、𤦹等生僻字姓名");
        program.close();
        assertThat(check()).isEmpty();
    }
}
