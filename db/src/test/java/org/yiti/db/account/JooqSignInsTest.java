package org.yiti.db.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.db.jooq.Tables.SIGN_IN_NOTE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.store.SignInNote;
import org.yiti.model.store.SignInNote.SignInOutcome;
import org.yiti.model.store.SignInNote.SignInWay;

/// The log of signing in.
class JooqSignInsTest {
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");
    private static final Optional<UUID> CLERK = Optional.of(new UUID(0, 4));

    @TempDir Path temp;

    @Test
    void it_stays_newest_first_and_changes_neither_log_nor_dump() throws Exception {
        try (var store = Stores.fresh(temp)) {
            var before = Stores.dump(store);
            store.signIns().note(Optional.empty(), SignInOutcome.NOBODY, SignInWay.COMMAND, NOON);
            store.signIns()
                    .note(CLERK, SignInOutcome.ENTERED, SignInWay.WINDOW, NOON.plusSeconds(9));
            assertThat(Stores.dump(store)).isEqualTo(before);
        }
        try (var store = Stores.reopen(temp)) {
            assertThat(store.signIns().notes(10))
                    .extracting(SignInNote::outcome)
                    .containsExactly(SignInOutcome.ENTERED, SignInOutcome.NOBODY);
            var last = store.signIns().notes(1).getFirst();
            assertThat(last.account()).isEqualTo(CLERK);
            assertThat(last.first()).isEqualTo(NOON.plusSeconds(9));
            assertThat(last.computer()).isNotBlank();
        }
    }

    @Test
    void the_same_again_shortly_after_is_one_line_that_counts() throws Exception {
        try (var store = Stores.fresh(temp)) {
            var log = store.signIns();
            for (int i = 0; i < 1_000; i++) {
                log.note(CLERK, SignInOutcome.LOCKED, SignInWay.COMMAND, NOON.plusSeconds(i));
                log.note(
                        Optional.empty(),
                        SignInOutcome.NOBODY,
                        SignInWay.COMMAND,
                        NOON.plusSeconds(i));
            }
            assertThat(log.notes(10)).hasSize(2).allMatch(note -> note.times() == 1_000);
            assertThat(log.notes(10).getLast().last()).isEqualTo(NOON.plusSeconds(999));
            // Long after, at an earlier time, by another way: lines of their own.
            var later = NOON.plus(Duration.ofHours(1));
            log.note(CLERK, SignInOutcome.LOCKED, SignInWay.COMMAND, later);
            log.note(CLERK, SignInOutcome.LOCKED, SignInWay.COMMAND, Instant.EPOCH);
            log.note(CLERK, SignInOutcome.LOCKED, SignInWay.WINDOW, Instant.EPOCH);
            assertThat(log.notes(10)).hasSize(5);
        }
    }

    @Test
    void whoever_opens_the_window_twice_stands_there_twice() throws Exception {
        try (var store = Stores.fresh(temp)) {
            store.signIns().note(CLERK, SignInOutcome.ENTERED, SignInWay.WINDOW, NOON);
            store.signIns().note(CLERK, SignInOutcome.ENTERED, SignInWay.WINDOW, NOON);
            assertThat(store.signIns().notes(10)).hasSize(2);
        }
    }

    @Test
    void the_oldest_lines_go() throws Exception {
        var database = Stores.made(temp, Stores.CITY);
        try (var store = Stores.open(database)) {
            store.signIns().note(CLERK, SignInOutcome.WRONG, SignInWay.COMMAND, NOON);
            store.signIns().note(CLERK, SignInOutcome.LOCKED, SignInWay.COMMAND, NOON);
            // As if nearly as many had come as are kept.
            DSL.using(database.source(), SQLDialect.H2)
                    .update(SIGN_IN_NOTE)
                    .set(SIGN_IN_NOTE.NUMBER, (long) JooqSignIns.MOST)
                    .where(SIGN_IN_NOTE.NUMBER.eq(2L))
                    .execute();
            store.signIns().note(CLERK, SignInOutcome.ENTERED, SignInWay.WINDOW, NOON);
            assertThat(store.signIns().notes(10))
                    .extracting(SignInNote::outcome)
                    .containsExactly(SignInOutcome.ENTERED, SignInOutcome.LOCKED);
        }
    }
}
