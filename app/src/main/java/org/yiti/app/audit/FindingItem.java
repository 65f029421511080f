package org.yiti.app.audit;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.audit.AuditAnswer;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditFile;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.AuditSite;
import org.yiti.model.audit.ChecklistRule;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.DueKind;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemActs;
import org.yiti.model.supervision.ItemActs.Acted;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.SupervisionItem;

/// Makes a supervision item of a finding, with its place, rule, deadline and photos, as one step. Where nothing is
/// missing it is submitted in the same step, so that the photos hang on its first act; else it is a draft, and the
/// person is told what it lacks.
final class FindingItem {
    private static final int LONGEST_TITLE = 80;

    private final AuditDesk desk;
    private final AuditBook book;
    private final AuditSite site;

    FindingItem(AuditDesk desk, AuditBook book, AuditSite site) {
        this.desk = desk;
        this.book = book;
        this.site = site;
    }

    /// @param missing what the item lacks before it can be submitted
    record Made(UUID item, List<Change> changes, List<Sentence> missing) {}

    /// Makes it and opens its page. A finding that has an item opens that one.
    void make(AuditRecord visit, ChecklistRule rule, Navigator navigator) {
        var answer = book.answer(visit, rule);
        if (answer.isEmpty() || !answer.get().isFinding()) {
            desk.tell(Sentence.of("audit.item.no-finding", rule.position()));
            return;
        }
        var known = answer.get().item();
        if (known != null) {
            navigator.go(new SupervisionRoute.ItemPage(known, Optional.empty()));
            return;
        }
        desk.<Made>start(
                Sentence.of("audit.item.making"),
                _ -> made(visit, answer.get(), rule),
                made ->
                        desk.record(
                                Sentence.of("step.audit.item", site.name(), rule.position()),
                                made.changes(),
                                () -> opened(made, navigator)),
                () -> {});
    }

    private void opened(Made made, Navigator navigator) {
        if (!made.missing().isEmpty()) {
            desk.warn(Sentence.of("audit.item.draft", made.missing()));
        }
        navigator.go(new SupervisionRoute.ItemPage(made.item(), Optional.empty()));
    }

    private Made made(AuditRecord visit, AuditAnswer answer, ChecklistRule rule)
            throws YitiException {
        var id = RowIds.fresh();
        var values = values(visit, answer, rule);
        var changes = new ArrayList<Change>();
        var item = new SupervisionItem(Row.of(Table.SUPERVISION_ITEM, id, values));
        changes.add(new Change.Add(Table.SUPERVISION_ITEM, id, values));
        changes.add(Change.Put.of(answer.id(), AUDIT_ANSWER_ITEM, id));
        var given =
                ItemGiven.of(Hand.CLERK, desk.person(), desk.today())
                        .text(answer.text())
                        .files(book.photos(visit, rule).size());
        var looked =
                new ItemCase(new ItemStory(item, List.of()), given, desk.office(), desk.today());
        return switch (ItemActs.act(looked, ItemAction.SUBMIT)) {
            case Acted.Refused(var missing) -> new Made(id, changes, missing);
            case Acted.Done(var event, var _, var acted) -> {
                changes.addAll(acted);
                changes.add(Change.Put.of(id, SUPERVISION_ITEM_NO, number(item.year())));
                changes.addAll(photos(visit, rule, event));
                yield new Made(id, changes, List.of());
            }
        };
    }

    private String number(int year) throws YitiException {
        return desk.itemNumber(year, desk.store().items().nextNumber(year));
    }

    private Map<Field, Object> values(AuditRecord visit, AuditAnswer answer, ChecklistRule rule) {
        var values = new HashMap<Field, Object>();
        values.put(SUPERVISION_ITEM_YEAR, desk.today().getYear());
        values.put(SUPERVISION_ITEM_MODE, ItemMode.DAILY.name());
        values.put(SUPERVISION_ITEM_SOURCE, ItemSource.FINDING.name());
        values.put(
                SUPERVISION_ITEM_TITLE,
                desk.words("audit.item.title", site.name(), clipped(rule.text())));
        put(values, SUPERVISION_ITEM_PLACE, place());
        put(values, SUPERVISION_ITEM_BASIS, rule.basis());
        values.put(
                SUPERVISION_ITEM_DEMAND,
                desk.words(
                        "audit.item.demand",
                        String.valueOf(visit.day()),
                        site.name(),
                        rule.text(),
                        answer.text()));
        put(values, SUPERVISION_ITEM_SOURCE_DOC, book.audit().name());
        var unit = site.unit();
        if (unit != null) {
            values.put(SUPERVISION_ITEM_LEAD_UNIT, unit);
        }
        var issue = book.audit().issue();
        if (issue != null) {
            values.put(SUPERVISION_ITEM_ISSUE, issue);
        }
        var days = rule.days();
        if (days != null) {
            values.put(SUPERVISION_ITEM_DUE_DAYS, days);
        }
        values.put(SUPERVISION_ITEM_DUE_KIND, DueKind.WORKDAYS.name());
        values.put(SUPERVISION_ITEM_OFFICE, desk.office());
        values.put(SUPERVISION_ITEM_DRAFTED_BY, desk.person());
        values.put(SUPERVISION_ITEM_DRAFTED_ON, desk.today());
        return values;
    }

    /// As much of a rule as a title bears.
    private static String clipped(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= LONGEST_TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    private static void put(Map<Field, Object> values, Field field, String text) {
        if (!text.isEmpty()) {
            values.put(field, text);
        }
    }

    private String place() {
        return String.join(
                " ",
                List.of(site.district(), site.address(), site.name()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private List<Change> photos(AuditRecord visit, ChecklistRule rule, UUID event) {
        var adds = new ArrayList<Change>();
        for (AuditFile photo : book.photos(visit, rule)) {
            var file = photo.attachment();
            adds.add(
                    Attachment.add(
                            null,
                            new Attachment.Place.OfOrder(event),
                            file.name(),
                            new Attachments.Kept(file.sha256(), file.bytes()),
                            file.mime(),
                            adds.size() + 1));
        }
        return adds;
    }
}
