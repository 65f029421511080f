package org.yiti.app.nav;

import java.util.EnumSet;
import java.util.Set;
import org.yiti.model.record.Table;

/// The tables without which a page would say something wrong or nothing at all. Who may not read one of them does not
/// get the page. **A new place gets its line here, or nothing compiles.**
public final class PageTables {
    private PageTables() {}

    public static Set<Table> of(Route route) {
        return switch (route) {
            case Route.Home _,
                    Route.Today _,
                    Route.Matrix _,
                    Route.FigureRows _,
                    Route.YearCheck _ ->
                    EnumSet.of(Table.TASK, Table.MONTH_REPORT);
            case Route.Issues _, Route.IssuePage _ -> EnumSet.of(Table.TASK);
            case Route.LedgerImport _, Route.SendOut _, Route.TakeBack _, Route.Templates _ ->
                    EnumSet.of(Table.TASK, Table.MONTH_REPORT);
            case Route.OfAudit _ -> EnumSet.of(Table.AUDIT);
            case Route.Packs _ ->
                    EnumSet.of(Table.TASK, Table.MONTH_REPORT, Table.MONTH_CLOSE, Table.MEETING);
            case Route.OfMeeting _ -> EnumSet.of(Table.MEETING);
            case Route.Hotline _ -> EnumSet.of(Table.VOLUME);
            case Route.OfSupervision place -> of(place.page());
            case Route.Exchange _, Route.Settings _ -> EnumSet.noneOf(Table.class);
        };
    }

    private static Set<Table> of(Route.SupervisionPage page) {
        return switch (page) {
            case ITEMS, LOOK_BACKS -> EnumSet.of(Table.SUPERVISION_ITEM);
            case INSPECTIONS -> EnumSet.of(Table.INSPECTION);
            case APPROVALS -> EnumSet.of(Table.TASK, Table.MONTH_REPORT);
            case WHISTLES -> EnumSet.of(Table.WHISTLE);
            case CONSULTATIONS -> EnumSet.of(Table.CONSULTATION);
            case DRAWS -> EnumSet.of(Table.SAMPLE);
            case VISITS -> EnumSet.of(Table.RETURN_VISIT);
            case PROBLEMS -> EnumSet.of(Table.PROBLEM);
            case CASES -> EnumSet.of(Table.MODEL_CASE);
            case APPRAISAL -> EnumSet.of(Table.SUPERVISION_ITEM, Table.SAMPLE);
        };
    }
}
