package org.yiti.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;

class LedgerExportTest {
    private static final String[] PIECES = {
        "加装电梯",
        "㛃",
        "𤦹",
        "\n",
        " ",
        "\"",
        "'",
        "=SUM(A1)",
        "=",
        "，",
        "３处",
        "12%",
        "6月底前",
        "长期坚持",
        "备注:",
        "合计",
        "小计",
        "同上",
        "〃",
        "一、",
        "（一）",
        "张三 13800000000",
        "/",
        "1,200",
        "任务内容",
        "序号",
        "\t",
        "<b>",
        "0.50"
    };

    @Property(tries = 200)
    void what_was_exported_comes_back_as_no_change(@ForAll long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var store = generated(random);
        for (var texts : List.of(ProgramTexts.CHINESE, ProgramTexts.ENGLISH)) {
            var sheet =
                    new LedgerExport(store.book(), store.units(), 6, "abc:7")
                            .all()
                            .sheet("台账", texts);
            int tasks = store.book().tasks().size();
            for (var options :
                    List.of(LedgerImport.Options.ownLedger(6), LedgerImport.Options.received(6))) {
                var plan = store.plan(sheet, options);
                assertThat(plan.step().changes()).isEmpty();
                assertThat(plan.questions()).isEmpty();
                assertThat(plan.rejected()).isEmpty();
                assertThat(plan.newUnits()).isEmpty();
                assertThat(plan.unchanged()).isEqualTo(tasks);
            }
            var now = store.snapshot();
            var back =
                    new RoundTrip(
                                    store.book(),
                                    store.units(),
                                    Books.NAMES,
                                    "abc",
                                    (_, _, _) -> now,
                                    6)
                            .plan(LedgerReading.of(sheet));
            assertThat(back.changes().changes()).isEmpty();
            assertThat(back.questions()).isEmpty();
            assertThat(back.missing()).isEmpty();
            assertThat(back.addedRows()).isEmpty();
            assertThat(back.unknownKeys()).isEmpty();
        }
    }

    @Test
    void the_target_ledger_has_its_columns_in_the_usual_order() {
        var heads =
                new LedgerExport(new Books().book(), new Books().units(), 6, "abc:7").all().heads();
        assertThat(heads.stream().map(head -> ProgramTexts.CHINESE.apply(head.words())))
                .startsWith(
                        "序号", "主题", "问题", "任务编号", "任务内容", "完成标志", "牵头单位", "责任单位", "配合单位", "完成时限",
                        "1月计划")
                .containsSequence(
                        "12月计划", "本月进展", "完成状态", "存在问题", "下步措施", "联系人及电话", "备注", "本月完成量", "累计完成%");
        assertThat(
                        heads.stream()
                                .filter(LedgerSheet.Head::hidden)
                                .map(head -> head.column().meaning()))
                .containsExactly(
                        ColumnMeaning.ROW_KEY, ColumnMeaning.REVISION, ColumnMeaning.ROW_FACTS);
        assertThat(heads.stream().filter(LedgerSheet.Head::fillable)).hasSize(8);
    }

    @Test
    void a_unit_gets_the_tasks_it_works_on() {
        var store = generated(RandomGeneratorFactory.of("L64X128MixRandom").create(20210630));
        var export = new LedgerExport(store.book(), store.units(), 6, "abc:7");
        for (var unit : store.units().units()) {
            var own = export.of(unit.id()).lines().stream().map(LedgerSheet.Line::task).toList();
            for (var task : store.book().tasks()) {
                boolean works =
                        unit.id().equals(task.leadUnit())
                                || store.book().unitsOf(task.id()).stream()
                                        .anyMatch(u -> u.unit().equals(unit.id()));
                assertThat(own.contains(task.id())).isEqualTo(works);
            }
        }
    }

    private static Books generated(RandomGenerator random) {
        var store = new Books();
        var units = new ArrayList<UUID>();
        for (String name : List.of("市教委", "市住建委", "市公安局", "朝阳区", "市人力资源和社会保障局")) {
            units.add(store.unit(name, ""));
        }
        int issues = random.nextInt(1, 4);
        for (int i = 1; i <= issues; i++) {
            var theme = Books.NAMES.theme(i);
            store.add(
                    Table.THEME,
                    theme,
                    Map.of(
                            THEME_PROGRAMME,
                            Books.NAMES.programme(),
                            THEME_NO,
                            i,
                            THEME_NAME,
                            "主题" + i));
            var issue = Books.NAMES.issue("%02d".formatted(i));
            store.add(
                    Table.ISSUE,
                    issue,
                    Map.of(
                            ISSUE_PROGRAMME,
                            Books.NAMES.programme(),
                            ISSUE_NO,
                            i,
                            ISSUE_NAME,
                            text(random) + i,
                            ISSUE_THEME,
                            theme));
            for (int t = 1; t <= random.nextInt(0, 6); t++) {
                task(store, random, issue, "%02d-%02d".formatted(i, t), units);
            }
        }
        return store;
    }

    private static void task(
            Books store, RandomGenerator random, UUID issue, String no, List<UUID> units) {
        var id = Books.NAMES.task(no);
        var values = new TreeMap<Field, Object>();
        values.put(TASK_PROGRAMME, Books.NAMES.programme());
        values.put(TASK_ISSUE, issue);
        values.put(TASK_NO, no);
        values.put(TASK_CONTENT, text(random));
        values.put(TASK_STATUS, TaskStatus.values()[random.nextInt(7)].name());
        sometimes(random, values, TASK_DONE_CRITERION);
        sometimes(random, values, TASK_DUE_WORDS);
        sometimes(random, values, TASK_CONTACT);
        sometimes(random, values, TASK_CONTACT_PHONE);
        sometimes(random, values, TASK_REMARK);
        if (random.nextBoolean()) {
            values.put(TASK_DUE_DATE, LocalDate.of(2021, random.nextInt(1, 13), 28));
        }
        if (random.nextBoolean()) {
            values.put(TASK_LEAD_UNIT, units.get(random.nextInt(2)));
        }
        store.add(Table.TASK, id, values);
        for (int u = 2; u < units.size(); u++) {
            if (random.nextBoolean()) {
                var role =
                        random.nextBoolean() ? TaskUnitRole.RESPONSIBLE : TaskUnitRole.COOPERATING;
                store.add(
                        Table.TASK_UNIT,
                        RowIds.fresh(),
                        Map.of(
                                TASK_UNIT_PROGRAMME, Books.NAMES.programme(),
                                TASK_UNIT_TASK, id,
                                TASK_UNIT_UNIT, units.get(u),
                                TASK_UNIT_ROLE, role.name(),
                                TASK_UNIT_POSITION, u));
            }
        }
        months(store, random, id);
    }

    private static void months(Books store, RandomGenerator random, UUID task) {
        for (int month = 1; month <= 12; month += random.nextInt(1, 5)) {
            var plan = new TreeMap<Field, Object>();
            plan.put(MONTH_PLAN_PROGRAMME, Books.NAMES.programme());
            plan.put(MONTH_PLAN_TASK, task);
            plan.put(MONTH_PLAN_MONTH, month);
            sometimes(random, plan, MONTH_PLAN_TEXT);
            if (random.nextBoolean()) {
                plan.put(MONTH_PLAN_PERCENT, new BigDecimal("45.5"));
                plan.put(MONTH_PLAN_QUANTITY, new BigDecimal("1200"));
            }
            store.add(Table.MONTH_PLAN, RowIds.fresh(), plan);
        }
        if (random.nextBoolean()) {
            var report = new TreeMap<Field, Object>();
            report.put(MONTH_REPORT_PROGRAMME, Books.NAMES.programme());
            report.put(MONTH_REPORT_TASK, task);
            report.put(MONTH_REPORT_MONTH, 6);
            report.put(MONTH_REPORT_STATE, ReportState.ACCEPTED.name());
            sometimes(random, report, MONTH_REPORT_TEXT);
            sometimes(random, report, MONTH_REPORT_PROBLEM);
            sometimes(random, report, MONTH_REPORT_NEXT_STEP);
            if (random.nextBoolean()) {
                report.put(MONTH_REPORT_PERCENT, new BigDecimal("33.333333"));
                report.put(MONTH_REPORT_QUANTITY, new BigDecimal("0.5"));
            }
            store.add(Table.MONTH_REPORT, RowIds.fresh(), report);
        }
    }

    private static void sometimes(RandomGenerator random, Map<Field, Object> values, Field field) {
        if (random.nextBoolean()) {
            values.put(field, text(random));
        }
    }

    private static String text(RandomGenerator random) {
        var text = new StringBuilder();
        int pieces = random.nextInt(1, 5);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        var tidy = Texts.tidy(text.toString());
        return tidy.isEmpty() ? "任务" : tidy;
    }
}
