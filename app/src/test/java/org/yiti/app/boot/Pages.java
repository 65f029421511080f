package org.yiti.app.boot;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.yiti.app.attachment.SampleFiles;
import org.yiti.app.desk.Presence;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.Settings;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.theme.Theme;
import org.yiti.model.YitiException;
import org.yiti.model.account.Account;
import org.yiti.model.account.AccountSteps;
import org.yiti.model.account.Accounts;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Role;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemFlow;

/// The window over a store on disk, for tests that look at every page.
final class Pages implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Store store;
    private final FxJobRunner jobs = new FxJobRunner();
    private final Function<Callable<?>, Object> fx;
    private final AppGraph graph;
    private final Stage stage;

    /// @param fx runs something on the screen's thread
    Pages(
            Path folder,
            boolean sample,
            Settings settings,
            double width,
            double height,
            Function<Callable<?>, Object> fx)
            throws Exception {
        this(folder, sample, settings, width, height, fx, Optional.empty());
    }

    /// @param role of who is signed in; empty where the store has no accounts
    Pages(
            Path folder,
            boolean sample,
            Settings settings,
            double width,
            double height,
            Function<Callable<?>, Object> fx,
            Optional<Role> role)
            throws Exception {
        this.fx = fx;
        if (sample) {
            store = SampleStore.open(folder, "store");
            SampleFiles.hang(store, folder);
        } else {
            store = TestStores.fresh(folder, "store");
        }
        var who = role.map(this::account);
        var presence =
                who.map(account -> new Presence(Optional.of(account), () -> {}, () -> {}))
                        .orElse(Presence.ANYBODY);
        var preferences = new Preferences(new SettingsFile(folder.resolve("settings.json")));
        preferences.change(_ -> settings);
        var theme = (Theme) fx.apply(() -> new Theme(preferences.settingsProperty()));
        graph =
                (AppGraph)
                        fx.apply(() ->
                                new AppGraph(
                                        new GuardedStore(store, who.map(Account::id)),
                                        jobs,
                                        new Texts(Locale.CHINESE),
                                        preferences,
                                        theme,
                                        new Outside(_ -> {}, _ -> {}, presence)));
        stage =
                (Stage)
                        fx.apply(() -> {
                            var made = new Stage();
                            made.setScene(new Scene(graph.window(), width, height));
                            theme.dress(made.getScene());
                            made.show();
                            return made;
                        });
    }

    /// An account of a role, beside one that looks after accounts.
    private Account account(Role role) {
        for (Role each : List.of(Role.SYSTEM_ADMIN, role)) {
            var step =
                    AccountSteps.make(
                            texts(each), Set.of(each), Optional.empty(), "yiti-2026", false);
            try {
                store.recorder().record(new Actor("zhang", "张三"), step);
            } catch (YitiException e) {
                throw new AssertionError(e);
            }
        }
        return Accounts.of(store.rows()).called(texts(role)).orElseThrow();
    }

    private static String texts(Role role) {
        return new Texts(Locale.CHINESE).label(role);
    }

    /// What was recorded last.
    long last() {
        return store.history().last();
    }

    List<Route> routes() throws YitiException {
        still();
        var routes = new ArrayList<>(new Tour(graph.workplace(), jobs).routes());
        for (var act : List.of(ItemAction.REPORT_DONE, ItemAction.URGE, ItemAction.ISSUE)) {
            var from =
                    ItemFlow.TABLE.transitions().stream()
                            .filter(line -> line.action() == act)
                            .findFirst()
                            .orElseThrow()
                            .from();
            store.items().lines(ItemFilter.ALL.states(from), 0, 1).stream()
                    .map(line -> new SupervisionRoute.ItemPage(line.id(), Optional.of(act)))
                    .forEach(routes::add);
        }
        for (var audit : store.rows().all(Table.AUDIT)) {
            routes.add(new AuditRoute.AuditPage(audit.id(), Optional.empty()));
            routes.add(new AuditRoute.AuditPlan(Optional.of(audit.id())));
            routes.add(new AuditRoute.AuditKit(Optional.of(audit.id()), Optional.empty()));
        }
        for (var list : store.rows().all(Table.CHECKLIST)) {
            routes.add(new AuditRoute.AuditChecklist(list.id()));
        }
        for (var plan : store.rows().all(Table.INSPECTION)) {
            routes.add(new SupervisionRoute.InspectionPage(plan.id()));
        }
        for (var meeting : store.rows().all(Table.MEETING)) {
            routes.add(new MeetingRoute.MeetingSheet(meeting.id(), false));
        }
        return routes;
    }

    /// Goes to each page and looks at it once it stands still, on the screen's thread.
    void walk(BiConsumer<Route, Scene> look) throws YitiException {
        for (Route route : routes()) {
            fx.apply(() -> {
                graph.workplace().navigator().go(route);
                return true;
            });
            still();
            fx.apply(() -> {
                layOut();
                look.accept(route, stage.getScene());
                return true;
            });
        }
    }

    /// Shows the list of a page as it would be printed.
    ///
    /// @return which page of how many shows, or why there is none; empty where the page has no list
    String printed(Route route) {
        fx.apply(() -> {
            graph.workplace().navigator().go(route);
            return true;
        });
        still();
        var printing = graph.workplace().printing();
        boolean ready =
                (boolean)
                        fx.apply(() -> {
                            printing.open();
                            return printing.ready();
                        });
        if (!ready) {
            return "";
        }
        still();
        return (String)
                fx.apply(() -> {
                    layOut();
                    var refused = (Label) stage.getScene().lookup("#print-refused");
                    var place = (Label) stage.getScene().lookup("#print-place");
                    var said = refused == null ? place.getText() : refused.getText();
                    printing.overlay().close();
                    return said;
                });
    }

    /// Opens each box over the first page, one after the other.
    void boxes(BiConsumer<String, Scene> look) {
        still();
        box("search", look, () -> press(KeyCode.K, true, false));
        box("keys", look, () -> press(KeyCode.F1, false, true));
        box("help", look, () -> press(KeyCode.F1, false, false));
        box("phrases", look, () -> press(KeyCode.J, true, false));
        box("crash", look, () -> graph.failed(new IllegalStateException()));
    }

    private void box(String name, BiConsumer<String, Scene> look, Runnable open) {
        fx.apply(() -> {
            open.run();
            return true;
        });
        still();
        fx.apply(() -> {
            layOut();
            look.accept(name, stage.getScene());
            press(KeyCode.ESCAPE, false, false);
            return true;
        });
    }

    private void press(KeyCode key, boolean control, boolean shift) {
        Node owner = stage.getScene().getFocusOwner();
        Event.fireEvent(
                owner == null ? stage.getScene().getRoot() : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
    }

    void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    /// Waits until nothing is being read; what a page reads may lead to more.
    private void still() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int quiet = 0;
        while (quiet < 4) {
            boolean idle =
                    (boolean)
                            fx.apply(() ->
                                    jobs.isIdle()
                                            && graph.workplace().desk().openedProperty().get());
            quiet = idle ? quiet + 1 : 0;
            if (System.nanoTime() > end) {
                throw new AssertionError("the page did not come to rest");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
    }

    @Override
    public void close() throws Exception {
        fx.apply(() -> {
            stage.close();
            return true;
        });
        jobs.close();
        store.close();
    }
}
