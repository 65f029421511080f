package org.yiti.app.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.freeze.Closings;
import org.yiti.app.freeze.SealedMonth;
import org.yiti.app.i18n.Texts;
import org.yiti.app.yearchart.ChartSource;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.freeze.Revisions;
import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.pack.PackTexts;
import org.yiti.model.pack.PackTime;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.SupervisionItem;
import org.yiti.model.whistle.Whistles;

/// Reads what the pack of a month is made from: the rows of today, or those of the closed month.
public final class PackSources {
    private final Store store;
    private final Closings closings;
    private final Texts texts;

    public PackSources(Store store, Texts texts) {
        this.store = store;
        this.closings = new Closings(store);
        this.texts = texts;
    }

    /// As the rows stand today.
    ///
    /// @param today the date of the data, if the month has not ended by then
    /// @throws YitiException if there is no such year, or a closed month cannot be read
    public PackSource live(YearMonth month, LocalDate today, String marking) throws YitiException {
        var programme = programme(month);
        var end = month.atEndOfMonth();
        var day = end.isAfter(today) ? today : end;
        var at =
                Snapshot.read(store, Optional.of(month.getYear()), day)
                        .orElseThrow(() -> noYear(month))
                        .at(day);
        return source(
                at,
                ChartSource.yearBefore(store, programme),
                store.rows(),
                month,
                Optional.empty(),
                before(programme, month),
                programme,
                store.office(),
                marking,
                texts);
    }

    /// What a day or a week is made from, as the rows stand today.
    ///
    /// @param today the date of the data, if the week has not ended by then
    /// @throws YitiException if there is no such year, or it has not begun
    RhythmSource rhythm(PackTime time, LocalDate today, String marking) throws YitiException {
        var month = YearMonth.of(time.year(), time.last().getMonthValue());
        var programme = programme(month);
        if (time.first().isAfter(today)) {
            throw new YitiException(Sentence.of("pack.time.ahead", time.code()));
        }
        var day = time.last().isAfter(today) ? today : time.last();
        var at =
                Snapshot.read(store, Optional.of(time.year()), day)
                        .orElseThrow(() -> noYear(month))
                        .at(day);
        var rows = store.rows();
        var base =
                source(
                                at,
                                ChartSource.yearBefore(store, programme),
                                rows,
                                month,
                                Optional.empty(),
                                before(programme, month),
                                programme,
                                store.office(),
                                marking,
                                texts)
                        .with(PackTexts.read(rows, programme.id(), time));
        var whistles =
                Whistles.read(
                        rows, at.lights().rule().arrivalMinutes(), day.plusDays(1).atStartOfDay());
        return new RhythmSource(
                base, time, stories(rows, event -> within(time, event.day())), whistles);
    }

    /// As the closed month has it.
    ///
    /// @param marking of a closing that says nothing of it, as those of older programs
    /// @throws YitiException if the month is not closed, or cannot be read
    public PackSource closed(YearMonth month, String marking) throws YitiException {
        var sealed = SealedMonth.of(store, programme(month), month.getMonthValue());
        return of(sealed, marking, texts);
    }

    /// As a closed month has it, wherever that was read from.
    ///
    /// @param marking of a closing that says nothing of it
    public static PackSource of(SealedMonth sealed, String marking, Texts texts) {
        var closed = sealed.closed();
        var programme = closed.copy().programme();
        var close = closed.close();
        return source(
                Snapshot.of(closed.copy(), sealed.office(), closed.day()),
                closed.copy().volumes(true).byIssueAndMonth(),
                closed.copy(),
                YearMonth.of(programme.year(), close.month()),
                Optional.of(close),
                sealed.before(),
                programme,
                sealed.office(),
                close.keepsFiles() || !close.marking().isEmpty() ? close.marking() : marking,
                texts);
    }

    /// As the closed month has it; one that is not closed, as its rows stand.
    ///
    /// @throws YitiException as [#live] and [#closed]
    public PackSource standing(YearMonth month, LocalDate today) throws YitiException {
        return isClosed(month) ? closed(month, usual()) : live(month, today, usual());
    }

    /// What the office usually marks its material with.
    public String usual() {
        return store.templates().marking();
    }

    /// Whether the month is closed.
    public boolean isClosed(YearMonth month) {
        return YearBook.programme(store.rows(), month.getYear())
                .flatMap(programme ->
                        MonthClose.ofMonth(store.rows(), programme.id(), month.getMonthValue()))
                .isPresent();
    }

    private Programme programme(YearMonth month) throws YitiException {
        return YearBook.programme(store.rows(), month.getYear()).orElseThrow(() -> noYear(month));
    }

    private static YitiException noYear(YearMonth month) {
        return new YitiException(Sentence.of("cli.year.missing", month.getYear()));
    }

    private static PackSource source(
            Snapshot at,
            List<Total> yearBefore,
            Rows rows,
            YearMonth month,
            Optional<MonthClose> closed,
            Optional<SealedMonth.Closed> before,
            Programme programme,
            Office office,
            String marking,
            Texts texts) {
        return new PackSource(
                new ChartSource(
                        at,
                        yearBefore,
                        stories(rows, event -> event.is(ItemAction.ISSUE)),
                        before.map(then -> Snapshot.of(then.copy(), office, then.day()))),
                stories(rows, event -> event.is(ItemAction.PUT_ON_ACCOUNT)),
                MeetingBook.read(rows, programme.id()),
                month,
                closed,
                before.map(then ->
                                Revisions.of(
                                        then.copy(), rows, month.getMonthValue() - 1, then.day()))
                        .orElse(List.of()),
                PackTexts.read(rows, programme.id(), new PackTime.OfMonth(month)),
                office.name(),
                marking,
                texts);
    }

    /// The closing of the month before.
    private Optional<SealedMonth.Closed> before(Programme programme, YearMonth month)
            throws YitiException {
        var before =
                SealedMonth.before(closings, programme, month.getMonthValue(), Integer.MAX_VALUE);
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(new SealedMonth.Closed(before.get(), closings.copy(before.get())));
    }

    private static boolean within(PackTime time, @Nullable LocalDate day) {
        return day != null && !day.isBefore(time.first()) && !day.isAfter(time.last());
    }

    /// The items to which something of a kind was done.
    private static List<ItemStory> stories(Rows rows, Predicate<ItemEvent> wanted) {
        var listed = new LinkedHashSet<UUID>();
        var events = new HashMap<UUID, List<ItemEvent>>();
        for (Table table : List.of(Table.ITEM_ORDER, Table.ITEM_REPLY)) {
            for (var row : rows.all(table)) {
                var event = new ItemEvent(row);
                events.computeIfAbsent(event.item(), _ -> new ArrayList<>()).add(event);
                if (wanted.test(event)) {
                    listed.add(event.item());
                }
            }
        }
        return listed.stream()
                .flatMap(id -> rows.find(Table.SUPERVISION_ITEM, id).stream())
                .map(row ->
                        new ItemStory(
                                new SupervisionItem(row), events.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
