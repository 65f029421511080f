package org.yiti.app.boot;

import javafx.scene.Parent;
import org.yiti.app.act.ActFeature;
import org.yiti.app.appraisal.AppraisalFeature;
import org.yiti.app.consultation.ConsultationFeature;
import org.yiti.app.desk.Workplace;
import org.yiti.app.draw.DrawFeature;
import org.yiti.app.inspection.InspectionFeature;
import org.yiti.app.lookback.LookBackFeature;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.problem.ProblemFeature;
import org.yiti.app.showcase.CaseFeature;
import org.yiti.app.supervision.SupervisionFeature;
import org.yiti.app.visit.VisitFeature;
import org.yiti.app.whistle.WhistleFeature;

/// The pages under 督办.
final class SupervisionPages {
    private final Workplace workplace;
    private final SupervisionFeature supervision;

    SupervisionPages(Workplace workplace, SupervisionFeature supervision) {
        this.workplace = workplace;
        this.supervision = supervision;
    }

    Parent of(SupervisionRoute route) {
        return switch (route) {
            case SupervisionRoute.Supervision items -> supervision.create(items);
            case SupervisionRoute.ItemPage item -> supervision.create(item);
            case SupervisionRoute.ItemDraft draft -> supervision.create(draft);
            case SupervisionRoute.Whistles whistles -> WhistleFeature.create(workplace, whistles);
            case SupervisionRoute.Inspections() -> InspectionFeature.create(workplace);
            case SupervisionRoute.InspectionPage inspection ->
                    InspectionFeature.create(workplace, inspection);
            case SupervisionRoute.Approvals() -> ActFeature.approvals(workplace);
            case SupervisionRoute.Consultations() -> ConsultationFeature.create(workplace);
            case SupervisionRoute.Draws() -> DrawFeature.create(workplace);
            case SupervisionRoute.LookBacks() -> LookBackFeature.create(workplace);
            case SupervisionRoute.Appraisal() -> AppraisalFeature.create(workplace);
            case SupervisionRoute.Visits() -> VisitFeature.create(workplace);
            case SupervisionRoute.Problems() -> ProblemFeature.create(workplace);
            case SupervisionRoute.Cases() -> CaseFeature.create(workplace);
        };
    }
}
