package org.yiti.app.supervision.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachment.Place;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.ItemUnit;
import org.yiti.model.unit.Unit;

/// What a paper is made of.
///
/// @param office name of the office whose paper it is
/// @param units names of the units
/// @param with the units that cooperate
/// @param files that hang on the acts
/// @param number the document's number; empty for that of the act
/// @param day on which it is made, for a paper whose act was not done yet
public record PaperOrder(
        PaperKind kind,
        ItemStory story,
        String office,
        Map<UUID, String> units,
        List<ItemUnit> with,
        List<Attachment> files,
        String number,
        LocalDate day) {
    public PaperOrder {
        units = Map.copyOf(units);
        with = List.copyOf(with);
        files = List.copyOf(files);
    }

    /// Reads what a paper of an item needs.
    ///
    /// @throws YitiException if there is no such item
    public static PaperOrder of(Store store, UUID item, PaperKind kind, LocalDate day)
            throws YitiException {
        var story =
                store.items()
                        .story(item)
                        .orElseThrow(() -> new YitiException(Sentence.of("paper.item.missing")));
        var with = store.items().units(item);
        var names = new HashMap<UUID, String>();
        name(store, story.item().leadUnit(), names);
        for (ItemUnit unit : with) {
            name(store, unit.unit(), names);
        }
        return new PaperOrder(
                kind,
                story,
                store.office().name(),
                names,
                with,
                files(story, kind, store.items().files(item)),
                "",
                day);
    }

    /// In the order of their acts; a report names its own, a check shows its own.
    private static List<Attachment> files(ItemStory story, PaperKind kind, List<Attachment> all) {
        var of = new HashMap<UUID, List<Attachment>>();
        for (Attachment file : all) {
            act(file).ifPresent(id -> of.computeIfAbsent(id, _ -> new ArrayList<>()).add(file));
        }
        boolean own = kind == PaperKind.REPORT || kind == PaperKind.CHECK;
        var acts = own ? kind.act(story).stream().toList() : story.events();
        return acts.stream()
                .flatMap(event -> of.getOrDefault(event.id(), List.of()).stream())
                .toList();
    }

    /// The act that a file came with.
    static Optional<UUID> act(Attachment file) {
        return switch (file.place()) {
            case Place.OfOrder(var order) -> Optional.of(order);
            case Place.OfReply(var reply) -> Optional.of(reply);
            case Place.InYear _, Place.OfRecord _ -> Optional.empty();
        };
    }

    private static void name(Store store, @Nullable UUID unit, Map<UUID, String> to) {
        if (unit != null) {
            store.rows()
                    .find(Table.UNIT, unit)
                    .ifPresent(row -> to.put(unit, new Unit(row).name()));
        }
    }

    public PaperOrder numbered(String given) {
        return new PaperOrder(kind, story, office, units, with, files, given, day);
    }

    Optional<ItemEvent> act() {
        return kind.act(story);
    }

    /// The number on the paper.
    String shownNumber() {
        return number.isEmpty() ? act().map(ItemEvent::paperNo).orElse("") : number;
    }

    /// The date on the paper.
    LocalDate date() {
        return act().map(ItemEvent::day).filter(Objects::nonNull).orElse(day);
    }

    String unit(@Nullable UUID unit) {
        return unit == null ? "" : units.getOrDefault(unit, "");
    }
}
