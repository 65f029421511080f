package org.yiti.model.merge.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Who may have and write what: every table, every scope and every kind of office, against the same said in other words.
class RightsTest {
    private static final List<Office> OFFICES =
            List.of(
                    office("110000", Level.CITY),
                    office("110105", Level.DISTRICT),
                    office("110108", Level.DISTRICT),
                    office("110105001", Level.SUBDISTRICT),
                    office("110108001", Level.SUBDISTRICT),
                    office("110105A07", Level.UNIT),
                    office("A03", Level.UNIT));
    private static final List<String> SCOPES =
            Stream.concat(
                            Stream.of("C"),
                            Stream.of("D:", "U:", "A:", "B:", "O:")
                                    .flatMap(kind -> OFFICES.stream().map(o -> kind + o.code())))
                    .toList();

    private static Office office(String code, Level level) {
        return new Office("110000", code, code, level, "a");
    }

    @ParameterizedTest
    @EnumSource
    void every_office_writes_what_is_its_own_to_write(Table table) {
        int allowed = 0;
        for (String scope : SCOPES) {
            for (Office office : OFFICES) {
                boolean may = ScopeKey.parse(scope).mayWrite(office.level(), office.code(), table);
                assertThat(may)
                        .as("%s writes %s in %s", office.code(), table, scope)
                        .isEqualTo(Rights.mayWrite(office, scope, table));
                allowed += may ? 1 : 0;
            }
        }
        assertThat(allowed).isBetween(1, SCOPES.size() * OFFICES.size() - 1);
    }

    @Test
    void every_office_has_what_concerns_it() {
        for (String scope : SCOPES) {
            var key = ScopeKey.parse(scope);
            assertThat(key.text()).isEqualTo(scope);
            for (Office office : OFFICES) {
                assertThat(key.mayHave(office.level(), office.code()))
                        .as("%s has %s", office.code(), scope)
                        .isEqualTo(Rights.mayHave(office, scope));
            }
        }
    }

    @Test
    void what_an_office_makes_itself_it_may_write_and_have() {
        for (Table table : Table.values()) {
            for (Office office : OFFICES) {
                var own = ScopeKey.of(office, table, office.code());
                assertThat(own.mayWrite(office.level(), office.code(), table))
                        .as("%s makes %s", office.code(), table)
                        .isTrue();
                assertThat(own.mayHave(office.level(), office.code())).isTrue();
            }
        }
    }

    @Test
    void every_kind_of_scope_is_looked_at() {
        assertThat(SCOPES.stream().map(scope -> ScopeKey.parse(scope).kind()).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ScopeKey.Kind.values()));
    }
}
