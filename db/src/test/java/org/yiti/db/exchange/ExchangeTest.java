package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Decision;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

class ExchangeTest {
    @TempDir Path temp;
    private Office city;
    private Office district;
    private Office street;
    private UUID issue;
    private UUID task;

    @BeforeEach
    void threeOffices() throws Exception {
        city = new Office(temp.resolve("市"), Stores.CITY);
        district = new Office(temp.resolve("区"), Stores.DISTRICT);
        street = new Office(temp.resolve("街"), Stores.STREET);
        city.trust(district);
        district.trust(city);
        district.trust(street);
        street.trust(district);
        var unit = city.add(Table.UNIT, Map.of(Field.UNIT_CODE, "110105", Field.UNIT_NAME, "朝阳区"));
        issue = city.add(Table.ISSUE, Map.of(Field.ISSUE_NAME, "老楼加装电梯"));
        task =
                city.add(
                        Table.TASK,
                        Map.of(
                                Field.TASK_ISSUE,
                                issue,
                                Field.TASK_NO,
                                "03-07-02",
                                Field.TASK_CONTENT,
                                "推进电梯加装",
                                Field.TASK_LEAD_UNIT,
                                unit));
    }

    @AfterEach
    void close() throws Exception {
        city.close();
        district.close();
        street.close();
    }

    private UUID report(Office office, int quantity) throws YitiException {
        return office.add(
                Table.MONTH_REPORT,
                Map.of(
                        Field.MONTH_REPORT_TASK,
                        task,
                        Field.MONTH_REPORT_MONTH,
                        6,
                        Field.MONTH_REPORT_QUANTITY,
                        BigDecimal.valueOf(quantity)));
    }

    @Test
    void a_task_package_down_and_a_report_package_up_leave_both_with_the_same_data()
            throws Exception {
        var down = city.export(district);
        assertThat(down.changes()).isEqualTo(3);
        var taken = district.take(down);
        assertThat(taken.preview().total(Preview.Kind.ADDED)).isEqualTo(3);
        assertThat(district.value(Field.TASK_CONTENT, task)).isEqualTo("推进电梯加装");
        var report = report(district, 12);
        city.take(district.export(city));
        assertThat(city.value(Field.MONTH_REPORT_QUANTITY, report))
                .isEqualTo(BigDecimal.valueOf(12));
        assertThat(city.dump()).isEqualTo(district.dump());
        assertThat(city.store.check()).isEmpty();
        assertThat(district.store.check()).isEmpty();
        assertThat(city.exchange().packages())
                .filteredOn(entry -> !entry.incoming() && entry.kind() == PackageKind.CHANGES)
                .extracting(PackageEntry::state)
                .containsExactly(PackageEntry.State.ANSWERED);
        assertThat(city.export(district).changes()).isZero();
    }

    @Test
    void a_package_can_be_looked_at_without_a_store() throws Exception {
        var down = city.export(district);
        var seen = PackageLook.at(down.file(), Unlocking.NONE);
        assertThat(seen.trouble()).isEmpty();
        assertThat(seen.from().orElseThrow().officeName()).isEqualTo(Stores.CITY.name());
        assertThat(seen.to()).containsExactly(Stores.DISTRICT.code());
        assertThat(seen.changes()).isEqualTo(down.changes());
        var damaged = Files.copy(down.file(), temp.resolve("坏.yiti"));
        try (var file = new RandomAccessFile(damaged.toFile(), "rw")) {
            file.setLength(file.length() - 5);
        }
        assertThat(PackageLook.at(damaged, Unlocking.NONE).trouble().orElseThrow().code())
                .isEqualTo(ExchangeCode.BAD_FORMAT);
    }

    @Test
    void a_preview_changes_nothing_and_says_what_the_import_does() throws Exception {
        var down = city.export(district);
        var before = district.dump();
        var preview = district.exchange().preview(down.file(), Unlocking.NONE, Progress.SILENT);
        assertThat(district.dump()).isEqualTo(before);
        assertThat(preview.counts()).isEqualTo(district.take(down).preview().counts());
        assertThat(preview.lines())
                .anySatisfy(line -> {
                    assertThat(line.table()).isEqualTo(Table.TASK);
                    assertThat(line.after()).containsEntry(Field.TASK_NO, "03-07-02");
                    assertThat(line.actor()).isEqualTo(city.person.name());
                    assertThat(line.office()).isEqualTo(Stores.CITY.name());
                });
    }

    @Test
    void what_two_changed_without_seeing_each_other_stands_until_one_decides() throws Exception {
        district.take(city.export(district));
        var report = report(district, 0);
        city.take(district.export(city));
        city.put(report, Field.MONTH_REPORT_QUANTITY, BigDecimal.valueOf(8));
        district.put(report, Field.MONTH_REPORT_QUANTITY, BigDecimal.valueOf(12));
        var up = city.take(district.export(city));
        assertThat(up.preview().total(Preview.Kind.CONFLICT)).isEqualTo(1);
        district.take(city.export(district));
        assertThat(city.dump()).isEqualTo(district.dump());
        assertThat(district.exchange().conflicts()).hasSize(1);
        var conflict = city.exchange().conflicts().getFirst();
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.VALUES);
        assertThat(conflict.base().orElseThrow())
                .containsEntry(Field.MONTH_REPORT_QUANTITY, BigDecimal.ZERO);
        assertThat(conflict.versions())
                .extracting(v -> v.values().get(Field.MONTH_REPORT_QUANTITY))
                .containsExactly(BigDecimal.valueOf(12), BigDecimal.valueOf(8));
        assertThat(conflict.versions().getFirst().officeName()).isEqualTo(Stores.DISTRICT.name());
        assertThat(conflict.versions().getFirst().packageNumber()).hasValue(up.number());

        long step =
                city.exchange().resolve(city.person, conflict.id(), new Decision.Take(1), "核实为12部");
        assertThat(city.exchange().conflicts()).isEmpty();
        assertThat(city.store.history().step(step).orElseThrow().reason()).isEqualTo("核实为12部");
        district.take(city.export(district));
        assertThat(district.exchange().conflicts()).isEmpty();
        assertThat(city.dump()).isEqualTo(district.dump());
        assertThat(city.value(Field.MONTH_REPORT_QUANTITY, report))
                .isEqualTo(BigDecimal.valueOf(12));
        assertThat(city.store.check()).isEmpty();
        assertThat(district.store.check()).isEmpty();
    }

    @Test
    void a_third_value_settles_too() throws Exception {
        district.take(city.export(district));
        var report = report(district, 0);
        city.take(district.export(city));
        city.put(report, Field.MONTH_REPORT_QUANTITY, BigDecimal.valueOf(8));
        district.put(report, Field.MONTH_REPORT_QUANTITY, BigDecimal.valueOf(12));
        city.take(district.export(city));
        var id = city.exchange().conflicts().getFirst().id();
        Map<Field, Object> ten = Map.of(Field.MONTH_REPORT_QUANTITY, BigDecimal.TEN);
        city.exchange().resolve(city.person, id, new Decision.Write(Map.copyOf(ten)), "");
        assertThat(city.value(Field.MONTH_REPORT_QUANTITY, report)).isEqualTo(BigDecimal.TEN);
        assertThatThrownBy(() -> city.exchange().resolve(city.person, id, new Decision.Take(1), ""))
                .isInstanceOf(YitiException.class);
    }

    @Test
    void a_street_gets_what_concerns_it_and_its_report_reaches_the_city_through_the_district()
            throws Exception {
        district.take(city.export(district));
        district.add(Table.TASK, Map.of(Field.TASK_ISSUE, issue, Field.TASK_CONTENT, "区里自己的任务"));
        // The district, which the street trusts, stands for the city to it.
        street.take(district.export(street));
        var mine =
                street.add(
                        Table.MONTH_REPORT,
                        Map.of(
                                Field.MONTH_REPORT_TASK,
                                task,
                                Field.MONTH_REPORT_MONTH,
                                7,
                                Field.MONTH_REPORT_TEXT,
                                "街道完成两部"));
        district.take(street.export(district));
        var up = district.export(city);
        city.take(up);
        assertThat(city.value(Field.MONTH_REPORT_TEXT, mine)).isEqualTo("街道完成两部");
        assertThat(city.exchange().stores())
                .filteredOn(s -> s.certificate().officeCode().equals(Stores.STREET.code()))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.trust()).isEqualTo(KnownStore.Trust.VOUCHED);
                    assertThat(s.vouchedBy()).hasValue(Stores.DISTRICT.name());
                });
    }

    @Test
    void a_store_without_trust_is_shut_out_and_not_who_passes_on_what_it_wrote() throws Exception {
        district.take(city.export(district));
        street.take(district.export(street));
        report(street, 1);
        district.take(street.export(district));
        assertThatThrownBy(
                        () -> city.exchange().revoke(city.person, street.store.office().replica()))
                .isInstanceOf(YitiException.class);
        city.take(district.export(city));
        var late =
                street.add(
                        Table.MONTH_REPORT,
                        Map.of(Field.MONTH_REPORT_TASK, task, Field.MONTH_REPORT_MONTH, 8));
        district.take(street.export(district));
        city.exchange().revoke(city.person, street.store.office().replica());
        assertThatThrownBy(() -> city.take(street.export(city)))
                .satisfies(is(ExchangeCode.REVOKED));
        city.take(district.export(city));
        assertThat(city.store.rows().find(Table.MONTH_REPORT, late)).isPresent();
    }

    @Test
    void the_row_of_another_office_cannot_be_changed_here() throws Exception {
        district.take(city.export(district));
        assertThatThrownBy(() -> district.put(task, Field.TASK_CONTENT, "改一改"))
                .isInstanceOf(YitiException.class)
                .extracting(e -> ((YitiException) e).sentence().key())
                .isEqualTo("record.refused.owner");
        assertThat(district.value(Field.TASK_CONTENT, task)).isEqualTo("推进电梯加装");
    }

    @Test
    void packages_in_any_order_and_twice_do_no_harm() throws Exception {
        var first = city.export(district);
        city.put(task, Field.TASK_CONTENT, "改过的内容");
        district.take(first);
        city.take(district.export(city, PackageKind.RECEIPT, new Lock.Open()));
        var second = city.export(district);
        city.put(task, Field.TASK_CONTENT, "再改");
        var all = city.export(district, PackageKind.FULL, new Lock.Open());
        assertThatThrownBy(() -> district.take(first)).satisfies(is(ExchangeCode.DUPLICATE));
        district.take(all);
        var again = district.take(second);
        assertThat(again.preview().total(Preview.Kind.CHANGED)).isZero();
        assertThat(district.value(Field.TASK_CONTENT, task)).isEqualTo("再改");
        assertThat(district.dump()).isEqualTo(city.dump());
    }

    @Test
    void a_package_that_another_must_come_before_waits_for_it() throws Exception {
        var first = city.export(district);
        district.take(first);
        city.take(district.export(city, PackageKind.RECEIPT, new Lock.Open()));
        city.put(task, Field.TASK_CONTENT, "二");
        var second = city.export(district);
        var onStick = temp.resolve("另一台");
        try (var laptop = new Office(onStick, Stores.DISTRICT)) {
            laptop.trust(city);
            assertThatThrownBy(() -> laptop.take(second)).satisfies(is(ExchangeCode.NEED_SEED));
            assertThat(laptop.exchange().packages())
                    .extracting(PackageEntry::state)
                    .contains(PackageEntry.State.PARKED);
            laptop.take(first);
            var late =
                    laptop.exchange().retryParked(laptop.person, Unlocking.NONE, Progress.SILENT);
            assertThat(late).hasSize(1);
            assertThat(laptop.value(Field.TASK_CONTENT, task)).isEqualTo("二");
            assertThat(laptop.exchange().packages())
                    .filteredOn(PackageEntry::incoming)
                    .extracting(PackageEntry::state, PackageEntry::file)
                    .containsExactly(
                            tuple(PackageEntry.State.MERGED, name(second)),
                            tuple(PackageEntry.State.MERGED, name(first)));
        }
    }

    @Test
    void a_package_that_waits_behind_a_passphrase_comes_in_when_it_is_said_again()
            throws Exception {
        var first = city.export(district);
        district.take(first);
        city.take(district.export(city, PackageKind.RECEIPT, new Lock.Open()));
        city.put(task, Field.TASK_CONTENT, "二");
        var locked = city.export(district, PackageKind.CHANGES, new Lock.Passphrase("杏花"));
        var said = new Unlocking(java.util.Optional.of("杏花"), false);
        try (var laptop = new Office(temp.resolve("另一台"), Stores.DISTRICT)) {
            laptop.trust(city);
            var exchange = laptop.exchange();
            assertThatThrownBy(() ->
                            exchange.accept(laptop.person, locked.file(), said, Progress.SILENT))
                    .satisfies(is(ExchangeCode.NEED_SEED));
            laptop.take(first);
            assertThat(exchange.retryParked(laptop.person, Unlocking.NONE, Progress.SILENT))
                    .isEmpty();
            assertThat(exchange.retryParked(laptop.person, said, Progress.SILENT)).hasSize(1);
            assertThat(laptop.value(Field.TASK_CONTENT, task)).isEqualTo("二");
        }
    }

    @Test
    void a_name_that_a_person_gave_stands_in_the_books_and_an_office_sees_its_own_package()
            throws Exception {
        var order =
                new ExportOrder(
                        Stores.DISTRICT.code(),
                        PackageKind.CHANGES,
                        new Lock.Open(),
                        temp,
                        true,
                        false,
                        java.util.Optional.of("给海淀.yiti"));
        var sent = city.exchange().export(city.person, order, Progress.SILENT);
        assertThat(sent.file()).isEqualTo(temp.resolve("给海淀.yiti")).exists();
        assertThat(city.exchange().packages().getFirst().file()).isEqualTo("给海淀.yiti");
        assertThat(city.exchange().inspect(sent.file(), Unlocking.NONE).trust())
                .isEqualTo(KnownStore.Trust.OWN);
    }

    private static String name(Exported sent) {
        return sent.file().getFileName().toString();
    }

    @Test
    void an_import_is_taken_back_whole_and_can_come_again() throws Exception {
        district.take(city.export(district));
        var before = district.dump();
        city.put(task, Field.TASK_CONTENT, "新内容");
        city.add(Table.TASK, Map.of(Field.TASK_ISSUE, issue, Field.TASK_CONTENT, "新任务"));
        city.take(district.export(city, PackageKind.RECEIPT, new Lock.Open()));
        var more = city.export(district);
        var taken = district.take(more);
        var after = district.dump();
        assertThat(district.exchange().takeBack(district.person, taken.number(), Progress.SILENT))
                .isEqualTo(new TakenBack.Whole(2));
        assertThat(district.dump()).isEqualTo(before);
        assertThat(district.store.check()).isEmpty();
        district.take(more);
        assertThat(district.dump()).isEqualTo(after);
        district.add(Table.TASK, Map.of(Field.TASK_ISSUE, issue, Field.TASK_CONTENT, "区任务"));
        var again = district.exchange().packages().getFirst();
        assertThat(again.canTakeBack()).isFalse();
        assertThat(district.exchange().takeBack(district.person, again.number(), Progress.SILENT))
                .isInstanceOf(TakenBack.Impossible.class);
    }

    @Test
    void a_package_for_the_receiver_alone_opens_there_only_and_one_with_a_passphrase_by_it()
            throws Exception {
        var closed = city.export(district, PackageKind.CHANGES, new Lock.ToReceiver());
        assertThat(closed.file().toString()).endsWith(".yiti.age");
        assertThat(
                        street.exchange()
                                .inspect(closed.file(), Unlocking.NONE)
                                .trouble()
                                .orElseThrow()
                                .code())
                .isEqualTo(ExchangeCode.KEY_NEEDED);
        district.take(closed);
        city.put(task, Field.TASK_CONTENT, "二");
        var locked = city.export(district, PackageKind.CHANGES, new Lock.Passphrase("杏花春雨江南"));
        assertThatThrownBy(() -> district.take(locked))
                .satisfies(is(ExchangeCode.WRONG_PASSPHRASE));
        district.exchange()
                .accept(
                        district.person,
                        locked.file(),
                        new Unlocking(java.util.Optional.of("杏花春雨江南"), false),
                        Progress.SILENT);
        assertThat(district.value(Field.TASK_CONTENT, task)).isEqualTo("二");
    }

    @Test
    void a_removal_and_a_change_that_did_not_see_it_ask_the_office() throws Exception {
        district.take(city.export(district));
        var report = report(district, 3);
        city.take(district.export(city));
        city.record(new Change.Remove(Table.MONTH_REPORT, report));
        district.put(report, Field.MONTH_REPORT_TEXT, "又有进展");
        city.take(district.export(city));
        var conflict = city.exchange().conflicts().getFirst();
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.LIFE);
        city.exchange().resolve(city.person, conflict.id(), new Decision.Take(2), "恢复");
        assertThat(city.exchange().conflicts()).isEmpty();
        assertThat(city.value(Field.MONTH_REPORT_TEXT, report)).isEqualTo("又有进展");
        assertThat(city.store.rows().find(Table.MONTH_REPORT, report).orElseThrow().alive())
                .isTrue();
        district.take(city.export(district));
        assertThat(district.dump()).isEqualTo(city.dump());
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> is(ExchangeCode code) {
        return thrown ->
                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                ExchangeException.class,
                                e -> assertThat(e.trouble().code()).isEqualTo(code));
    }
}
