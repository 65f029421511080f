package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Exchange.Receiver;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// Computers whose clocks were far off for a while.
class ExchangeClockTest {
    private static final Unlocking ACCEPTING = new Unlocking(Optional.empty(), true);
    private static final Duration FAR = Duration.ofDays(400);

    @TempDir Path temp;
    private final AtomicLong time =
            new AtomicLong(Instant.parse("2026-11-20T08:00:00Z").toEpochMilli());
    private final UUID task = RowIds.fresh();
    private Computer city;
    private Computer district;

    @BeforeEach
    void twoOffices() throws Exception {
        city = new Computer(temp.resolve("市"), Stores.CITY, new ShiftedClock(time));
        district = new Computer(temp.resolve("区"), Stores.DISTRICT, new ShiftedClock(time));
        city.trust(district);
        district.trust(city);
        city.record(List.of(new Change.Add(Table.TASK, task, Map.of(Field.TASK_CONTENT, "一"))));
        take(district, city, Unlocking.NONE);
    }

    @AfterEach
    void close() throws Exception {
        city.close();
        district.close();
    }

    private void take(Computer to, Computer from, Unlocking unlocking) throws YitiException {
        time.addAndGet(1000);
        var file = from.send(to.office().code(), PackageKind.CHANGES);
        time.addAndGet(1000);
        to.exchange().accept(to.person(), file, unlocking, Progress.SILENT);
    }

    private void write(String content) throws YitiException {
        time.addAndGet(1000);
        city.record(List.of(Change.Put.of(task, Field.TASK_CONTENT, content)));
    }

    @Test
    void a_sender_whose_clock_was_ahead_is_heard_again_when_it_is_right() throws Exception {
        district.clock().shift(FAR);
        take(city, district, Unlocking.NONE);
        district.clock().shift(Duration.ZERO);
        write("二");
        take(district, city, Unlocking.NONE);
        take(city, district, Unlocking.NONE);
        assertThat(city.exchange().receivers()).extracting(Receiver::waiting).containsExactly(0L);
    }

    @Test
    void a_clock_that_was_accepted_once_is_not_asked_about_again() throws Exception {
        city.clock().shift(FAR);
        write("二");
        city.clock().shift(Duration.ZERO);
        assertThatThrownBy(() -> take(district, city, Unlocking.NONE))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(e.trouble().code()).isEqualTo(ExchangeCode.CLOCK_AHEAD));
        take(district, city, ACCEPTING);
        write("三");
        take(district, city, Unlocking.NONE);
        district.record(
                List.of(
                        new Change.Add(
                                Table.MONTH_REPORT,
                                RowIds.fresh(),
                                Map.of(
                                        Field.MONTH_REPORT_TASK,
                                        task,
                                        Field.MONTH_REPORT_MONTH,
                                        6))));
        take(city, district, Unlocking.NONE);
        assertThat(city.dump()).isEqualTo(district.dump());
    }

    @Test
    void a_clock_that_goes_on_ahead_of_an_accepted_one_is_asked_about() throws Exception {
        city.clock().shift(FAR);
        write("二");
        take(district, city, ACCEPTING);
        city.clock().shift(FAR.plusDays(1));
        write("三");
        assertThatThrownBy(() -> take(district, city, Unlocking.NONE))
                .isInstanceOf(ExchangeException.class);
    }
}
