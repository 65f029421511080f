package org.yiti.app.yearchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.app.i18n.Texts;
import org.yiti.app.yearchart.ChartTitles.Reached;
import org.yiti.model.supervision.OverdueBalance;
import org.yiti.model.supervision.OverdueBalance.OverdueReason;
import org.yiti.model.supervision.OverdueBalance.Step;

/// None, one, several and all are sentences of their own.
class ChartTitlesTest {
    private final ChartTitles titles = new ChartTitles(new Texts(Locale.of("zh")));

    @ParameterizedTest
    @CsvSource({
        "27, 0, 2, 27题中没有一题连续2个月滞后或逾期",
        "27, 7, 2, 27题中7题连续2个月滞后或逾期",
        "27, 27, 2, 27题全部连续2个月滞后或逾期",
        "27, 7, 1, 27题中7题本月滞后或逾期"
    })
    void ofAHeatMap(int issues, int behind, int months, String title) {
        assertThat(titles.heatMap(issues, behind, months, Optional.empty())).isEqualTo(title);
    }

    @Test
    void aHeatMapNamesTheThemeThatMostAreOf() {
        assertThat(titles.heatMap(27, 7, 2, Optional.of("住房保障")))
                .isEqualTo("27题中7题连续2个月滞后或逾期，集中在“住房保障”");
    }

    @ParameterizedTest
    @CsvSource({
        "27, 15, 7, 27题中15题诉求量下降，其中7题降幅超过10%",
        "27, 0, 0, 27题中没有一题诉求量下降",
        "27, 27, 27, 27题诉求量全部下降，降幅均超过10%",
        "27, 4, 0, 27题中4题诉求量下降，没有一题降幅超过10%"
    })
    void ofChanges(int issues, int fell, int byTen, String title) {
        assertThat(titles.changes(issues, fell, byTen)).isEqualTo(title);
    }

    @Test
    void ofAQuadrant() {
        assertThat(titles.quadrant(27, List.of())).isEqualTo("27题中没有一题进度达标而诉求上升");
        assertThat(titles.quadrant(27, List.of("群租房", "路灯"))).isEqualTo("2题进度达标但诉求上升，需复核措施：群租房、路灯");
        assertThat(titles.quadrant(27, List.of("a", "b", "c", "d")))
                .isEqualTo("27题中4题进度达标但诉求上升，需复核措施");
        assertThat(titles.quadrant(2, List.of("a", "b"))).isEqualTo("2题全部进度达标但诉求上升，需复核措施");
    }

    private static List<UUID> things(int count) {
        return IntStream.range(0, count).mapToObj(i -> new UUID(1, i)).toList();
    }

    private static OverdueBalance balance(int before, int after, Step... steps) {
        return new OverdueBalance(things(before), List.of(steps), things(after));
    }

    @Test
    void ofAWaterfall() {
        assertThat(
                        titles.overdue(
                                "逾期",
                                balance(
                                        9,
                                        6,
                                        new Step(OverdueReason.CLOSED, things(7)),
                                        new Step(OverdueReason.NEW, things(3)),
                                        new Step(OverdueReason.REOPENED, things(1)))))
                .isEqualTo("逾期由9项降到6项：办结销号7、新增逾期3、复发1");
        assertThat(titles.overdue("逾期任务", balance(0, 0))).isEqualTo("没有逾期任务");
        assertThat(titles.overdue("逾期任务", balance(4, 4))).isEqualTo("逾期任务仍为4项");
        assertThat(titles.overdue("逾期任务", balance(0, 2, new Step(OverdueReason.NEW, things(2)))))
                .isEqualTo("逾期任务由没有升到2项：新增逾期2");
        assertThat(titles.overdue("逾期任务", balance(2, 0, new Step(OverdueReason.CLOSED, things(2)))))
                .isEqualTo("逾期任务由2项降到没有：办结销号2");
    }

    private static Reached reached(String name, String percent) {
        return new Reached(name, new BigDecimal(percent));
    }

    @Test
    void ofBullets() {
        assertThat(titles.bullets(List.of(reached("学位", "136.2"), reached("充电桩", "41.0"))))
                .isEqualTo("2项成效指标中1项达到目标，充电桩仅达目标的41.0%");
        assertThat(titles.bullets(List.of(reached("学位", "136.2"), reached("助餐点", "100.0"))))
                .isEqualTo("2项成效指标全部达到目标，最低的助餐点为100.0%");
        assertThat(titles.bullets(List.of(reached("办证", "29.5"), reached("车位", "3.1"))))
                .isEqualTo("2项成效指标都没有达到目标：办证最高（29.5%），车位最低（3.1%）");
        assertThat(titles.bullets(List.of(reached("办证", "29.5")))).isEqualTo("办证完成目标的29.5%");
    }
}
