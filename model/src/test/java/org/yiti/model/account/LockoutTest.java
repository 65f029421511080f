package org.yiti.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yiti.model.store.Attempts;

class LockoutTest {
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    private static Attempts wrong(int times) {
        var attempts = Attempts.NONE;
        for (int i = 0; i < times; i++) {
            attempts = attempts.failed(NOON);
        }
        return attempts;
    }

    @Test
    void four_wrong_ones_lock_nothing() {
        assertThat(Lockout.left(wrong(4), NOON)).isEmpty();
    }

    @Test
    void the_fifth_locks_for_ten_minutes() {
        assertThat(Lockout.left(wrong(5), NOON)).contains(Duration.ofMinutes(10));
        assertThat(Lockout.left(wrong(5), NOON.plusSeconds(599))).contains(Duration.ofSeconds(1));
        assertThat(Lockout.left(wrong(5), NOON.plusSeconds(600))).isEmpty();
    }

    @Test
    void after_the_tenth_it_is_an_hour() {
        assertThat(Lockout.left(wrong(9), NOON)).contains(Duration.ofMinutes(10));
        assertThat(Lockout.left(wrong(10), NOON)).contains(Duration.ofHours(1));
    }

    @Test
    void a_clock_that_was_put_back_does_not_lock_for_longer() {
        assertThat(Lockout.left(wrong(5), NOON.minus(Duration.ofDays(400))))
                .contains(Duration.ofMinutes(10));
    }

    @Test
    void signing_in_and_a_new_password_forget_the_wrong_ones() {
        assertThat(Lockout.left(wrong(20).succeeded(NOON), NOON)).isEmpty();
        assertThat(Lockout.left(wrong(20).forgiven(), NOON)).isEmpty();
        assertThat(wrong(20).succeeded(NOON).signedIn()).contains(NOON);
    }

    @Test
    void begun_minutes_count() {
        assertThat(Lockout.minutes(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(Lockout.minutes(Duration.ofSeconds(61))).isEqualTo(2);
        assertThat(Lockout.minutes(Duration.ofMinutes(10))).isEqualTo(10);
    }
}
