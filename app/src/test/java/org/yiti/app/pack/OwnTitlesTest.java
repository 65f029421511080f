package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.RankedBarsData;
import org.yiti.app.chart.TitleEdit;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.yearchart.TitlePlace;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Table;

class OwnTitlesTest {
    private static final Actor ANNA = new Actor("anna", "安娜");

    private final FakeStore store = new FakeStore();

    OwnTitlesTest() {
        store.add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021));
    }

    private OwnTitles titles(int month) {
        var day = LocalDate.of(2021, month, 15);
        return OwnTitles.read(store, Snapshot.read(store, Optional.of(2021), day).orElseThrow());
    }

    private static ChartData ranking(double value) {
        var bar = new RankedBarsData.Bar("市住建委", value, "", OptionalDouble.empty(), false, "unit");
        return new RankedBarsData("市住建委最高", "完成率", "数据截至", "%", List.of(bar));
    }

    private void write(Optional<String> title) throws Exception {
        var edit = title.map(text -> TitleEdit.of(text, ranking(40)));
        var step = titles(6).title(ranking(40), edit);
        store.record(ANNA, step.orElseThrow());
    }

    @Test
    void aTitleStandsUntilItIsGivenBackAndIsStaleWhenTheDataAreOthers() throws Exception {
        assertThat(titles(6).of(ranking(40))).isEmpty();
        assertThat(titles(6).title(ranking(40), Optional.empty())).isEmpty();

        write(Optional.of("住建委领先"));
        var kept = titles(6).of(ranking(40)).orElseThrow();
        assertThat(kept.text()).isEqualTo("住建委领先");
        assertThat(kept.stale(ranking(40))).isFalse();
        assertThat(kept.stale(ranking(41))).isTrue();
        assertThat(titles(7).of(ranking(40))).isEmpty();

        write(Optional.empty());
        assertThat(titles(6).of(ranking(40))).isEmpty();
    }

    @Test
    void theTitleOfAnIssueSChartIsThatOfNoOtherIssue() throws Exception {
        var one = TitlePlace.of(ranking(40), UUID.randomUUID().toString());
        var edit = Optional.of(TitleEdit.of("稳步推进", ranking(40)));
        store.record(ANNA, titles(6).title(ranking(40), one, edit).orElseThrow());
        assertThat(titles(6).at(one).orElseThrow().text()).isEqualTo("稳步推进");
        var other = TitlePlace.of(ranking(40), UUID.randomUUID().toString());
        assertThat(titles(6).at(other)).isEmpty();
        assertThat(titles(6).of(ranking(40))).isEmpty();
    }
}
