package org.yiti.app.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.Route;
import org.yiti.model.audit.AuditRows;

/// The pages of field audits in a store that has one: the list, the records of two places, the plan, the checklist.
final class AuditShots {
    private record Picture(String name, Route route) {}

    private final Workplace at;

    AuditShots(Workplace at) {
        this.at = at;
    }

    void walk(Consumer<String> write, Runnable end) {
        next(pictures(), 0, write, end);
    }

    private List<Picture> pictures() {
        var rows = AuditRows.read(at.desk().store().rows());
        var all = new ArrayList<Picture>();
        all.add(new Picture("audits", new AuditRoute.Audits()));
        all.add(new Picture("audit-new", new AuditRoute.AuditPlan(Optional.empty())));
        for (var audit : rows.audits()) {
            var sites = rows.book(audit.id()).orElseThrow().sites();
            for (int i = 0; i < Math.min(4, sites.size()); i++) {
                var site = Optional.of(sites.get(i).id());
                all.add(
                        new Picture(
                                "audit-" + (i + 1), new AuditRoute.AuditPage(audit.id(), site)));
            }
            all.add(
                    new Picture(
                            "audit-kit",
                            new AuditRoute.AuditKit(Optional.of(audit.id()), Optional.empty())));
            all.add(new Picture("audit-plan", new AuditRoute.AuditPlan(Optional.of(audit.id()))));
        }
        rows.checklists()
                .forEach(list ->
                        all.add(
                                new Picture(
                                        "audit-checklist",
                                        new AuditRoute.AuditChecklist(list.id()))));
        return all;
    }

    private void next(List<Picture> all, int index, Consumer<String> write, Runnable end) {
        if (index == all.size()) {
            end.run();
            return;
        }
        at.navigator().go(all.get(index).route());
        var pause = new PauseTransition(Duration.millis(1200));
        pause.setOnFinished(_ -> {
            write.accept(all.get(index).name());
            next(all, index + 1, write, end);
        });
        pause.play();
    }
}
