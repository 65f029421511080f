package org.yiti.db.audit;

import static org.yiti.model.record.Field.*;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Shrinking;
import org.yiti.model.audit.AnswerVerdict;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditEdits;
import org.yiti.model.audit.AuditFileKind;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.audit.RecordSource;
import org.yiti.model.audit.TimeFrom;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.kit.KitClock;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Store;

/// An office with an audit of two rules and two places, and a laptop, both real stores.
final class TwoStores implements AutoCloseable {
    static final LocalDate ISSUED = LocalDate.of(2021, 6, 7);
    static final LocalDate LAST = LocalDate.of(2021, 6, 20);
    static final LocalDate DAY = LocalDate.of(2021, 6, 8);
    static final Clock NOW = Clock.fixed(Instant.parse("2021-06-08T02:00:00Z"), ZoneOffset.UTC);
    static final String WORDS = "两个人知道的口令";
    static final Shrinking AS_THEY_ARE = (_, _) -> Optional.empty();

    final Path folder;
    final JooqStore office;
    final JooqStore laptop;
    final UUID unit = RowIds.fresh();
    final UUID audit = RowIds.fresh();
    final UUID wall = RowIds.fresh();
    final UUID report = RowIds.fresh();
    final UUID first = RowIds.fresh();
    final UUID second = RowIds.fresh();

    TwoStores(Path folder) throws YitiException {
        this.folder = folder;
        office = Stores.fresh(folder.resolve("office"), Stores.CITY, NOW);
        laptop =
                Stores.fresh(
                        folder.resolve("laptop"),
                        new NewOffice("110000", "110000", "督查笔记本", Level.CITY),
                        NOW);
        var checklist = RowIds.fresh();
        add(Table.UNIT, unit, Map.of(UNIT_NAME, "昌平区"));
        add(Table.CHECKLIST, checklist, Map.of(CHECKLIST_NAME, "清单", CHECKLIST_REMARK, "内部"));
        rule(checklist, wall, 1, 1);
        rule(checklist, report, 2, 0);
        add(
                Table.AUDIT,
                audit,
                Map.of(AUDIT_NAME, "工程质量督查", AUDIT_CHECKLIST, checklist, AUDIT_REMARK, "不外传的备注"));
        site(first, 1, "华龙苑");
        site(second, 2, "蓬莱公寓");
    }

    private void add(Table table, UUID id, Map<Field, Object> values) throws YitiException {
        record(office, List.of(new Change.Add(table, id, values)));
    }

    private void rule(UUID checklist, UUID id, int position, int photos) throws YitiException {
        add(
                Table.CHECKLIST_RULE,
                id,
                Map.of(
                        CHECKLIST_RULE_CHECKLIST,
                        checklist,
                        CHECKLIST_RULE_POSITION,
                        position,
                        CHECKLIST_RULE_TEXT,
                        "检查项" + position + "\n第二行",
                        CHECKLIST_RULE_PHOTOS,
                        photos,
                        CHECKLIST_RULE_POINTS,
                        new BigDecimal("2.5")));
    }

    private void site(UUID id, int position, String name) throws YitiException {
        add(
                Table.AUDIT_SITE,
                id,
                Map.of(
                        AUDIT_SITE_AUDIT,
                        audit,
                        AUDIT_SITE_POSITION,
                        position,
                        AUDIT_SITE_NAME,
                        name,
                        AUDIT_SITE_UNIT,
                        unit));
    }

    static void record(Store store, List<? extends Change> changes) throws YitiException {
        store.recorder().record(Stores.ANNA, Step.of(Sentence.of("step.test"), changes));
    }

    Path issue(String name) throws YitiException {
        return issue(name, AS_THEY_ARE);
    }

    Path issue(String name, Shrinking shrinking) throws YitiException {
        return office.kits()
                .issue(
                        Stores.ANNA,
                        new AuditKits.Order(audit, "李四", ISSUED, LAST, WORDS),
                        shrinking,
                        folder.resolve(name),
                        Progress.SILENT)
                .file();
    }

    /// What the laptop knows of time when its clock says so.
    KitClock clock(LocalDate today) {
        return KitClock.of(today, laptop.history().clock(), ZoneOffset.UTC);
    }

    void open(Path kit) throws YitiException {
        laptop.kits().open(Stores.ANNA, kit, WORDS, clock(DAY), Progress.SILENT);
    }

    Path giveBack(String name) throws YitiException {
        return laptop.kits()
                .giveBack(Stores.ANNA, audit, folder.resolve(name), DAY, Progress.SILENT)
                .file();
    }

    AuditKits.Collected collect(Path results) throws YitiException {
        return office.kits().collect(Stores.ANNA, results, DAY, Progress.SILENT);
    }

    static AuditBook book(Store store, UUID audit) {
        return AuditRows.read(store.rows()).book(audit).orElseThrow();
    }

    AuditBook book(Store store) {
        return book(store, audit);
    }

    /// Writes a record on a store: the wall failed, with a photo; complete unless it is to lack its signature.
    UUID write(Store store, UUID site, LocalDate day, String photo, boolean signed)
            throws YitiException {
        var book = book(store);
        var add =
                edits(store)
                        .begin(
                                book.site(site).orElseThrow(),
                                RecordSource.SCREEN,
                                new AuditEdits.Begun(day, 580, "李四", "李四"));
        record(store, List.of(add));
        say(store, add.row(), wall, AnswerVerdict.FAIL, "脱落4平方米\n两处");
        say(store, add.row(), report, AnswerVerdict.PASS, "");
        hang(store, add.row(), photo);
        if (signed) {
            put(store, add.row(), AUDIT_RECORD_SIGNED_BY, "项目负责人");
        }
        return add.row();
    }

    void put(Store store, UUID record, Field field, Object value) throws YitiException {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(field, value);
        record(store, edits(store).put(of(store, record), values));
    }

    void say(Store store, UUID record, UUID rule, AnswerVerdict verdict, String text)
            throws YitiException {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(AUDIT_ANSWER_VERDICT, verdict.name());
        values.put(AUDIT_ANSWER_TEXT, text.isEmpty() ? null : text);
        var of = book(store).rules().stream().filter(r -> r.id().equals(rule)).findFirst();
        record(store, edits(store).answer(of(store, record), of.orElseThrow(), values));
    }

    void hang(Store store, UUID record, String content) throws YitiException {
        hangNamed(store, record, content, content + ".jpg");
    }

    void hangNamed(Store store, UUID record, String content, String name) throws YitiException {
        var kept =
                store.attachments()
                        .put(
                                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                                Progress.SILENT);
        var file =
                new AuditEdits.NewFile(
                        AuditFileKind.PHOTO, name, kept, "image/jpeg", DAY, 590, TimeFrom.CAMERA);
        var of = book(store).rules().stream().filter(r -> r.id().equals(wall)).findFirst();
        record(store, new ArrayList<>(edits(store).hang(of(store, record), of, List.of(file))));
    }

    AuditRecord of(Store store, UUID record) {
        return book(store).record(record).orElseThrow();
    }

    AuditEdits edits(Store store) {
        return new AuditEdits(book(store), "110000");
    }

    /// What the store holds, to be compared before and after.
    static String dump(JooqStore store) throws YitiException {
        return Stores.dump(store);
    }

    Optional<String> photo(Store store, UUID record) {
        return book(store).files(of(store, record)).stream()
                .map(file -> file.attachment().sha256())
                .findFirst();
    }

    @Override
    public void close() throws YitiException {
        office.close();
        laptop.close();
    }
}
