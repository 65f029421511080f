package org.yiti.app.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.audit.Audit;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Field audits (实地督查) and the files that carry them to laptops and back.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Field audits: lists, kits for laptops, and what comes back.")
final class AuditCommand {
    private AuditCommand() {}

    static CommandLine with(Stores stores, Output output, Clock clock) {
        return new CommandLine(new AuditCommand())
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new AuditKitCommands.Kit(stores, output, clock))
                .addSubcommand(new AuditKitCommands.Open(stores, output, clock))
                .addSubcommand(new AuditKitCommands.Return(stores, output, clock))
                .addSubcommand(new AuditKitCommands.Collect(stores, output, clock))
                .addSubcommand(new AuditReportCommand(stores, output, clock));
    }

    static UUID audit(Store open, String id) throws YitiException {
        return AuditRows.read(open.rows()).audits().stream()
                .map(Audit::id)
                .filter(each -> each.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new YitiException(Sentence.of("audit.kit.no-such-audit")));
    }

    @Command(name = "list", description = "All audits with how far they are.")
    static final class Listing extends StoreCommand {
        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var rows = AuditRows.read(open.rows());
                var all = new ArrayList<Map<String, Object>>();
                for (Audit audit : rows.audits()) {
                    rows.book(audit.id()).map(Listing::described).ifPresent(all::add);
                }
                if (asJson) {
                    output.json(all);
                } else {
                    all.forEach(each ->
                            output.line(
                                    String.join(
                                            "\t",
                                            each.values().stream()
                                                    .map(Object::toString)
                                                    .toList())));
                }
                return OK;
            }
        }

        private static Map<String, Object> described(AuditBook book) {
            var map = new LinkedHashMap<String, Object>();
            map.put("id", book.audit().id().toString());
            map.put("name", book.audit().name());
            map.put("sites", book.sites().size());
            map.put("done", book.visited());
            map.put(
                    "findings",
                    book.records().stream().mapToInt(r -> book.findings(r).size()).sum());
            map.put("kits", book.kits().size());
            return map;
        }
    }
}
