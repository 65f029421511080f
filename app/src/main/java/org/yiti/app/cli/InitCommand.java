package org.yiti.app.cli;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.programme.Level;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "init", description = "Makes a new store for an office.")
final class InitCommand extends StoreCommand {
    @Option(names = "--office", required = true, paramLabel = "NAME")
    String office = "";

    @Option(
            names = "--level",
            required = true,
            paramLabel = "LEVEL",
            description = "city, district, subdistrict or unit")
    Level level = Level.CITY;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description =
                    "administrative code of the office's area; a city's office may leave it out, it is then"
                            + " the federation's")
    @Nullable String code;

    @Option(
            names = "--federation",
            paramLabel = "CODE",
            description = "code of the city whose offices exchange (default: ${DEFAULT-VALUE})")
    String federation = "110000";

    InitCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    Optional<Matter> reads() {
        return Optional.empty();
    }

    @Override
    int run() throws YitiException {
        needWords("--office", office);
        stores.create(store, new NewOffice(federation, code(), office, level));
        try (var made = open()) {
            var replica = made.office().replica();
            answer(
                    Map.of("store", store.toString(), "office", office, "replica", replica),
                    Sentence.of("cli.init.done", store.toString(), office, replica));
        }
        return OK;
    }

    private String code() throws YitiException {
        var given = code == null ? "" : code.strip();
        if (given.isEmpty() && level != Level.CITY) {
            throw new YitiException(Sentence.of("cli.init.code", level));
        }
        return given.isEmpty() ? federation : given;
    }
}
