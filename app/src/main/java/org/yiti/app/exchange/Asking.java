package org.yiti.app.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiti.app.document.Listing;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.record.Field;
import org.yiti.model.store.Office;

/// Asks another office about a disagreement (请对方说明): what is disputed, what each side wrote, who and when. In words
/// to be sent by whatever way the office has, and as a slip of paper.
final class Asking {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ConflictItem item;
    private final Office own;
    private final LocalDate today;
    private final ZoneId zone;
    private final Texts texts;

    Asking(ConflictItem item, Office own, LocalDate today, ZoneId zone, Texts texts) {
        this.item = item;
        this.own = own;
        this.today = today;
        this.zone = zone;
        this.texts = texts;
    }

    /// The offices that wrote another version than this one.
    String others() {
        var others =
                item.conflict().versions().stream()
                        .filter(version -> !version.office().equals(own.code()))
                        .map(Conflict.Version::officeName)
                        .distinct()
                        .toList();
        return others.isEmpty() ? item.decider() : texts.list(others);
    }

    private String what() {
        var fields = item.conflict().fields().isEmpty() ? "" : item.fields();
        return Stream.concat(item.issue().stream(), Stream.of(item.title(), fields))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(texts.tr("exchange.ask.part")));
    }

    String words() {
        var lines =
                Stream.of(
                                Stream.of(texts.tr("exchange.ask.head", others(), what())),
                                item.base().stream()
                                        .map(base -> texts.tr("exchange.ask.base", values(base))),
                                item.conflict().versions().stream().map(this::side),
                                Stream.of(
                                        texts.tr("exchange.ask.foot"),
                                        texts.tr("exchange.ask.sign", own.name(), today)))
                        .flatMap(each -> each);
        return lines.collect(Collectors.joining("\n"));
    }

    private String side(Conflict.Version version) {
        return texts.tr(
                "exchange.ask.side",
                version.officeName(),
                said(version),
                version.actor(),
                time(version));
    }

    private String said(Conflict.Version version) {
        return version.alive()
                ? values(item.valuesOf(version))
                : texts.tr("exchange.version.removed");
    }

    private String time(Conflict.Version version) {
        return version.wallTime().atZone(zone).format(TIME);
    }

    private String values(Map<Field, String> values) {
        if (values.size() == 1) {
            return values.values().iterator().next();
        }
        return values.entrySet().stream()
                .map(each -> texts.tr("exchange.value", each.getKey(), each.getValue()))
                .collect(Collectors.joining(texts.tr("exchange.ask.part")));
    }

    /// The same as a slip that is answered by hand.
    Listing paper() {
        var heads =
                Stream.of(
                                "exchange.column.office",
                                "exchange.ask.wrote",
                                "exchange.ask.who",
                                "exchange.column.when")
                        .map(texts::tr)
                        .map(Listing.Column::of)
                        .toList();
        var known =
                Stream.concat(
                                item.base().stream()
                                        .map(base ->
                                                List.of(
                                                        texts.tr("exchange.base"),
                                                        values(base),
                                                        "",
                                                        "")),
                                item.conflict().versions().stream()
                                        .map(version ->
                                                List.of(
                                                        version.officeName(),
                                                        said(version),
                                                        version.actor(),
                                                        time(version))))
                        .map(Asking::line);
        var asked =
                Stream.of("exchange.ask.answer", "exchange.ask.grounds")
                        .map(texts::tr)
                        .map(Asking::byHand);
        var lines = Stream.concat(known, asked).toList();
        var heading =
                new Listing.Heading(
                        texts.tr("exchange.ask.paper", what()),
                        texts.tr("exchange.ask.please", others()),
                        "",
                        "",
                        today);
        return new Listing(
                heading,
                new Listing.Body(heads, lines, List.of()),
                List.of(
                        texts.tr("exchange.ask.answered-by"),
                        texts.tr("exchange.ask.answered-on")));
    }

    /// A line with room for an answer.
    private static Listing.Line byHand(String what) {
        return new Listing.Item(
                what,
                List.of(
                        Listing.Cell.of(what),
                        Listing.Cell.BY_HAND,
                        Listing.Cell.EMPTY,
                        Listing.Cell.EMPTY));
    }

    private static Listing.Line line(List<String> cells) {
        return new Listing.Item(cells.getFirst(), cells.stream().map(Listing.Cell::of).toList());
    }
}
