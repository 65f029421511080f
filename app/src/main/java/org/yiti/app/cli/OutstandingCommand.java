package org.yiti.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.sendout.Reminders;
import org.yiti.app.sendout.SendOut;
import org.yiti.app.sendout.SendOuts;
import org.yiti.app.sendout.Sent;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "outstanding",
        description =
                "Lists what was sent out and the units that have not answered, with a text to remind them.")
final class OutstandingCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "YEAR")
    int year;

    @Option(names = "--month", paramLabel = "1-12", description = "default: every month")
    @Nullable Integer month;

    OutstandingCommand(Stores stores, Output output) {
        super(stores, output);
    }

    /// A plan without its progress would look as if nothing had been done.
    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.PROGRESS);
    }

    @Override
    int run() throws YitiException {
        if (month != null && (month < 1 || month > 12)) {
            throw new YitiException(Sentence.of("cli.set.month", month));
        }
        try (var open = open()) {
            book(open, year);
            var memory = new SendOuts(open.mappings());
            var sendOuts = month == null ? memory.all(year) : List.of(memory.of(year, month));
            var register = UnitRegister.load(open.rows());
            var reminders = new Reminders(output.texts(), register, open.office().name());
            if (asJson) {
                output.json(sendOuts.stream().map(one -> asMap(one, register, reminders)).toList());
            } else if (sendOuts.stream().allMatch(one -> one.sent().isEmpty())) {
                output.say(Sentence.of("sendout.none"));
            } else {
                sendOuts.forEach(one -> say(one, reminders));
            }
            return OK;
        }
    }

    private void say(SendOut sendOut, Reminders reminders) {
        int all = sendOut.sent().size();
        int out = sendOut.outstanding().size();
        output.say(Sentence.of("sendout.counts", sendOut.month(), all, all - out, out));
        if (out > 0) {
            output.line(reminders.all(sendOut));
        }
    }

    private static Map<String, Object> asMap(
            SendOut sendOut, UnitRegister register, Reminders reminders) {
        var today = LocalDate.now(Clock.systemDefaultZone());
        var units = new ArrayList<Map<String, Object>>();
        for (Sent sent : sendOut.sent()) {
            var map = new LinkedHashMap<String, Object>();
            map.put("unit", register.label(sent.unit()));
            map.put("due", sent.due().toString());
            map.put("sentOn", sent.sentOn().toString());
            map.put("tasks", sent.tasks());
            map.put("answered", sent.answered());
            map.put("late", sent.late(today));
            sent.receipt().ifPresent(receipt -> map.put("answeredOn", receipt.on().toString()));
            if (!sent.answered()) {
                map.put("reminder", reminders.of(sendOut, sent));
            }
            units.add(map);
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("year", sendOut.year());
        map.put("month", sendOut.month());
        map.put("units", units);
        map.put("outstanding", sendOut.outstanding().size());
        map.put("reminder", reminders.all(sendOut));
        return map;
    }
}
