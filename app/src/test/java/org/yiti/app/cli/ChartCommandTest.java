package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.app.boot.SampleStore;

/// The charts of the sample year, whose numbers are those of its lists.
class ChartCommandTest {
    @TempDir static Path home;

    @BeforeAll
    static void sample() {
        SampleStore.make(home, "store");
    }

    private static Commands.Ran chart(String name, Object... more) {
        var words = new ArrayList<Object>(List.of(name));
        words.addAll(List.of(more));
        return new Commands(home).at(home.resolve("store").toString(), "chart", words.toArray());
    }

    @ParameterizedTest
    @CsvSource({
        "s-curve, 任务完成45.6%，加权进度比计划落后1.4个百分点",
        "heat-map, 27题中8题连续2个月滞后或逾期",
        "quadrant, 27题中6题进度达标但诉求上升，需复核措施",
        "changes, 27题中15题诉求量下降，其中7题降幅超过10%",
        "control, 全部题目诉求量自6月起明显下降，每个工作日由3343.6件降到2921.9件",
        "overdue, 逾期任务由3项升到19项：新增逾期16",
        "overdue-items, 逾期督办事项由没有升到6项：新增逾期6",
        "policies, 34项待出台政策没有一项超期",
        "ages, 31项在办件中半数超过37天，最老146天",
        "stages, 督办事项在“办理中”压得最久：18项，中位21天"
    })
    void eachTitleSaysWhatTheSampleYearComesTo(String name, String title) throws Exception {
        var file = home.resolve(name + ".svg");
        var ran = chart(name, "--month", "6", "--out", file, "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.json().get("title").asText()).isEqualTo(title);
        assertThat(ran.json().get("foot").asText()).startsWith("数据截至2021-06-30");
        assertThat(file).content().contains("<svg");
    }

    @Test
    void greyHasNoColourAndManyLinesMakeThePictureHigher() throws Exception {
        var file = home.resolve("grey.png");
        assertThat(chart("heat-map", "--out", file, "--look", "grey", "--height", "300").code())
                .isZero();
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(3000);
        assertThat(image.getHeight()).isGreaterThan(1400);
        for (int x = 0; x < image.getWidth(); x += 7) {
            for (int y = 0; y < image.getHeight(); y += 7) {
                int rgb = image.getRGB(x, y);
                assertThat(rgb >> 16 & 255).isEqualTo(rgb & 255);
            }
        }
    }

    @Test
    void withoutANameTheChartsAreListedAndOneOfADayIsSaidToBeMissing() {
        var ran = new Commands(home).typed("chart");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("heat-map", "题目×月份热力图", "没有按日的诉求量");
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        var nowhere = home.resolve("x.png");
        assertThat(chart("outcomes", "--out", nowhere).err()).contains("还没有带目标的成效指标");
        assertThat(chart("pie", "--out", nowhere).err()).contains("没有叫“pie”的图", "s-curve");
        assertThat(chart("changes", "--out", home.resolve("x.gif")).err()).contains("不认识的文件类型");
        assertThat(chart("changes").code()).isEqualTo(1);
        assertThat(chart("changes", "--out", nowhere, "--month", "13").err()).contains("1 到 12");
        assertThat(Files.exists(nowhere)).isFalse();
    }
}
