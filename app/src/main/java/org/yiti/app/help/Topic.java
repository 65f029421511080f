package org.yiti.app.help;

import java.util.Locale;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;

/// What the guide has a section on; the section's heading follows a line `<!-- help: topic -->`.
enum Topic {
    HOME,
    TODAY,
    FIGURES,
    LIGHTS,
    ISSUES,
    BASELINE,
    CHECK,
    MATRIX,
    LEDGER,
    SEND_OUT,
    TEMPLATES,
    SUPERVISION,
    INSPECTIONS,
    WHISTLES,
    APPROVALS,
    CONSULTATIONS,
    AUDIT,
    DRAWS,
    LOOK_BACKS,
    VISITS,
    PROBLEMS,
    CASES,
    APPRAISAL,
    HOTLINE,
    MEETINGS,
    CHARTS,
    EXCHANGE,
    OFFICE,
    ACCOUNTS,
    UNITS,
    YEAR,
    CALENDAR,
    PHRASES,
    PAPERS,
    APPEARANCE,
    BIN,
    BACKUP;

    /// How the guide names it.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Where the guide speaks of a place in the program. A new place does not compile until it is said here.
    static Topic of(Route route) {
        return switch (route) {
            case Route.Home() -> HOME;
            case Route.Today() -> TODAY;
            case Route.FigureRows _ -> FIGURES;
            case Route.Issues() -> ISSUES;
            case Route.IssuePage page -> of(page.tab());
            case Route.YearCheck() -> CHECK;
            case Route.Matrix _ -> MATRIX;
            case Route.LedgerImport() -> LEDGER;
            case Route.SendOut(), Route.TakeBack() -> SEND_OUT;
            case Route.Templates() -> TEMPLATES;
            case AuditRoute _ -> AUDIT;
            case MeetingRoute.Charts _ -> CHARTS;
            case MeetingRoute _ -> MEETINGS;
            case Route.Hotline() -> HOTLINE;
            case SupervisionRoute place -> of(place.page());
            case Route.Exchange _ -> EXCHANGE;
            case Route.Settings settings -> of(settings.page());
        };
    }

    private static Topic of(Route.IssueTab tab) {
        return switch (tab) {
            case OVERVIEW, PLAN, TASKS, DUTIES, POLICIES, HISTORY -> ISSUES;
            case SUPERVISION -> SUPERVISION;
            case BASELINE -> BASELINE;
            case CHECK -> CHECK;
        };
    }

    private static Topic of(SupervisionRoute.SupervisionPage page) {
        return switch (page) {
            case ITEMS -> SUPERVISION;
            case INSPECTIONS -> INSPECTIONS;
            case WHISTLES -> WHISTLES;
            case APPROVALS -> APPROVALS;
            case CONSULTATIONS -> CONSULTATIONS;
            case DRAWS -> DRAWS;
            case LOOK_BACKS -> LOOK_BACKS;
            case APPRAISAL -> APPRAISAL;
            case VISITS -> VISITS;
            case PROBLEMS -> PROBLEMS;
            case CASES -> CASES;
        };
    }

    private static Topic of(Route.SettingsPage page) {
        return switch (page) {
            case OFFICE -> OFFICE;
            case ACCOUNTS -> ACCOUNTS;
            case UNITS -> UNITS;
            case YEAR -> YEAR;
            case CALENDAR -> CALENDAR;
            case LIGHTS -> LIGHTS;
            case PHRASES -> PHRASES;
            case PAPERS -> PAPERS;
            case APPEARANCE -> APPEARANCE;
            case BIN -> BIN;
            case BACKUP -> BACKUP;
        };
    }
}
