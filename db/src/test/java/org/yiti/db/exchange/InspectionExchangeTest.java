package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.YitiException;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;

/// What of inspections and whistles comes to which office, each with its own store.
class InspectionExchangeTest {
    private static final NewOffice OTHER =
            new NewOffice("110000", "110108", "海淀区每月一题专班", Level.DISTRICT);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 18);

    @TempDir Path temp;
    private Office city;
    private Office first;
    private Office second;
    private UUID unit;
    private UUID street;
    private UUID plan;
    private UUID conclusion;

    @BeforeEach
    void offices() throws Exception {
        city = new Office(temp.resolve("c"), Stores.CITY);
        first = new Office(temp.resolve("a"), Stores.DISTRICT);
        second = new Office(temp.resolve("b"), OTHER);
        for (Office district : List.of(first, second)) {
            city.trust(district);
            district.trust(city);
        }
        unit = city.add(Table.UNIT, Map.of(UNIT_CODE, "110105", UNIT_NAME, "朝阳区"));
        street = city.add(Table.UNIT, Map.of(UNIT_CODE, "110105001", UNIT_NAME, "某街道"));
        plan =
                city.add(
                        Table.INSPECTION,
                        Map.of(INSPECTION_YEAR, 2026, INSPECTION_TITLE, "暗访老旧小区"));
        conclusion =
                city.add(
                        Table.CONCLUSION,
                        Map.of(
                                CONCLUSION_UNIT, unit,
                                CONCLUSION_TITLE, "暗访老旧小区",
                                CONCLUSION_FACTS, "三处漏雨",
                                CONCLUSION_AUTHOR, "孙"));
        city.add(
                Table.INSPECTION_UNIT,
                Map.of(
                        INSPECTION_UNIT_INSPECTION, plan,
                        INSPECTION_UNIT_UNIT, unit,
                        INSPECTION_UNIT_CONCLUSION, conclusion));
    }

    @AfterEach
    void close() throws Exception {
        city.close();
        first.close();
        second.close();
    }

    private void delivered(@Nullable LocalDate on) throws YitiException {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(CONCLUSION_DELIVERED_ON, on);
        values.put(CONCLUSION_DELIVERED_TO, on == null ? null : "李");
        city.record(new Change.Put(Table.CONCLUSION, conclusion, values));
    }

    private void down(Office district) throws YitiException {
        district.take(city.export(district));
    }

    private static Inspections known(Office office) {
        return Inspections.read(office.store.rows());
    }

    @Test
    void a_plan_stays_in_the_office_and_a_conclusion_goes_to_its_unit_when_it_is_delivered()
            throws Exception {
        down(first);
        assertThat(known(first).received()).isEmpty();
        delivered(DAY);
        down(first);
        down(second);
        assertThat(known(first).all()).as("who else is inspected is told to nobody").isEmpty();
        assertThat(known(first).received())
                .singleElement()
                .satisfies(got -> {
                    assertThat(got.facts()).isEqualTo("三处漏雨");
                    assertThat(got.title()).isEqualTo("暗访老旧小区");
                    assertThat(got.deliveredOn()).isEqualTo(DAY);
                });
        assertThat(known(second).received()).as("it is about another unit").isEmpty();
        assertThat(first.store.check()).isEmpty();
        assertThat(city.store.check()).isEmpty();
        assertThat(known(city).find(plan).orElseThrow().conclusions()).hasSize(1);
    }

    @Test
    void a_delivery_that_is_taken_back_takes_the_conclusion_back() throws Exception {
        delivered(DAY);
        down(first);
        var undo = new Undo(city.store.history(), ZoneId.of("Asia/Shanghai"));
        var back = undo.undo(undo.next().orElseThrow().number());
        city.store.recorder().record(city.person, ((UndoPlan.Possible) back).step());
        down(first);
        assertThat(known(first).received()).isEmpty();
        assertThat(known(city).find(plan).orElseThrow().conclusions()).hasSize(1);
        delivered(DAY.plusDays(1));
        down(first);
        assertThat(known(first).received()).hasSize(1);
    }

    @Test
    void a_review_goes_with_its_conclusion() throws Exception {
        delivered(DAY);
        var review =
                city.add(
                        Table.REVIEW,
                        Map.of(
                                REVIEW_CONCLUSION,
                                conclusion,
                                REVIEW_APPLIED_ON,
                                DAY.plusDays(3),
                                REVIEW_REASON,
                                "事实有出入"));
        down(first);
        var got = known(first).received().getFirst();
        assertThat(known(first).review(got).orElseThrow().reason()).isEqualTo("事实有出入");
        city.put(review, REVIEW_DECIDED_BY, "王");
        down(first);
        assertThat(known(first).review(got).orElseThrow().decidedBy()).isEqualTo("王");
    }

    @Test
    void the_unit_changes_nothing_of_what_was_found() throws Exception {
        delivered(DAY);
        down(first);
        assertThatThrownBy(() -> first.put(conclusion, CONCLUSION_FACTS, "没有问题"))
                .isInstanceOf(YitiException.class);
        assertThat(first.value(CONCLUSION_FACTS, conclusion)).isEqualTo("三处漏雨");
    }

    @Test
    void a_whistle_belongs_to_the_street_that_called_and_comes_to_its_district_and_the_city()
            throws Exception {
        down(first);
        var whistle =
                first.add(
                        Table.WHISTLE,
                        Map.of(
                                WHISTLE_YEAR,
                                2026,
                                WHISTLE_CALLED_BY,
                                street,
                                WHISTLE_CALLED_ON,
                                DAY,
                                WHISTLE_MATTER,
                                "管线漏水"));
        var called =
                first.add(
                        Table.WHISTLE_UNIT,
                        Map.of(WHISTLE_UNIT_WHISTLE, whistle, WHISTLE_UNIT_UNIT, unit));
        assertThat(first.store.rows().find(Table.WHISTLE, whistle).orElseThrow().home())
                .isEqualTo("110105001");
        assertThat(first.store.rows().find(Table.WHISTLE_UNIT, called).orElseThrow().home())
                .isEqualTo("110105001");
        city.take(first.export(city));
        assertThat(city.value(WHISTLE_MATTER, whistle)).isEqualTo("管线漏水");
        assertThat(city.value(WHISTLE_UNIT_UNIT, called)).isEqualTo(unit);
        down(second);
        assertThat(second.store.rows().find(Table.WHISTLE, whistle)).isEmpty();
        var home = temp.resolve("s");
        try (var there = new Office(home, Stores.STREET)) {
            there.trust(first);
            first.trust(there);
            there.take(first.export(there));
            assertThat(there.value(WHISTLE_MATTER, whistle)).isEqualTo("管线漏水");
            there.put(whistle, WHISTLE_RESULT, "已抢修");
            first.take(there.export(first));
        }
        assertThat(first.value(WHISTLE_RESULT, whistle)).isEqualTo("已抢修");
    }
}
