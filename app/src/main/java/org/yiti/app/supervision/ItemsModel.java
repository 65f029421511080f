package org.yiti.app.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;

/// The list of supervision items: what is looked for, how many there are, and the first of them. The rest is read
/// when somebody asks for it.
final class ItemsModel {
    static final int PAGE = 500;

    /// @param counts how many fit in each state
    /// @param late how many of them are overdue
    /// @param total how many fit
    /// @param all how many there are, whatever is looked for
    record Page(
            Snapshot at,
            ItemLights lights,
            Map<ItemState, Integer> counts,
            int late,
            int total,
            int all,
            List<ItemLine> lines) {
        int in(ItemState... states) {
            int sum = 0;
            for (var state : states) {
                sum += counts.getOrDefault(state, 0);
            }
            return sum;
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
    private final ObjectProperty<ItemFilter> filter;
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int most = PAGE;

    /// @param filter kept between two visits
    ItemsModel(ItemDesk desk, Navigator navigator, ObjectProperty<ItemFilter> filter) {
        this.desk = desk;
        this.navigator = navigator;
        this.filter = filter;
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
        desk.read(
                "supervision.items",
                _ -> read(at.get(), wanted, length),
                read -> page.set(Optional.of(read)));
    }

    private Page read(Snapshot at, ItemFilter wanted, int length)
            throws org.yiti.model.YitiException {
        var items = desk.items();
        return new Page(
                at,
                desk.lights(at),
                items.counts(wanted),
                items.count(wanted.lateOn(Optional.of(at.asOf()))),
                items.count(wanted),
                items.count(ItemFilter.ALL),
                items.lines(wanted, 0, length));
    }

    void open(UUID item) {
        navigator.go(new Route.ItemPage(item, Optional.empty()));
    }

    void create() {
        navigator.go(new Route.ItemDraft(Optional.empty(), filter.get().issue(), Optional.empty()));
    }

    void openYears() {
        navigator.go(new Route.Settings(Route.SettingsPage.YEAR));
    }
}
