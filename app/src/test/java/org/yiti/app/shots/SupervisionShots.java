package org.yiti.app.shots;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.YitiException;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemState;

/// The pages of supervision: each look at the items, an item in several states, and the forms of some acts.
final class SupervisionShots {
    private static final Duration LOOK = Duration.millis(1200);

    /// How many lists a page has, where it has more than one.
    private static final Map<SupervisionRoute.SupervisionPage, Integer> PARTS =
            Map.of(
                    SupervisionRoute.SupervisionPage.WHISTLES,
                    3,
                    SupervisionRoute.SupervisionPage.CONSULTATIONS,
                    3,
                    SupervisionRoute.SupervisionPage.DRAWS,
                    2,
                    SupervisionRoute.SupervisionPage.LOOK_BACKS,
                    2,
                    SupervisionRoute.SupervisionPage.VISITS,
                    2,
                    SupervisionRoute.SupervisionPage.PROBLEMS,
                    3,
                    SupervisionRoute.SupervisionPage.APPRAISAL,
                    2);

    private final Workplace at;
    private final Scene scene;

    SupervisionShots(Workplace at, Scene scene) {
        this.at = at;
        this.scene = scene;
    }

    private record State(String name, Runnable set) {}

    /// Every list of every page, in any store, and what the day and the settings have of supervision.
    ///
    /// @param look called with a name at each state once it stands still
    void walkLists(Consumer<String> look, Runnable end) {
        var states = new ArrayList<State>();
        states.add(new State("today", () -> at.navigator().go(new Route.Today())));
        for (var as : SupervisionRoute.ItemsAs.values()) {
            states.add(new State("supervision-" + lower(as), () -> go(as)));
        }
        for (var page : SupervisionRoute.SupervisionPage.values()) {
            if (page != SupervisionRoute.SupervisionPage.ITEMS) {
                var name = "supervision-" + lower(page);
                states.add(new State(name, () -> at.navigator().go(page.first())));
                for (int i = 1; i < PARTS.getOrDefault(page, 1); i++) {
                    int part = i;
                    states.add(new State(name + "-" + i, () -> part(part)));
                }
            }
        }
        states.add(
                new State(
                        "settings-papers",
                        () -> at.navigator().go(new Route.Settings(Route.SettingsPage.PAPERS))));
        visit(states.iterator(), look, end);
    }

    private static String lower(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private void part(int which) {
        var parts = scene.getRoot().lookupAll(".row-parts").iterator().next();
        ((ToggleButton) ((FlowPane) parts).getChildren().get(which)).fire();
    }

    /// @param look called with a name at each state once it stands still
    void walk(Consumer<String> look, Runnable end) {
        var states =
                List.of(
                        new State("supervision-board", () -> go(SupervisionRoute.ItemsAs.BOARD)),
                        new State("supervision-board-card", this::choose),
                        new State("supervision-table", () -> go(SupervisionRoute.ItemsAs.TABLE)),
                        new State(
                                "supervision-calendar",
                                () -> go(SupervisionRoute.ItemsAs.CALENDAR)),
                        new State("supervision-item", () -> item(ItemState.IN_PROGRESS)),
                        new State(
                                "supervision-urge",
                                () -> item(ItemState.IN_PROGRESS, ItemAction.URGE)),
                        new State(
                                "supervision-report",
                                () -> item(ItemState.IN_PROGRESS, ItemAction.REPORT_DONE)),
                        new State("supervision-refused", () -> press("#act-ok")),
                        new State("supervision-closed", () -> item(ItemState.ARCHIVED)),
                        new State(
                                "supervision-issue",
                                () -> item(ItemState.AWAITING_APPROVAL, ItemAction.ISSUE)),
                        new State(
                                "supervision-draft",
                                () -> at.navigator().go(new SupervisionRoute.ItemDraft())),
                        new State(
                                "whistles",
                                () -> at.navigator().go(new SupervisionRoute.Whistles())),
                        new State("whistle-answers", () -> toggle("#whistle-parts-answers")),
                        new State("whistle-tallies", () -> toggle("#whistle-parts-tallies")),
                        new State("whistle-calls", () -> toggle("#whistle-parts-calls")),
                        new State("whistle-add", () -> press("#whistle-calls-add")),
                        new State(
                                "inspections",
                                () -> at.navigator().go(new SupervisionRoute.Inspections())),
                        new State("inspection-under-way", () -> inspection("2021-查-02")),
                        new State(
                                "inspection-review",
                                () -> press("#inspection-act-reviewaction-decide")),
                        new State("inspection-draft", () -> inspection("")),
                        new State("inspection-edit", () -> press("#inspection-edit")),
                        new State(
                                "inspection-submit",
                                () -> press("#inspection-act-inspectionaction-submit")),
                        new State("inspection-refused", () -> press("#inspection-act-ok")));
        visit(states.iterator(), look, end);
    }

    private void visit(Iterator<State> states, Consumer<String> look, Runnable end) {
        if (!states.hasNext()) {
            at.navigator().go(new Route.Home());
            end.run();
            return;
        }
        var state = states.next();
        state.set().run();
        var pause = new PauseTransition(LOOK);
        pause.setOnFinished(_ -> {
            look.accept(state.name());
            visit(states, look, end);
        });
        pause.play();
    }

    private void go(SupervisionRoute.ItemsAs as) {
        at.navigator().go(new SupervisionRoute.Supervision(as));
    }

    private void choose() {
        var list = (ListView<?>) find("#board-working");
        list.requestFocus();
        list.getSelectionModel().select(0);
    }

    private void item(ItemState state, ItemAction... act) {
        at.navigator()
                .go(new SupervisionRoute.ItemPage(first(state), List.of(act).stream().findFirst()));
    }

    private void inspection(String no) {
        at.desk().store().rows().all(Table.INSPECTION).stream()
                .filter(row -> row.words(Field.INSPECTION_NO).equals(no))
                .findFirst()
                .ifPresent(row -> at.navigator().go(new SupervisionRoute.InspectionPage(row.id())));
    }

    private UUID first(ItemState state) {
        try {
            var filter = ItemFilter.ALL.states(Set.of(state));
            return at.desk().store().items().lines(filter, 0, 1).getFirst().id();
        } catch (YitiException e) {
            throw new IllegalStateException(e);
        }
    }

    private void press(String button) {
        Optional.of(find(button)).map(Button.class::cast).ifPresent(Button::fire);
    }

    private void toggle(String button) {
        Optional.of(find(button)).map(ToggleButton.class::cast).ifPresent(ToggleButton::fire);
    }

    private Node find(String selector) {
        return Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
    }
}
