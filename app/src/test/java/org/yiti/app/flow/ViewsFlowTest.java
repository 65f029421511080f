package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Narrowing and ordering a list by the keyboard, and keeping that as a view.
class ViewsFlowTest extends FlowTest {
    private static final String ONE = "01-01";
    private static final String TWO = "01-02";

    @BeforeEach
    void open() throws Exception {
        SmallStore.make(home, program.store());
        program.start();
        openTasks();
    }

    private void openTasks() {
        program.click("#rail-issues");
        program.clickCell("#issues", "房产证难办");
        program.await("the list has the focus", program.see("#issues .grid-field")::isFocused);
        program.push(KeyCode.ENTER);
        program.click("#issue-tab-tasks");
        program.await("two tasks", () -> program.numbers("#tasks").size() == 2);
    }

    /// Alt+Shift+Down, told to the cell itself: window managers like to keep these keys.
    private void openFilter() {
        program.awaitGone("#filter-search");
        var field = program.see("#tasks .grid-field");
        program.await("the list has the focus", field::isFocused);
        Program.fx(() -> {
            field.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, true, false, true, false));
            return true;
        });
        program.see("#filter-search");
    }

    private int listed() {
        var list = (ListView<?>) program.see("#filter-list");
        return Program.fx(() -> list.getItems().size());
    }

    @Test
    void aFilterAndAnOrderByKeysAreKeptAsAViewOverARestart() throws Exception {
        program.clickCell("#tasks", SmallStore.FIRST);
        openFilter();
        assertThat(listed()).isEqualTo(2);
        // 一网通办, by its initials.
        program.write("ywtb");
        program.await("one text", () -> listed() == 1);
        program.await("one task", () -> program.numbers("#tasks").equals(List.of(TWO)));
        program.push(KeyCode.ESCAPE);
        program.await("two tasks again", () -> program.numbers("#tasks").size() == 2);

        openFilter();
        program.await("the search has the focus", program.see("#filter-search")::isFocused);
        program.push(KeyCode.DOWN);
        program.await("the list has the focus", program.see("#filter-list")::isFocused);
        program.push(KeyCode.SPACE);
        program.await("one task is unticked", () -> program.numbers("#tasks").size() == 1);
        program.push(KeyCode.ENTER);
        var left = program.numbers("#tasks").getFirst();
        program.awaitWords("#filter-summary", "1/2");
        // The filter of another column tells only what this one let through.
        program.push(KeyCode.LEFT);
        openFilter();
        assertThat(listed()).isEqualTo(1);
        program.click("#filter-down");
        program.awaitWords("#filter-strip", "降序");

        program.click("#views-open");
        program.click("#view-save-as");
        named("只看一项");
        program.awaitWords("#views-open", "只看一项");
        program.awaitSaved();
        program.click("#filter-clear-all");
        program.awaitWords("#views-open", "有改动");
        program.close();

        program.start();
        openTasks();
        program.awaitWords("#views-open", "视图");
        program.click("#views-open");
        program.awaitWords("#views-list", "只看一项");
        program.push(KeyCode.ENTER);
        program.await("the view is back", () -> program.numbers("#tasks").equals(List.of(left)));
        program.awaitWords("#filter-strip", "降序");
        assertThat(program.words("#views-open")).doesNotContain("有改动");
        program.close();
        assertThat(check()).isEmpty();
    }

    @Test
    void viewsAreSavedDeletedAndTakenBackFromTheSearchBox() throws Exception {
        program.click("#views-open");
        program.click("#view-save-as");
        program.see("#view-name");
        program.push(KeyCode.ENTER);
        program.awaitWords("#views-state", "请填写视图名称");
        program.click("#view-cancel");
        program.click("#view-save-as");
        program.see("#view-name");
        program.write("全部任务");
        program.push(KeyCode.ENTER);
        program.awaitWords("#views-open", "全部任务");
        program.awaitSaved();
        command("删除当前视图");
        program.await("no view", () -> program.words("#views-open").equals("视图"));
        program.awaitSaved();
        program.push(KeyCode.CONTROL, KeyCode.Z);
        program.click("#views-open");
        program.awaitWords("#views-list", "全部任务");
        program.push(KeyCode.ESCAPE);
        command("使用视图：全部任务");
        program.awaitWords("#views-open", "全部任务");
        program.close();
        assertThat(check()).isEmpty();
    }

    private void saveAs(String name) {
        command("视图另存为");
        named(name);
    }

    private void named(String name) {
        program.see("#view-name");
        program.write(name);
        program.push(KeyCode.ENTER);
        program.awaitGone("#view-name");
    }

    private void command(String words) {
        program.push(KeyCode.CONTROL, KeyCode.K);
        program.see("#search-field");
        program.write(words);
        program.awaitWords("#search-results", words);
        program.push(KeyCode.ENTER);
        program.awaitGone("#search-field");
    }

    @Test
    void aViewThatComesInFromAFileIsLookedAtFirst() throws Exception {
        var file = home.resolve("monthly.yitiview");
        java.nio.file.Files.writeString(
                file,
                """
                {"yitiview":1,"list":"TASKS","name":"月报用","heads":{"gone":"旧列","no":"编号"},
                 "view":{"hidden":["light","gone"],"frozen":1,
                         "filters":[{"column":"no","except":false,"texts":["01-02"]}]}}
                """);
        command("导入视图");
        program.chooseFile(file);
        program.see("#view-import-name");
        assertThat(program.words("#view-import-name")).isEqualTo("月报用");
        program.awaitWords("#view-import-lines", "冻结前 1 列");
        assertThat(program.words("#view-import-left-out")).contains("旧列");
        assertThat(program.numbers("#tasks")).containsExactly(ONE, TWO);
        program.click("#view-import-take");
        program.await("its filter", () -> program.numbers("#tasks").equals(List.of(TWO)));
        program.awaitWords("#views-open", "月报用");
        program.close();
        assertThat(check()).isEmpty();
    }
}
