package org.yiti.app.audit;

import javafx.scene.Parent;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.AuditRoute;

/// Field audits (实地督查). One for the window.
public final class AuditFeature {
    private final Workplace at;
    private final AttachmentsFeature files;
    private final AuditDesk desk;

    public AuditFeature(Workplace at, AttachmentsFeature files) {
        this.at = at;
        this.files = files;
        this.desk = new AuditDesk(at.desk(), at.jobs(), at.notices(), at.texts());
    }

    public Parent create(AuditRoute route) {
        return switch (route) {
            case AuditRoute.Audits() ->
                    new AuditsView(new AuditsModel(desk, at.navigator()), at.texts()).build();
            case AuditRoute.AuditPage page ->
                    new VisitView(
                                    new VisitModel(desk, at.navigator(), page),
                                    at.texts(),
                                    files,
                                    at.printing()::open,
                                    new ReportButton(at, page.audit()).build())
                            .build();
            case AuditRoute.AuditPlan plan ->
                    new PlanView(new PlanModel(desk, at.navigator(), plan), at.texts()).build();
            case AuditRoute.AuditKit kit ->
                    new KitView(new KitModel(desk, at.navigator(), kit), at.texts()).build();
            case AuditRoute.AuditChecklist list ->
                    new ChecklistView(
                                    new ChecklistModel(desk, at.navigator(), list.checklist()),
                                    at.texts())
                            .build();
        };
    }
}
