package org.yiti.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.unit.UnitMatch;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Supervision items (督查事项).
@Command(
        name = "item",
        mixinStandardHelpOptions = true,
        description = "Supervision items: lists, stories, what is done to them, papers.")
final class ItemCommand {
    private ItemCommand() {}

    static CommandLine with(Stores stores, Output output) {
        return new CommandLine(new ItemCommand())
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new ItemShow(stores, output))
                .addSubcommand(new ItemPaperCommand(stores, output))
                .addSubcommand(new ItemPaperTemplateCommand(stores, output))
                .addSubcommand(new ItemOpen(stores, output))
                .addSubcommand(new ItemStep(stores, output));
    }

    /// @throws YitiException if the register does not know one unit of this name
    static UUID unit(UnitRegister units, String name, LocalDate day) throws YitiException {
        if (units.find(name, day.getYear()) instanceof UnitMatch.One(var unit)) {
            return unit.id();
        }
        throw new YitiException(Sentence.of("cli.item.unit", name));
    }

    static Map<String, @Nullable Object> asMap(ItemLine line, UnitRegister units) {
        var item = line.item();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("id", item.id().toString());
        map.put("no", item.no());
        map.put("title", item.title());
        map.put("state", line.state().name());
        map.put("mode", item.mode().name());
        map.put("source", item.source().name());
        map.put("leadUnit", units.label(item.leadUnit()));
        map.put("since", text(line.dates().since()));
        map.put("due", text(line.dates().due()));
        map.put("lookBackOn", text(line.dates().lookBackOn()));
        map.put("extensions", line.marks().extensions());
        map.put("returns", line.marks().returns());
        map.put("urges", line.marks().urges());
        map.put("reopened", line.marks().reopened());
        map.put("onAccount", line.marks().onAccount());
        map.put("extensionOpen", line.marks().extensionOpen());
        map.put("disputed", line.marks().disputed());
        map.put("closedLate", line.marks().closedLate());
        return map;
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Command(name = "list", description = "Lists items, the nearest due date first.")
    static final class Listing extends StoreCommand {
        @Option(names = "--state", split = ",", description = "${COMPLETION-CANDIDATES}")
        Set<ItemState> states = Set.of();

        @Option(names = "--mode", split = ",", description = "${COMPLETION-CANDIDATES}")
        Set<ItemMode> modes = Set.of();

        @Option(names = "--source", split = ",", description = "${COMPLETION-CANDIDATES}")
        Set<ItemSource> sources = Set.of();

        @Option(names = "--unit", paramLabel = "NAME", description = "leading unit")
        @Nullable String unit;

        @Option(
                names = "--text",
                paramLabel = "WORDS",
                description = "all of them in number, title, demand or place")
        String text = "";

        @Option(
                names = "--late-on",
                paramLabel = "DATE",
                description = "only those whose due date has passed on that day while it runs")
        @Nullable LocalDate lateOn;

        @Option(names = "--most", paramLabel = "N", description = "default: all")
        int most = Integer.MAX_VALUE;

        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.ITEM);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var units = UnitRegister.load(open.rows());
                var lines = open.items().lines(filter(units), 0, most);
                if (asJson) {
                    output.json(lines.stream().map(line -> asMap(line, units)).toList());
                } else {
                    tell(lines, units);
                }
                return OK;
            }
        }

        private ItemFilter filter(UnitRegister units) throws YitiException {
            var filter =
                    ItemFilter.ALL
                            .states(states)
                            .modes(modes)
                            .sources(sources)
                            .text(text)
                            .lateOn(Optional.ofNullable(lateOn));
            return unit == null
                    ? filter
                    : filter.leadUnit(
                            Optional.of(
                                    ItemCommand.unit(
                                            units,
                                            unit,
                                            LocalDate.now(Clock.systemDefaultZone()))));
        }

        private void tell(List<ItemLine> lines, UnitRegister units) {
            if (lines.isEmpty()) {
                output.say(Sentence.of("cli.item.none"));
            }
            for (var line : lines) {
                var due = line.dates().due();
                output.say(
                        Sentence.of(
                                "cli.item.line",
                                line.item().no(),
                                line.state(),
                                due == null ? "" : due,
                                units.label(line.item().leadUnit()),
                                line.item().title()));
            }
        }
    }

    /// A command about one item, by its number or its id.
    abstract static class One extends StoreCommand {
        @Option(names = "--no", paramLabel = "NO", description = "number of the item")
        @Nullable String no;

        @Option(names = "--id", paramLabel = "ID", description = "id of the item, as list shows it")
        @Nullable UUID id;

        One(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.ITEM);
        }

        /// @throws YitiException if there is no such item, or more than one
        UUID found(Store open) throws YitiException {
            if (id != null && open.items().story(id).isPresent()) {
                return id;
            }
            var wanted = no == null ? "" : no;
            if (id != null || wanted.isBlank()) {
                throw new YitiException(
                        Sentence.of("cli.item.missing", id == null ? wanted : id.toString()));
            }
            var named =
                    open.items().lines(ItemFilter.ALL.text(wanted), 0, Integer.MAX_VALUE).stream()
                            .filter(line -> line.item().no().equals(wanted))
                            .toList();
            if (named.size() > 1) {
                throw new YitiException(Sentence.of("cli.item.twice", wanted, named.size()));
            }
            return named.stream()
                    .findFirst()
                    .map(ItemLine::id)
                    .orElseThrow(() -> new YitiException(Sentence.of("cli.item.missing", wanted)));
        }
    }
}
