package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.SampleStore;

/// The sample year's lists on paper, read back.
class PrintListCommandTest {
    @TempDir Path home;
    private Commands yiti;
    private String store;

    @BeforeEach
    void sample() {
        yiti = new Commands(home);
        store = SampleStore.make(home, "store").toString();
    }

    private List<String> pages(Path file) throws Exception {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(file.toFile())) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private Path print(String... how) {
        var file = home.resolve("list.pdf");
        var words = new ArrayList<Object>(List.of(how));
        words.addAll(List.of("--as-of", "2021-06-30", "--out", file));
        var ran = yiti.at(store, "print-list", words.toArray());
        assertThat(ran.code()).as(ran.err()).isZero();
        return file;
    }

    @Test
    void allTasksOfTheYearStandOnA3UnderTheirIssues() throws Exception {
        var pages = pages(print("--list", "tasks", "--paper", "a3_landscape"));
        var all = String.join("", pages);
        assertThat(all.lines().filter(line -> line.matches("\\d\\d-\\d\\d-\\d\\d .*")))
                .hasSize(603);
        assertThat(all).contains("03 拖欠工资（29项）");
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("任务内容", "主责单位", "12月", "数据截至 2021-06-30")
                    .contains("第 %d 页 / 共 %d 页".formatted(i + 1, pages.size()));
        }
    }

    @Test
    void theMatrixHasItsBandsAndTheIssuesTheirFigures() throws Exception {
        var matrix = String.join("", pages(print("--list", "matrix")));
        assertThat(matrix).contains("01 房产证难办", "12/24", "按问题分组");
        var issues = String.join("", pages(print("--list", "issues", "--marking", "内部资料")));
        assertThat(issues.lines().filter(line -> line.matches("\\d\\d \\S.*"))).hasSize(27);
        assertThat(issues).contains("拖欠工资", "65.7%", "内部资料");
    }

    @Test
    void theChangeListHasReasonsAndLinesToSignOn() throws Exception {
        var all = String.join("", pages(print("--list", "baseline", "--issue", "03")));
        assertThat(all)
                .contains("03 拖欠工资 调整清单", "对照“年初基线（示例）”", "未说明", "与市级方案衔接（示例）")
                .contains("填报人：", "核对人：", "批准人：", "日期：");
    }

    @Test
    void whatIsMissingIsSaidAndNoFileIsLeft() {
        var file = home.resolve("none.pdf");
        var none = yiti.at(store, "print-list", "--list", "baseline", "--out", file);
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("--issue");
        var other =
                yiti.at(
                        store,
                        "print-list",
                        "--list",
                        "baseline",
                        "--issue",
                        "05",
                        "--baseline",
                        "没有的",
                        "--out",
                        file);
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("没有的");
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void aCharacterThatNoFontHasStopsTheListAndTheOldFileStays() throws Exception {
        var file = home.resolve("list.pdf");
        Files.writeString(file, "before");
        var set =
                yiti.at(
                        store,
                        "set",
                        "--task",
                        "03-01-01",
                        "--field",
                        "content",
                        "--value",
                        "第\u2FE0号");
        assertThat(set.code()).as(set.err()).isZero();
        var ran = yiti.at(store, "print-list", "--list", "tasks", "--issue", "03", "--out", file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("\u2FE0", "U+2FE0", "03-01-01");
        assertThat(file).hasContent("before");
    }
}
