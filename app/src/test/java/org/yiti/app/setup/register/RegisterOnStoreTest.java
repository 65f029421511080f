package org.yiti.app.setup.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.UNIT_NAME;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.notice.Notices;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.edit.Edited;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Code;
import org.yiti.model.record.Table;

/// Edits of the register on a real store, whose log has to keep what the step is called.
class RegisterOnStoreTest {
    @TempDir Path home;

    @Test
    void a_unit_gets_another_name_as_a_named_step() throws Exception {
        try (var store = TestStores.fresh(home, "store")) {
            var jobs = new DirectJobRunner();
            var notices = new Notices();
            var desk = new Desk(store, jobs, notices, SampleDesk.CLOCK, new Actor("li", "李明"));
            desk.open(Optional.empty());
            var tables = Set.of(Table.UNIT, Table.UNIT_ALIAS, Table.PERSON);
            var rows = new OfficeRows(desk, jobs, notices, Code::name, tables);
            rows.read();
            var model = new RegisterModel(rows);
            var id = model.addUnit("市商务委");
            var unit = store.rows().find(Table.UNIT, id).orElseThrow();

            assertThat(model.edit(unit, UNIT_NAME, "市商务局")).isInstanceOf(Edited.Accepted.class);
            assertThat(store.rows().find(Table.UNIT, id).orElseThrow().words(UNIT_NAME))
                    .isEqualTo("市商务局");
            var last = store.history().step(store.history().last()).orElseThrow();
            assertThat(last.action().key()).isEqualTo("step.setup.edit");
            assertThat(last.action().args()).contains(UNIT_NAME.label());
        }
    }
}
