package org.yiti.app.audit;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.model.Sentence;
import org.yiti.model.audit.Audit;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.audit.Checklist;
import org.yiti.model.record.Change;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// All audits and checklists of the store.
final class AuditsModel {
    private final AuditDesk desk;
    private final Navigator navigator;

    AuditsModel(AuditDesk desk, Navigator navigator) {
        this.desk = desk;
        this.navigator = navigator;
    }

    ObservableValue<Optional<AuditRows>> rowsProperty() {
        return desk.rowsProperty();
    }

    void follow(ObservableValue<Boolean> shown) {
        desk.follow(shown);
    }

    List<AuditBook> books(AuditRows rows) {
        return rows.audits().stream().map(Audit::id).flatMap(id -> rows.book(id).stream()).toList();
    }

    String issue(Checklist list) {
        return desk.issueName(list.issue());
    }

    void open(AuditBook book) {
        navigator.go(new AuditRoute.AuditPage(book.audit().id(), Optional.empty()));
    }

    void open(Checklist list) {
        navigator.go(new AuditRoute.AuditChecklist(list.id()));
    }

    void openFile(java.nio.file.Path file) {
        navigator.go(new AuditRoute.AuditKit(Optional.empty(), Optional.of(file)));
    }

    void newAudit() {
        navigator.go(new AuditRoute.AuditPlan(Optional.empty()));
    }

    /// Makes a checklist and opens it.
    void newChecklist(String name) {
        var id = RowIds.fresh();
        desk.record(
                Sentence.of("step.audit.checklist", name),
                List.of(new Change.Add(Table.CHECKLIST, id, Map.of(CHECKLIST_NAME, name))));
        navigator.go(new AuditRoute.AuditChecklist(id));
    }
}
