package org.yiti.app.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.FieldWords;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.edit.CodeFields;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.history.TaskHistory;
import org.yiti.model.record.Field;
import org.yiti.model.record.Type;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "history", description = "Prints who changed what of a task, when, from where.")
final class HistoryCommand extends StoreCommand {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    @Option(names = "--task", required = true, paramLabel = "NO")
    String task = "";

    HistoryCommand(Stores stores, Output output) {
        super(stores, output);
    }

    private record Line(LoggedStep step, LoggedChange change) {}

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var lines = lines(open);
            if (asJson) {
                output.json(lines.stream().map(HistoryCommand::asMap).toList());
            } else {
                lines.forEach(line -> output.say(sentence(line)));
            }
        }
        return OK;
    }

    private List<Line> lines(Store open) throws YitiException {
        var history = open.history();
        var lines = new ArrayList<Line>();
        for (var change : TaskHistory.of(open.rows(), history, task)) {
            history.step(change.step()).ifPresent(step -> lines.add(new Line(step, change)));
        }
        if (lines.isEmpty()) {
            throw new YitiException(Sentence.of("cli.task.missing", task));
        }
        lines.sort(Comparator.comparingLong(line -> line.step().number()));
        return lines;
    }

    private static Map<String, @Nullable Object> asMap(Line line) {
        var fields = new ArrayList<Map<String, @Nullable Object>>();
        line.change()
                .after()
                .forEach((field, after) -> {
                    var before = line.change().before().get(field);
                    var map = new LinkedHashMap<String, @Nullable Object>();
                    map.put("field", field.key());
                    map.put("before", before == null ? null : before.toString());
                    map.put("after", after == null ? null : after.toString());
                    fields.add(map);
                });
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("step", line.step().number());
        map.put("at", line.step().at().toString());
        map.put("by", line.step().actor().name());
        map.put("office", line.step().office());
        map.put("action", line.step().action().key());
        map.put("reason", line.step().reason());
        map.put("table", line.change().table().key());
        map.put("row", line.change().row().toString());
        map.put("born", line.change().born());
        map.put("alive", line.change().alive());
        map.put("fields", fields);
        var moved = line.change().moved();
        if (moved != null) {
            map.put("moved", Map.of("from", moved.from(), "to", moved.to()));
        }
        return map;
    }

    private Sentence sentence(Line line) {
        var words =
                line.change().after().entrySet().stream()
                        .filter(e -> e.getKey().type() != Type.REFERENCE)
                        .map(e ->
                                output.texts().label(e.getKey())
                                        + "：“"
                                        + shown(e.getKey(), line.change().before().get(e.getKey()))
                                        + "”→“"
                                        + shown(e.getKey(), e.getValue())
                                        + "”")
                        .collect(Collectors.toCollection(ArrayList::new));
        var moved = line.change().moved();
        if (moved != null) {
            words.add(output.texts().tr("history.moved", moved.from(), moved.to()));
        }
        return Sentence.of(
                "cli.history.line",
                line.step().number(),
                AT.format(line.step().at()),
                line.step().actor().name(),
                line.step().office(),
                line.step().action(),
                String.join("；", words));
    }

    private String shown(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String codes when !CodeFields.choices(field).isEmpty() ->
                    FieldWords.labels(field, codes, output.texts());
            default -> value.toString();
        };
    }
}
