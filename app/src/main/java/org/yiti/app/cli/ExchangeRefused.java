package org.yiti.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yiti.app.exchange.RowWords;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.exchange.Refused;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;

/// Lists the changes that do not count.
@Command(
        name = "refused",
        description = "Lists the newest changes of offices that had no right to them.")
final class ExchangeRefused extends StoreCommand {
    private static final int MOST = 500;

    ExchangeRefused(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.PACKAGES);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var words = new RowWords(open.rows(), output.texts());
            var all = open.exchange().refused(MOST);
            if (asJson) {
                output.json(all.stream().map(each -> json(each, words)).toList());
            } else if (all.isEmpty()) {
                output.say(Sentence.of("cli.exchange.no-refused"));
            } else {
                all.forEach(each -> output.line(line(each, words)));
            }
        }
        return OK;
    }

    private String line(Refused refused, RowWords words) {
        return output.texts()
                .tr(
                        "cli.exchange.refused",
                        refused.at(),
                        refused.office(),
                        refused.actor(),
                        words.title(refused.table(), refused.row()),
                        refused.alive()
                                ? String.join(
                                        " ", ExchangeJson.values(refused.values(), words).values())
                                : output.texts().tr("exchange.version.removed"),
                        refused.owner());
    }

    private static Map<String, Object> json(Refused refused, RowWords words) {
        var map = new LinkedHashMap<String, Object>();
        map.put("at", refused.at().toString());
        map.put("office", refused.office());
        map.put("actor", refused.actor());
        map.put("table", refused.table().key());
        map.put("row", refused.row().toString());
        map.put("title", words.title(refused.table(), refused.row()));
        map.put("removed", !refused.alive());
        map.put("values", ExchangeJson.values(refused.values(), words));
        map.put("owner", refused.owner());
        return map;
    }
}
