package org.yiti.app.nav;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yiti.model.record.Table;

/// The tables without which a page would say something wrong or nothing at all. Who may not read one of them does not
/// get the page. **A new place gets its line here, or nothing compiles.**
public final class PageTables {
    private PageTables() {}

    public static Set<Table> of(Route route) {
        return switch (route) {
            case Route.FigureRows(var _, var _, var closed, var _) when closed.isPresent() ->
                    EnumSet.of(Table.TASK, Table.MONTH_REPORT, Table.MONTH_CLOSE);
            case Route.Home _,
                    Route.Today _,
                    Route.Matrix _,
                    Route.FigureRows _,
                    Route.YearCheck _ ->
                    EnumSet.of(Table.TASK, Table.MONTH_REPORT);
            case Route.Issues _, Route.IssuePage _ -> EnumSet.of(Table.TASK);
            case Route.LedgerImport _, Route.SendOut _, Route.TakeBack _, Route.Templates _ ->
                    EnumSet.of(Table.TASK, Table.MONTH_REPORT);
            case AuditRoute _ -> EnumSet.of(Table.AUDIT);
            case MeetingRoute.Packs _ ->
                    EnumSet.of(
                            Table.TASK,
                            Table.MONTH_REPORT,
                            Table.MONTH_CLOSE,
                            Table.MEETING,
                            Table.PACK_TEXT);
            case MeetingRoute.Charts _ -> EnumSet.of(Table.TASK, Table.MONTH_REPORT);
            case MeetingRoute _ -> EnumSet.of(Table.MEETING);
            case Route.Hotline _ -> EnumSet.of(Table.VOLUME);
            case SupervisionRoute place -> of(place.page());
            case Route.Exchange _, Route.Settings _ -> EnumSet.noneOf(Table.class);
        };
    }

    /// The table whose rows are made and changed on a page; empty where there is not one, or where the page itself says
    /// what may not be written.
    public static Optional<Table> written(Route route) {
        return switch (route) {
            case AuditRoute _ -> Optional.of(Table.AUDIT);
            case MeetingRoute _ -> Optional.of(Table.MEETING);
            case SupervisionRoute place ->
                    switch (place.page()) {
                        case INSPECTIONS -> Optional.of(Table.INSPECTION);
                        case WHISTLES -> Optional.of(Table.WHISTLE);
                        case CONSULTATIONS -> Optional.of(Table.CONSULTATION);
                        case DRAWS -> Optional.of(Table.SAMPLE);
                        case VISITS -> Optional.of(Table.RETURN_VISIT);
                        case PROBLEMS -> Optional.of(Table.PROBLEM);
                        case CASES -> Optional.of(Table.MODEL_CASE);
                        case ITEMS, LOOK_BACKS, APPROVALS, APPRAISAL -> Optional.empty();
                    };
            case Route.Home _,
                    Route.Today _,
                    Route.Matrix _,
                    Route.FigureRows _,
                    Route.YearCheck _,
                    Route.Issues _,
                    Route.IssuePage _,
                    Route.LedgerImport _,
                    Route.SendOut _,
                    Route.TakeBack _,
                    Route.Templates _,
                    Route.Hotline _,
                    Route.Exchange _,
                    Route.Settings _ ->
                    Optional.empty();
        };
    }

    private static Set<Table> of(SupervisionRoute.SupervisionPage page) {
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
