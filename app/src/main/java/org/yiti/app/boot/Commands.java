package org.yiti.app.boot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.app.issue.IssuePageFeature;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.ExchangePage;
import org.yiti.app.nav.Route.SettingsPage;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.nav.SupervisionRoute.SupervisionPage;
import org.yiti.app.preference.Settings.Appearance;
import org.yiti.app.setup.backup.BackupFeature;
import org.yiti.app.setup.backup.Restoring;
import org.yiti.app.view.OpenViews;
import org.yiti.model.Sentence;

/// All that the program can be told to do, gathered from its features.
final class Commands {
    private final Workplace at;
    private final Restoring restoring;
    private final OpenViews views;

    Commands(Workplace at, Restoring restoring, OpenViews views) {
        this.at = at;
        this.restoring = restoring;
        this.views = views;
    }

    List<Command> all() {
        var all = new ArrayList<Command>();
        all.addAll(pages());
        all.addAll(pagesOfSupervision());
        all.addAll(edits());
        all.addAll(at.rows().commands());
        all.addAll(views.commands());
        all.addAll(looks());
        all.add(BackupFeature.backUpNow(at, restoring));
        return all;
    }

    private List<Command> pages() {
        return List.of(
                page("page.home", "rail.home", new Route.Home())
                        .withKeys(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
                page("page.today", "today.title", new Route.Today()),
                page("page.issues", "rail.issues", new Route.Issues())
                        .withKeys(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
                page("page.matrix", "rail.matrix", new Route.Matrix())
                        .withKeys(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
                Command.of(
                                "page.supervision",
                                CommandGroup.PAGE,
                                Sentence.of("rail.supervision"),
                                () -> at.navigator().go(at.navigator().supervision()))
                        .withKeys(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN),
                page("page.audit", "rail.audit", new AuditRoute.Audits())
                        .withKeys(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN),
                page("audit.new", "audit.new", new AuditRoute.AuditPlan(Optional.empty())),
                page("page.import", "command.import", new Route.LedgerImport())
                        .withKeys(KeyCode.I, KeyCombination.SHORTCUT_DOWN),
                page("page.sendout", "ledger.tab.sendout", new Route.SendOut()),
                page("page.takeback", "ledger.tab.takeback", new Route.TakeBack()),
                page("page.templates", "ledger.tab.templates", new Route.Templates()),
                page("page.hotline", "rail.hotline", new Route.Hotline())
                        .withKeys(KeyCode.DIGIT6, KeyCombination.SHORTCUT_DOWN),
                Command.of(
                                "page.meetings",
                                CommandGroup.PAGE,
                                Sentence.of("rail.meetings"),
                                () -> at.navigator().go(at.navigator().meeting()))
                        .withKeys(KeyCode.DIGIT7, KeyCombination.SHORTCUT_DOWN),
                page("page.decisions", "command.decisions", new MeetingRoute.Decisions()),
                page("page.charts", "command.charts", new MeetingRoute.Charts()),
                page("page.exchange", "command.exchange", exchange(ExchangePage.INBOX))
                        .withKeys(KeyCode.DIGIT8, KeyCombination.SHORTCUT_DOWN),
                page("page.outbox", "command.exchange.outbox", exchange(ExchangePage.OUTBOX)),
                page("page.receipts", "command.exchange.receipts", exchange(ExchangePage.RECEIPTS)),
                page(
                        "page.conflicts",
                        "command.exchange.conflicts",
                        exchange(ExchangePage.CONFLICTS)),
                page("page.refused", "command.exchange.refused", exchange(ExchangePage.REFUSED)),
                page("page.offices", "command.exchange.offices", exchange(ExchangePage.OFFICES)),
                page("page.register", "command.exchange.book", exchange(ExchangePage.BOOK)),
                page("item.new", "item.new", new SupervisionRoute.ItemDraft()),
                page("page.check", "lint.year", new Route.YearCheck()),
                page("page.export", "command.export", new Route.LedgerImport()),
                page("page.settings", "rail.settings", settings(SettingsPage.OFFICE))
                        .withKeys(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
                page("page.accounts", "setup.accounts", settings(SettingsPage.ACCOUNTS)),
                page("page.units", "setup.units", settings(SettingsPage.UNITS)),
                page("page.year", "setup.year", settings(SettingsPage.YEAR)),
                page("page.calendar", "setup.calendar", settings(SettingsPage.CALENDAR)),
                page("page.lights", "setup.lights", settings(SettingsPage.LIGHTS)),
                page("page.phrases", "setup.phrases", settings(SettingsPage.PHRASES)),
                page("page.papers", "setup.papers", settings(SettingsPage.PAPERS)),
                page("page.appearance", "setup.appearance", settings(SettingsPage.APPEARANCE)),
                page("page.backup", "setup.backup", settings(SettingsPage.BACKUP)),
                page("page.bin", "setup.bin", settings(SettingsPage.BIN)),
                Command.of(
                                "print",
                                CommandGroup.PAGE,
                                Sentence.of("document.command"),
                                at.printing()::open)
                        .withKeys(KeyCode.P, KeyCombination.SHORTCUT_DOWN)
                        .when(at.printing()::ready),
                Command.of("back", CommandGroup.PAGE, Sentence.of("top.back"), at.navigator()::back)
                        .withKeys(KeyCode.LEFT, KeyCombination.ALT_DOWN)
                        .when(() -> at.navigator().canGoBackProperty().get()),
                Command.of(
                                "forward",
                                CommandGroup.PAGE,
                                Sentence.of("top.forward"),
                                at.navigator()::forward)
                        .withKeys(KeyCode.RIGHT, KeyCombination.ALT_DOWN)
                        .when(() -> at.navigator().canGoForwardProperty().get()));
    }

    private List<Command> pagesOfSupervision() {
        return Arrays.stream(SupervisionPage.values())
                .map(page ->
                        Command.of(
                                        "page.supervision." + page.name().toLowerCase(Locale.ROOT),
                                        CommandGroup.PAGE,
                                        Sentence.of("command.supervision", page),
                                        () -> at.navigator().go(at.navigator().supervision(page)))
                                .when(() -> shown(page.first())))
                .toList();
    }

    private Command page(String id, String textKey, Route route) {
        return Command.of(
                        id, CommandGroup.PAGE, Sentence.of(textKey), () -> at.navigator().go(route))
                .when(() -> shown(route));
    }

    private boolean shown(Route route) {
        return at.desk().presence().hidden(route).isEmpty();
    }

    private static Route exchange(ExchangePage page) {
        return new Route.Exchange(page);
    }

    private static Route settings(SettingsPage page) {
        return new Route.Settings(page);
    }

    private List<Command> edits() {
        return List.of(
                Command.of("undo", CommandGroup.EDIT, Sentence.of("top.undo"), at.desk()::undo)
                        .withKeys(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
                Command.of("redo", CommandGroup.EDIT, Sentence.of("top.redo"), at.desk()::redo)
                        .withKeys(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
                IssuePageFeature.newTask(at));
    }

    private List<Command> looks() {
        return List.of(
                look("look.light", "command.look.light", Appearance.LIGHT),
                look("look.dark", "command.look.dark", Appearance.DARK),
                look(
                        "look.contrast-light",
                        "command.look.contrast-light",
                        Appearance.CONTRAST_LIGHT),
                look("look.contrast-dark", "command.look.contrast-dark", Appearance.CONTRAST_DARK),
                look("look.system", "command.look.system", Appearance.SYSTEM));
    }

    private Command look(String id, String textKey, Appearance appearance) {
        return Command.of(
                        id,
                        CommandGroup.PROGRAM,
                        Sentence.of(textKey),
                        () -> at.preferences().change(s -> s.withAppearance(appearance)))
                .when(() -> at.preferences().get().appearance() != appearance);
    }
}
