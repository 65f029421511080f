package org.yiti.app.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemFlow;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ItemStory;

/// The list of supervision items: what is looked for, how many there are, and the first of them. The rest is read
/// when somebody asks for it.
final class ItemsModel {
    static final int PAGE = 500;
    private static final int CARDS = 100;
    private static final int MOST_DATED = 3000;

    /// The states in which something has a day on which somebody looks at it.
    private static final Set<ItemState> DATED =
            EnumSet.complementOf(EnumSet.of(ItemState.ARCHIVED, ItemState.TERMINATED));

    /// What the calendar shows.
    ///
    /// @param dated how many have their day in the month
    record Month(YearMonth month, int dated) {}

    /// @param counts how many fit in each state
    /// @param late how many of them are overdue
    /// @param total how many fit
    /// @param all how many there are, whatever is looked for
    /// @param lines the first of them; none on the board
    /// @param columns the first of each column of the board; none elsewhere
    /// @param month of the calendar, whose items are the lines; empty elsewhere
    record Page(
            Snapshot at,
            ItemLights lights,
            Map<ItemState, Integer> counts,
            int late,
            int total,
            int all,
            List<ItemLine> lines,
            Map<BoardColumn, List<ItemLine>> columns,
            Optional<Month> month) {
        int in(Set<ItemState> states) {
            return states.stream().mapToInt(state -> counts.getOrDefault(state, 0)).sum();
        }

        int open() {
            return counts.entrySet().stream()
                    .filter(each -> each.getKey().open())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    private final ItemDesk desk;
    private final Navigator navigator;
    private final SupervisionRoute.ItemsAs as;
    private final Optional<UUID> about;
    private final ObjectProperty<ItemFilter> filter;
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int most = PAGE;
    private Optional<YearMonth> month = Optional.empty();

    private final ReadOnlyObjectWrapper<Optional<ItemStory>> story =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param as how the items are looked at
    /// @param filter kept between two visits
    /// @param about the issue inside whose page they are listed; no others are looked for
    ItemsModel(
            ItemDesk desk,
            Navigator navigator,
            SupervisionRoute.ItemsAs as,
            ObjectProperty<ItemFilter> filter,
            Optional<UUID> about) {
        this.about = about;
        this.desk = desk;
        this.navigator = navigator;
        this.as = as;
        this.filter = filter;
    }

    boolean inside() {
        return about.isPresent();
    }

    SupervisionRoute.ItemsAs as() {
        return as;
    }

    void look(SupervisionRoute.ItemsAs other) {
        navigator.replace(new SupervisionRoute.Supervision(other));
    }

    /// Empty until it was read, and while no year is open.
    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ObjectProperty<ItemFilter> filterProperty() {
        return filter;
    }

    ObservableValue<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    Optional<LocalDate> today() {
        return desk.snapshot().map(Snapshot::asOf);
    }

    void look(UnaryOperator<ItemFilter> change) {
        var next = change.apply(filter.get());
        if (!next.equals(filter.get())) {
            most = PAGE;
            filter.set(next);
            read();
        }
    }

    void more() {
        most += PAGE;
        read();
    }

    void read() {
        var at = desk.snapshot();
        if (at.isEmpty()) {
            page.set(Optional.empty());
            return;
        }
        var wanted = filter.get();
        int length = most;
        var leaf = month.orElseGet(() -> YearMonth.from(at.get().asOf()));
        month = Optional.of(leaf);
        desk.read(
                "supervision.items",
                _ -> read(at.get(), wanted, length, leaf),
                read -> page.set(Optional.of(read)));
    }

    /// Turns the calendar's leaf.
    void turn(int months) {
        month = month.map(standing -> standing.plusMonths(months));
        read();
    }

    private Page read(Snapshot at, ItemFilter wanted, int length, YearMonth leaf)
            throws YitiException {
        var items = desk.items();
        var dated = wanted.states(DATED).dated(Optional.of(leaf));
        return new Page(
                at,
                desk.lights(at),
                items.counts(wanted),
                items.count(wanted.lateOn(Optional.of(at.asOf()))),
                items.count(wanted),
                items.count(ItemFilter.ALL.issue(about)),
                switch (as) {
                    case BOARD -> List.<ItemLine>of();
                    case TABLE -> items.lines(wanted, 0, length);
                    case CALENDAR -> items.lines(dated, 0, MOST_DATED);
                },
                as == SupervisionRoute.ItemsAs.BOARD ? columns(wanted) : Map.of(),
                as == SupervisionRoute.ItemsAs.CALENDAR
                        ? Optional.of(new Month(leaf, items.count(dated)))
                        : Optional.empty());
    }

    private Map<BoardColumn, List<ItemLine>> columns(ItemFilter wanted) throws YitiException {
        var columns = new EnumMap<BoardColumn, List<ItemLine>>(BoardColumn.class);
        for (var column : BoardColumn.values()) {
            columns.put(column, desk.items().lines(wanted.states(column.states()), 0, CARDS));
        }
        return columns;
    }

    /// The story of the card that is chosen.
    ReadOnlyObjectProperty<Optional<ItemStory>> storyProperty() {
        return story.getReadOnlyProperty();
    }

    void readStory(UUID item) {
        desk.<Optional<ItemStory>>read(
                "supervision.card", _ -> desk.items().story(item), story::set);
    }

    /// Whether the table of states has such a line.
    boolean possible(ItemLine line, ItemAction act) {
        return ItemFlow.TABLE.transition(line.state(), act).isPresent();
    }

    /// Goes to the form of an act, or says when it may be done.
    void act(ItemLine line, ItemAction act) {
        if (possible(line, act)) {
            navigator.go(new SupervisionRoute.ItemPage(line.id(), Optional.of(act)));
        } else {
            desk.tell(Sentence.of("item.act.not-now", act, line.state()));
        }
    }

    /// Reads some items for an act on all of them.
    void several(ItemAction act, List<UUID> items, Consumer<ItemForm> use) {
        desk.snapshot()
                .filter(_ -> !items.isEmpty())
                .ifPresent(at ->
                        desk.<List<ItemStory>>read(
                                "supervision.several",
                                _ -> {
                                    var stories = new ArrayList<ItemStory>();
                                    for (var item : items) {
                                        desk.items().story(item).ifPresent(stories::add);
                                    }
                                    return stories;
                                },
                                stories -> {
                                    if (!stories.isEmpty()) {
                                        use.accept(new ItemForm(desk, act, stories, at));
                                    }
                                }));
    }

    void open(UUID item) {
        navigator.go(new SupervisionRoute.ItemPage(item, Optional.empty()));
    }

    void create() {
        navigator.go(
                new SupervisionRoute.ItemDraft(
                        Optional.empty(), filter.get().issue(), Optional.empty()));
    }

    void openYears() {
        navigator.go(new Route.Settings(Route.SettingsPage.YEAR));
    }
}
