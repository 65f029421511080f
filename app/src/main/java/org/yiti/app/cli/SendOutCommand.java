package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.ledger.CoverWords;
import org.yiti.app.sendout.SendOuts;
import org.yiti.app.sendout.SendingOut;
import org.yiti.app.sendout.Sent;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.LedgerExport;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitMatch;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "send-out",
        description =
                "Writes every unit that has tasks its own ledger of a month to fill in, and remembers that it"
                        + " was sent. take-back takes the answers.")
final class SendOutCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "YEAR")
    int year;

    @Option(names = "--month", required = true, paramLabel = "1-12")
    int month;

    @Option(
            names = "--due",
            required = true,
            paramLabel = "DATE",
            description = "the day by which the units have to answer")
    LocalDate due = LocalDate.EPOCH;

    @Option(
            names = "--dir",
            required = true,
            paramLabel = "DIR",
            description = "a folder without files of these names")
    Path dir = Path.of("");

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "only this unit; may be given several times")
    List<String> units = new ArrayList<>();

    @Option(
            names = "--how",
            paramLabel = "TEXT",
            description = "on the cover: how to fill in (default: as the last time)")
    @Nullable String how;

    @Option(
            names = "--to",
            paramLabel = "TEXT",
            description = "on the cover: whom to hand it back to (default: as the last time)")
    @Nullable String to;

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "fill this template of the office (see: template); it has no cover")
    @Nullable String template;

    SendOutCommand(Stores stores, Output output) {
        super(stores, output);
    }

    /// A plan without its progress would look as if nothing had been done.
    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.PROGRESS);
    }

    @Override
    int run() throws YitiException {
        if (month < 1 || month > 12) {
            throw new YitiException(Sentence.of("cli.set.month", month));
        }
        try (var open = open()) {
            var book = book(open, year);
            var register = UnitRegister.load(open.rows());
            var order =
                    new SendingOut.Order(
                            month,
                            due,
                            chosen(book, register),
                            dir,
                            words(open),
                            Optional.ofNullable(template));
            var today = LocalDate.now(Clock.systemDefaultZone());
            var sent =
                    new SendingOut(open, book, today, output.texts())
                            .send(order, today, Progress.SILENT);
            answer(asMap(sent, register), Sentence.of("sendout.done", sent.size(), dir.toString()));
            return OK;
        }
    }

    private Set<UUID> chosen(YearBook book, UnitRegister register) throws YitiException {
        var chosen = new LinkedHashSet<UUID>();
        for (String name : units) {
            if (!(register.find(name, year) instanceof UnitMatch.One(var unit))) {
                throw new YitiException(Sentence.of("ledger.no-unit", name));
            }
            chosen.add(unit.id());
        }
        if (chosen.isEmpty()) {
            LedgerExport.units(book, register).keySet().stream().map(Unit::id).forEach(chosen::add);
        }
        return chosen;
    }

    private CoverWords words(Store open) {
        var last =
                new SendOuts(open.mappings())
                        .words()
                        .orElseGet(() -> CoverWords.standard(output.texts(), open.office().name()));
        return new CoverWords(how == null ? last.how() : how, to == null ? last.to() : to);
    }

    private Map<String, Object> asMap(List<Sent> sent, UnitRegister register) {
        var files = new ArrayList<Map<String, Object>>();
        for (Sent one : sent) {
            var map = new LinkedHashMap<String, Object>();
            map.put("unit", register.label(one.unit()));
            map.put("file", dir.resolve(one.file()).toString());
            map.put("tasks", one.tasks());
            map.put("sha256", one.hash());
            files.add(map);
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("year", year);
        map.put("month", month);
        map.put("due", due.toString());
        map.put("files", files);
        return map;
    }
}
