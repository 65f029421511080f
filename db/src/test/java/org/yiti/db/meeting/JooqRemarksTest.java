package org.yiti.db.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.db.jooq.DefaultSchema;
import org.yiti.model.YitiException;
import org.yiti.model.store.Remarks;

class JooqRemarksTest {
    private static final UUID MEETING = new UUID(0, 1);
    private static final UUID ISSUE = new UUID(0, 2);
    private static final Optional<UUID> LEADER = Optional.of(new UUID(0, 3));
    private static final Optional<UUID> CLERK = Optional.of(new UUID(0, 4));

    @TempDir Path temp;

    @Test
    void each_account_has_its_own_and_they_stay() throws Exception {
        try (var store = Stores.fresh(temp)) {
            store.remarks(LEADER).keep(MEETING, ISSUE, "点名海淀");
            store.remarks(LEADER).keep(MEETING, ISSUE, "点名海淀、朝阳");
            store.remarks(CLERK).keep(MEETING, ISSUE, "记得带表");
            store.remarks(Optional.empty()).keep(MEETING, ISSUE, "没有账号时写的");
        }
        try (var store = Stores.reopen(temp)) {
            assertThat(store.remarks(LEADER).of(MEETING)).isEqualTo(Map.of(ISSUE, "点名海淀、朝阳"));
            assertThat(store.remarks(CLERK).of(MEETING)).isEqualTo(Map.of(ISSUE, "记得带表"));
            assertThat(store.remarks(LEADER).of(ISSUE)).isEmpty();
            store.remarks(LEADER).keep(MEETING, ISSUE, "");
            assertThat(store.remarks(LEADER).of(MEETING)).isEmpty();
            assertThat(store.remarks(CLERK).of(MEETING)).hasSize(1);
        }
    }

    @Test
    void one_that_is_too_long_is_refused() throws Exception {
        try (var store = Stores.fresh(temp)) {
            var longest = "长".repeat(Remarks.LONGEST);
            store.remarks(LEADER).keep(MEETING, ISSUE, longest);
            assertThatThrownBy(() -> store.remarks(LEADER).keep(MEETING, ISSUE, longest + "长"))
                    .isInstanceOf(YitiException.class);
            assertThat(store.remarks(LEADER).of(MEETING)).containsEntry(ISSUE, longest);
        }
    }

    /// Whatever reads the store reads its tables: the log, packages, the search, the recycle bin, a closed month.
    @Test
    void no_other_table_has_anything_of_it() throws Exception {
        var database = Stores.made(temp, Stores.CITY);
        try (var store = Stores.open(database)) { // closes the database, too
            store.recorder().record(Stores.ANNA, Stores.step(Stores.programme(2021)));
            store.remarks(LEADER).keep(MEETING, ISSUE, "点名海淀");
            var db = DSL.using(database.source(), SQLDialect.H2);
            var holding = new ArrayList<String>();
            for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                if (db.selectFrom(table).fetch().formatJSON().contains("点名海淀")) {
                    holding.add(table.getName());
                }
            }
            assertThat(holding).containsExactly("remark");
        }
    }

    @Test
    void nothing_of_it_is_in_the_log_or_the_dump() throws Exception {
        try (var store = Stores.fresh(temp)) {
            store.recorder().record(Stores.ANNA, Stores.step(Stores.programme(2021)));
            var before = Stores.dump(store);
            long steps = store.history().last();
            store.remarks(LEADER).keep(MEETING, ISSUE, "点名海淀");
            assertThat(Stores.dump(store)).isEqualTo(before).doesNotContain("点名");
            assertThat(store.history().last()).isEqualTo(steps);
            assertThat(store.check()).isEmpty();
        }
    }
}
