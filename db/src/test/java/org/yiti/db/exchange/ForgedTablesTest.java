package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.db.exchange.Forger.body;
import static org.yiti.db.exchange.Forger.values;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.db.Stores;
import org.yiti.db.log.Head;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.record.Type;

/// A district that the city trusts writes rows of every table there is into every kind of scope: meetings, agendas,
/// decisions, states of plans, closed months and whatever comes later. Only what it has a say over is there afterwards, and
/// nothing of the city's is gone.
class ForgedTablesTest {
    private static final String OFFICE = Stores.DISTRICT.code();

    @TempDir Path temp;
    private Office city;
    private Forger forger;
    private final Map<Table, UUID> own = new EnumMap<>(Table.class);

    @BeforeEach
    void aCityWithARowInEveryTable() throws Exception {
        city = new Office(temp.resolve("市"), Stores.CITY);
        forger = new Forger(temp.resolve("伪"), Stores.DISTRICT);
        for (Table table : Table.values()) {
            own.put(table, city.add(table, Map.of(words(table), value(words(table)))));
        }
        var file = forger.write("D:" + OFFICE, birth(Table.TASK, new UUID(9, 9), OFFICE));
        city.exchange().trust(city.person, file, Unlocking.NONE, forger.fingerprint());
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    private UUID own(Table table) {
        return Objects.requireNonNull(own.get(table));
    }

    private static Field words(Table table) {
        return table.fields().stream()
                .filter(field -> field.type() == Type.TEXT)
                .findFirst()
                .orElseGet(() -> table.fields().getFirst());
    }

    /// A table of references only points at rows of the tables before it.
    private Object value(Field field) {
        return field.target()
                .<Object>map(target -> own(target))
                .orElseGet(() -> field.type() == Type.DATE ? LocalDate.of(2021, 6, 1) : "市里的");
    }

    private static Forger.Change birth(Table table, UUID row, String home) {
        return new Forger.Change(table.number(), row, Head.BIRTH, body(0, values(true, home)));
    }

    private static Forger.Change removal(Table table, UUID row, String home) {
        return new Forger.Change(table.number(), row, Head.SET, body(0, values(false, home)));
    }

    private static UUID made(Table table) {
        return new UUID(77, table.number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C",
                "D:110105",
                "U:110105",
                "U:110105001",
                "A:110105001",
                "B:110105001",
                "O:110105",
                "O:110000",
                "D:110108",
                "U:110108001"
            })
    void only_what_it_has_a_say_over_is_there_and_nothing_of_the_citys_is_gone(String scope)
            throws Exception {
        var home = scope.equals("C") ? "110000" : scope.substring(2);
        var changes = new ArrayList<Forger.Change>();
        for (Table table : Table.values()) {
            changes.add(birth(table, made(table), home));
            changes.add(removal(table, own(table), home));
        }
        var before = city.dump();
        boolean taken = take(scope, changes);
        if (!taken) {
            assertThat(city.dump()).isEqualTo(before);
        }
        var key = ScopeKey.parse(scope);
        for (Table table : Table.values()) {
            boolean may =
                    taken
                            && key.mayWrite(Level.DISTRICT, OFFICE, table)
                            && key.kind() != ScopeKey.Kind.OFFICE;
            assertThat(city.store.rows().find(table, made(table)).isPresent())
                    .as("%s in %s", table, scope)
                    .isEqualTo(may);
            assertThat(city.store.rows().find(table, own(table)).orElseThrow().alive())
                    .as("the city's %s", table)
                    .isTrue();
        }
        // That a task stands alone is this test's.
        assertThat(city.store.check()).allMatch(found -> found.key().equals("check.task"));
    }

    /// A clock that stands at 1970 is taken as it is and wins over nothing; what is there twice is there once.
    @Test
    void a_clock_of_1970_wins_over_nothing_and_a_package_that_comes_twice_changes_nothing()
            throws Exception {
        var row = made(Table.MONTH_REPORT);
        var text = Field.MONTH_REPORT_TEXT.group();
        var born = birth(Table.MONTH_REPORT, row, OFFICE);
        var said =
                new Forger.Change(
                        Table.MONTH_REPORT.number(), row, Head.SET, body(text, values("旧的")));
        forger.clock = Instant.EPOCH.plusSeconds(1).toEpochMilli() << 16;
        var file = forger.write("U:" + OFFICE, born, said);
        city.take(file);
        assertThat(city.value(Field.MONTH_REPORT_TEXT, row)).isEqualTo("旧的");
        city.put(row, Field.MONTH_REPORT_TEXT, "市里改的");
        var before = city.dump();
        try {
            city.take(file);
        } catch (ExchangeException e) {
            assertThat(e.sentence().key()).contains("duplicate");
        }
        assertThat(city.dump()).isEqualTo(before);
        assertThat(city.value(Field.MONTH_REPORT_TEXT, row)).isEqualTo("市里改的");
    }

    /// @return whether the package came in at all
    private boolean take(String scope, List<Forger.Change> changes) throws Exception {
        var file = forger.write(scope, changes.toArray(Forger.Change[]::new));
        try {
            city.take(file);
            return true;
        } catch (YitiException _) {
            return false;
        }
    }
}
