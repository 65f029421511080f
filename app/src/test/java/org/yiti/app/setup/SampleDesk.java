package org.yiti.app.setup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.notice.Notices;
import org.yiti.app.sample.SampleYear;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Code;
import org.yiti.model.record.Table;

/// The sample year on a desk over a store in memory, as of the end of June 2021.
public final class SampleDesk {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2021-06-30T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    public final FakeStore store = new FakeStore();
    public final DirectJobRunner jobs = new DirectJobRunner();
    public final Notices notices = new Notices();
    public final Actor person = new Actor("zhang", "张三");
    public final Desk desk = new Desk(store, jobs, notices, CLOCK, person);

    public SampleDesk() {
        store.record(person, new SampleYear(store.office()).step());
        desk.open(Optional.empty());
    }

    /// Rows of some tables, read once.
    public OfficeRows rows(Table... tables) {
        var rows = new OfficeRows(desk, jobs, notices, Code::name, Set.of(tables));
        rows.read();
        return rows;
    }
}
