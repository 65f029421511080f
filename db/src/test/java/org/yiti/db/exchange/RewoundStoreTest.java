package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;

/// A store whose files were put back without its knowing, as the image of a whole machine is: it gives numbers twice. The
/// others find out by the hash chains, whichever way a package goes first.
class RewoundStoreTest {
    @TempDir Path temp;
    private Computer city;
    private Computer district;

    @BeforeEach
    void bothWereAlike() throws Exception {
        var now = new AtomicLong(Instant.parse("2026-11-26T08:00:00Z").toEpochMilli());
        city = new Computer(temp.resolve("city"), Stores.CITY, new ShiftedClock(now));
        district = new Computer(temp.resolve("district"), Stores.DISTRICT, new ShiftedClock(now));
        city.trust(district);
        district.trust(city);
        city.record(List.of(Stores.unit("110105", "朝阳区")));
        give(city, district);
        city.backUp();
        city.record(List.of(Stores.unit("110106", "丰台区")));
        give(city, district);
    }

    @AfterEach
    void close() throws YitiException {
        city.close();
        district.close();
    }

    private static void give(Computer from, Computer to) throws YitiException {
        var file = from.send(to.office().code(), PackageKind.CHANGES);
        to.exchange().accept(to.person(), file, Unlocking.NONE, Progress.SILENT);
    }

    private static void mustBeAFork(ThrowingCallable exchange) {
        assertThatThrownBy(exchange)
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(e.trouble().code()).isEqualTo(ExchangeCode.FORK));
    }

    @Test
    void the_receiver_refuses_what_contradicts_what_it_has() throws Exception {
        city.rewind();
        city.record(List.of(Stores.unit("110107", "石景山区")));
        var before = district.dump();
        mustBeAFork(() -> give(city, district));
        assertThat(district.dump()).isEqualTo(before);
    }

    @Test
    void its_own_changes_that_it_does_not_know_tell_it_that_it_is_an_old_one() throws Exception {
        city.rewind();
        mustBeAFork(() -> give(district, city));
    }

    @Test
    void restored_under_a_new_name_it_gets_its_own_changes_back() throws Exception {
        var replica = city.replica();
        city.restore();
        assertThat(city.replica()).isNotEqualTo(replica);
        district.trust(city);
        city.trust(district);
        city.record(List.of(Stores.unit("110107", "石景山区")));
        give(district, city);
        give(city, district);
        assertThat(city.dump()).isEqualTo(district.dump()).contains("110106", "110107");
    }
}
