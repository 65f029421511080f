package org.yiti.app.lookback;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Rounding;
import org.yiti.model.supervision.AccountEntry;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.LookBack;

/// Which closed items are to be looked at again, how many came back, and what stands on the account.
final class LookBackModel {
    private static final Set<ItemAction> ACTS = Set.of(ItemAction.CLOSE, ItemAction.PUT_ON_ACCOUNT);

    /// @param id of the line: an item may have several
    record Look(UUID id, LookBack of) {}

    record Entry(UUID id, AccountEntry of) {}

    /// @param looks the earliest planned first
    /// @param entries the oldest first
    record Page(Snapshot at, List<Look> looks, List<Entry> entries) {}

    private final Workplace at;
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    LookBackModel(Workplace at) {
        this.at = at;
    }

    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    void read() {
        var open = at.desk().snapshot();
        if (open.isEmpty()) {
            page.set(Optional.empty());
            return;
        }
        var items = at.desk().store().items();
        at.jobs()
                .<List<ItemStory>>latest(
                        "supervision.look-back",
                        _ -> items.stories(ACTS),
                        outcome ->
                                outcome.use(
                                        stories -> page.set(Optional.of(page(open.get(), stories))),
                                        at.notices()::failed));
    }

    static Page page(Snapshot open, List<ItemStory> stories) {
        int year = open.book().programme().year();
        var ofYear = stories.stream().filter(story -> story.item().year() == year).toList();
        var looks =
                ofYear.stream()
                        .flatMap(story -> LookBack.of(story).stream())
                        .sorted(
                                Comparator.comparing(
                                                LookBack::plannedOn,
                                                Comparator.nullsLast(
                                                        Comparator.<LocalDate>naturalOrder()))
                                        .thenComparing(look -> look.item().no()))
                        .toList();
        var entries =
                ofYear.stream()
                        .flatMap(story -> AccountEntry.of(story).stream())
                        .sorted(
                                Comparator.comparing(
                                                AccountEntry::enteredOn,
                                                Comparator.nullsLast(
                                                        Comparator.<LocalDate>naturalOrder()))
                                        .thenComparing(entry -> entry.item().no()))
                        .toList();
        return new Page(
                open,
                IntStream.range(0, looks.size())
                        .mapToObj(i -> new Look(id(looks.get(i).item().id(), i), looks.get(i)))
                        .toList(),
                IntStream.range(0, entries.size())
                        .mapToObj(i -> new Entry(id(entries.get(i).item().id(), i), entries.get(i)))
                        .toList());
    }

    /// The item's own id with the place of the line, since an item may have two.
    private static UUID id(UUID item, int place) {
        return new UUID(item.getMostSignificantBits(), item.getLeastSignificantBits() + place);
    }

    static List<RowFigure> lookFigures(Page page) {
        var today = page.at().asOf();
        var due = looks(page, look -> look.due(today));
        var looked = looks(page, LookBack::looked);
        var rebounds = looks(page, look -> look.looked() && look.rebound());
        var ahead = looks(page, look -> look.end().isEmpty() && !look.due(today));
        return List.of(
                new RowFigure("due", Sentence.of("look-back.figure.due", due.size()), due),
                new RowFigure("ahead", Sentence.of("look-back.figure.ahead", ahead.size()), ahead),
                new RowFigure(
                        "looked", Sentence.of("look-back.figure.looked", looked.size()), looked),
                new RowFigure(
                        "rebound",
                        Sentence.of(
                                "look-back.figure.rebound",
                                percent(rebounds.size(), looked.size()),
                                rebounds.size(),
                                looked.size()),
                        rebounds));
    }

    private static List<UUID> looks(Page page, Predicate<LookBack> which) {
        return page.looks().stream().filter(look -> which.test(look.of())).map(Look::id).toList();
    }

    private static Object percent(int part, int whole) {
        Optional<BigDecimal> value = Rounding.PERCENT.percent(part, whole);
        return value.<Object>map(p -> Sentence.of("draw.percent", p))
                .orElse(Sentence.of("figure.none"));
    }

    static List<RowFigure> accountFigures(Page page) {
        var all = page.entries().stream().map(Entry::id).toList();
        var open = page.entries().stream().filter(e -> e.of().open()).map(Entry::id).toList();
        var struck = page.entries().stream().filter(e -> !e.of().open()).map(Entry::id).toList();
        return List.of(
                new RowFigure(
                        "all",
                        Sentence.of("account.figure.all", all.size(), open.size(), struck.size()),
                        all),
                new RowFigure("open", Sentence.of("account.figure.open", open.size()), open),
                new RowFigure(
                        "struck", Sentence.of("account.figure.struck", struck.size()), struck));
    }

    void open(UUID item, Optional<ItemAction> act) {
        at.navigator().go(new SupervisionRoute.ItemPage(item, act));
    }

    /// The act that a look-back waits for.
    static Optional<ItemAction> next(LookBack look) {
        if (look.end().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                look.lookedOn() == null ? ItemAction.START_LOOK_BACK : ItemAction.ARCHIVE);
    }
}
