package org.yiti.app.audit;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Table;

/// An audit of two rules and two places on 8 June 2021, over a store in memory; 张三 sits at the desk.
final class OpenAudit {
    final FakeStore store = new FakeStore();
    final Texts texts = new Texts(Locale.CHINESE);
    final Navigator navigator = new Navigator(new Route.Home());
    final Notices notices = new Notices();
    final DirectJobRunner jobs = new DirectJobRunner();
    final UUID unit = store.add(Table.UNIT, Map.of(UNIT_NAME, "昌平区住建委", UNIT_SHORT_NAME, "昌平区住建委"));
    final UUID checklist = store.add(Table.CHECKLIST, Map.of(CHECKLIST_NAME, "清单"));
    final UUID wall = rule(1, "外墙有无脱落", 0);
    final UUID report = rule(2, "有无复验报告", 0);
    final UUID audit =
            store.add(
                    Table.AUDIT,
                    Map.of(
                            AUDIT_NAME,
                            "工程质量督查",
                            AUDIT_CHECKLIST,
                            checklist,
                            AUDIT_TEAM,
                            "李四",
                            AUDIT_FIRST_DAY,
                            LocalDate.of(2021, 6, 1)));
    final UUID first = site(1, "华龙苑");
    final UUID second = site(2, "蓬莱公寓");
    final Desk desk;
    final AuditDesk audits;

    OpenAudit() {
        store.add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021, PROGRAMME_OWNER, "110000"));
        var clock = Clock.fixed(Instant.parse("2021-06-08T01:40:00Z"), ZoneId.of("Asia/Shanghai"));
        desk = new Desk(store, jobs, notices, clock, new Actor("zhang", "张三"));
        desk.open(Optional.empty());
        audits = new AuditDesk(desk, jobs, notices, texts);
    }

    private UUID rule(int position, String text, int photos) {
        return store.add(
                Table.CHECKLIST_RULE,
                Map.of(
                        CHECKLIST_RULE_CHECKLIST,
                        checklist,
                        CHECKLIST_RULE_POSITION,
                        position,
                        CHECKLIST_RULE_TEXT,
                        text,
                        CHECKLIST_RULE_BASIS,
                        "规程4.2",
                        CHECKLIST_RULE_PHOTOS,
                        photos,
                        CHECKLIST_RULE_POINTS,
                        new BigDecimal("5"),
                        CHECKLIST_RULE_DAYS,
                        10));
    }

    private UUID site(int position, String name) {
        return store.add(
                Table.AUDIT_SITE,
                Map.of(
                        AUDIT_SITE_AUDIT,
                        audit,
                        AUDIT_SITE_POSITION,
                        position,
                        AUDIT_SITE_NAME,
                        name,
                        AUDIT_SITE_DISTRICT,
                        "昌平区",
                        AUDIT_SITE_UNIT,
                        unit,
                        AUDIT_SITE_COMPLAINTS,
                        41));
    }

    AuditBook book() {
        return AuditRows.read(store).book(audit).orElseThrow();
    }

    AuditRecord record(UUID site) {
        var book = book();
        return book.latest(book.site(site).orElseThrow()).orElseThrow();
    }

    VisitModel visit() {
        return new VisitModel(audits, navigator, new AuditRoute.AuditPage(audit, Optional.empty()));
    }
}
