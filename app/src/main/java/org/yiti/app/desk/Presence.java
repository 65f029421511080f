package org.yiti.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.PageTables;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.account.Account;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Right;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;

/// Who is before the screen. What they may not do is refused by the store; here screens ask, so that they offer nothing
/// that would fail.
///
/// @param account empty while the store has no accounts
/// @param signOut lets somebody else sign in
/// @param lock hides everything until the same person signs in again
public record Presence(Optional<Account> account, Runnable signOut, Runnable lock) {
    /// Somebody at a store without accounts.
    public static final Presence ANYBODY = new Presence(Optional.empty(), () -> {}, () -> {});

    private static final List<Route> FIRST =
            List.of(
                    new Route.Home(),
                    new Route.Issues(),
                    new AuditRoute.Audits(),
                    new Route.Hotline());

    /// Why something is not theirs to do; empty where it is.
    public Optional<Sentence> refusal(Matter matter, Right right) {
        return account.flatMap(who -> who.refusal(matter, right));
    }

    /// Why a page is not for them; empty where it is.
    public Optional<Sentence> hidden(Route route) {
        if (route instanceof Route.Exchange) {
            return refusal(Matter.PACKAGES, Right.READ);
        }
        return unread(PageTables.of(route));
    }

    /// Why what is made of some tables is not for them; empty where they read something of each.
    public Optional<Sentence> unread(Set<Table> tables) {
        return account.flatMap(who ->
                tables.stream()
                        .filter(table -> who.coverage(table) == Coverage.NOTHING)
                        .findFirst()
                        .map(table ->
                                Sentence.of(
                                        "part.hidden",
                                        who.name(),
                                        List.copyOf(who.roles()),
                                        table.label())));
    }

    /// The first page that they may read.
    public Route first() {
        return FIRST.stream()
                .filter(route -> hidden(route).isEmpty())
                .findFirst()
                .orElse(new Route.Settings(Route.SettingsPage.ACCOUNTS));
    }

    /// Whether what they read of tasks is a part of the office's.
    public boolean seesPart() {
        return account.filter(who -> who.coverage(Table.TASK) == Coverage.PART).isPresent();
    }

    /// Whether nothing of tasks can be written, neither their plan nor their progress.
    public boolean readsOnly() {
        return refusal(Table.TASK).isPresent() && refusal(Table.MONTH_REPORT).isPresent();
    }

    /// Why rows of a table cannot be written; empty where they can.
    public Optional<Sentence> refusal(Table table) {
        return account.flatMap(who -> who.refusal(table));
    }

    /// Why nothing on a page can be written; empty where something can, and where the page says so itself.
    public Optional<Sentence> readOnly(Route route) {
        return PageTables.written(route).flatMap(this::refusal);
    }

    /// Why an act cannot be done; empty where it can.
    public Optional<Sentence> refusal(ItemAction act, Hand hand) {
        return account.flatMap(who -> who.refusal(act, hand));
    }
}
