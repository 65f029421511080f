package org.yiti.app.whistle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.desk.Desk;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.whistle.Arrival.Standing;
import org.yiti.model.whistle.Whistles.Entry;

/// Whistles over the sample year at ten in the morning of 30 June.
class WhistlesModelTest {
    private final SampleDesk sample = new SampleDesk();
    private final Navigator navigator = new Navigator(new SupervisionRoute.Whistles());
    private WhistlesModel model;

    @BeforeEach
    void open() {
        Desk desk = sample.desk;
        var texts = new Texts(Locale.CHINESE);
        var rows =
                new OfficeRows(
                        desk,
                        sample.jobs,
                        sample.notices,
                        texts::label,
                        java.util.Set.of(
                                Table.UNIT, Table.UNIT_ALIAS, Table.WHISTLE, Table.WHISTLE_UNIT));
        rows.read();
        model = new WhistlesModel(rows, desk, new ItemFromRow(navigator), texts);
    }

    private static Map<Field, String> texts() {
        var texts = new HashMap<Field, String>();
        texts.put(WHISTLE_KIND, "应急处置");
        texts.put(WHISTLE_CALLED_BY, "朝阳区小关街道（示例）");
        texts.put(WHISTLE_CALLED_ON, "2021-06-30");
        texts.put(WHISTLE_MATTER, "树倒了");
        return texts;
    }

    private Entry newest() {
        return model.all().entries().stream()
                .filter(each -> each.whistle().matter().equals("树倒了"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWhistleAndItsUnitsAreOneStep() {
        int before = sample.store.recorded().size();
        var typed =
                new WhistlesModel.Typed(texts(), "8点50分", "市城管执法局\n市住建委、市城管执法局", Optional.empty());
        assertThat(model.register(typed)).isEmpty();
        assertThat(sample.store.recorded()).hasSize(before + 1);
        assertThat(newest().called()).hasSize(2);
        assertThat(newest().whistle().row().integer(WHISTLE_CALLED_MINUTE)).isEqualTo(530);
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceAndNothingIsWritten() {
        int before = sample.store.recorded().size();
        var texts = texts();
        texts.put(WHISTLE_MATTER, " ");
        texts.put(WHISTLE_CALLED_BY, "");
        assertThat(model.register(new WhistlesModel.Typed(texts, "中午", "", Optional.empty())))
                .extracting(Sentence::key)
                .containsExactly("whistle.time.unknown", "whistle.needed", "whistle.needed");
        assertThat(model.register(new WhistlesModel.Typed(texts(), "8:00", " ", Optional.empty())))
                .extracting(Sentence::key)
                .containsExactly("whistle.no-unit");
        assertThat(sample.store.recorded()).hasSize(before);
    }

    @Test
    void whoIsThereNowHasTheMinuteOfNow() {
        model.register(new WhistlesModel.Typed(texts(), "8:45", "市城管执法局\n市住建委", Optional.empty()));
        List<Row> rows = newest().called().stream().map(each -> each.unit().row()).toList();
        model.arrive(rows.subList(0, 1));
        var called = newest().called();
        assertThat(called.getFirst().arrival().standing()).isEqualTo(Standing.ON_TIME);
        assertThat(called.getFirst().arrival().minutes()).hasValue(15);
        assertThat(called.getLast().arrival().standing()).isEqualTo(Standing.AWAITED);
        int before = sample.store.recorded().size();
        model.arrive(newest().called().stream().map(each -> each.unit().row()).limit(1).toList());
        assertThat(sample.store.recorded()).as("who is there stays there").hasSize(before);
    }

    @Test
    void theCallerStandsAndATimeIsATime() {
        var row = model.all().entries().getFirst().whistle().row();
        assertThat(model.edit(row, WHISTLE_CALLED_BY, "平谷区滨河街道（示例）"))
                .isInstanceOf(Edited.Refused.class);
        assertThat(model.time(row, WHISTLE_CALLED_MINUTE, "25:00"))
                .isInstanceOf(Edited.Refused.class);
        assertThat(model.time(row, WHISTLE_CALLED_MINUTE, "0905"))
                .isInstanceOf(Edited.Accepted.class);
    }

    @Test
    void figuresCountTheSampleAndAWhistleLeadsToAnItem() {
        var all = model.all();
        assertThat(all.standings())
                .isEqualTo(
                        Map.of(
                                Standing.ON_TIME, 6,
                                Standing.LATE, 2,
                                Standing.MISSING, 1,
                                Standing.REFUSED, 2,
                                Standing.AWAITED, 1));
        assertThat(model.callFigures(all.entries()))
                .extracting(figure -> figure.rows().size())
                .containsExactly(3, 1, 1);
        model.item(all.entries().getFirst().whistle());
        var draft = (SupervisionRoute.ItemDraft) navigator.routeProperty().get();
        assertThat(draft.seed().orElseThrow().values())
                .containsEntry(SUPERVISION_ITEM_TITLE, "井盖破损，已有电动车摔倒（示例）");
    }
}
