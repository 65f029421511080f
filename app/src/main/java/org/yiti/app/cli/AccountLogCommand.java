package org.yiti.app.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Account;
import org.yiti.model.account.Accounts;
import org.yiti.model.account.Matter;
import org.yiti.model.store.SignInNote;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Who signed in, and who tried to.
@Command(
        name = "log",
        description =
                "Lists who signed in at this computer's store, when and where, and what failed; who may not"
                        + " look after accounts nor read the audit log sees the own lines.")
final class AccountLogCommand extends StoreCommand {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "200",
            description = "lines, the newest first (default: 200)")
    int most;

    AccountLogCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    Optional<Matter> reads() {
        return Optional.empty();
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var names =
                    Accounts.of(open.rows()).all().stream()
                            .collect(Collectors.toMap(Account::id, Account::name));
            var notes = open.signIns().notes(Math.max(most, 0));
            if (asJson) {
                output.json(notes.stream().map(note -> json(names, note)).toList());
            } else if (notes.isEmpty()) {
                output.say(Sentence.of("cli.account.log.none"));
            } else {
                notes.forEach(note -> output.say(line(names, note)));
            }
            return OK;
        }
    }

    private static Map<String, @Nullable Object> json(Map<UUID, String> names, SignInNote note) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("first", note.first().toString());
        map.put("last", note.last().toString());
        map.put("times", note.times());
        map.put("account", note.account().map(names::get).orElse(null));
        map.put("outcome", note.outcome().name());
        map.put("computer", note.computer());
        map.put("way", note.way().name());
        return map;
    }

    private static Sentence line(Map<UUID, String> names, SignInNote note) {
        return Sentence.of(
                "cli.account.log.line",
                TIME.format(note.last()),
                note.outcome(),
                note.account().map(names::get).orElse("—"),
                note.way(),
                note.computer(),
                note.times());
    }
}
