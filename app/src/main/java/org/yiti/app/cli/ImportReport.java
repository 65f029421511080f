package org.yiti.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yiti.app.ledger.LedgerFile;
import org.yiti.app.ledger.LedgerPage;
import org.yiti.app.ledger.LedgerPlan;
import org.yiti.app.ledger.Proposal;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.ImportPlan;
import org.yiti.model.ledger.Question;
import org.yiti.model.programme.Task;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitWords;

/// What an import did or would do, in words or as JSON. Rows are counted from 1, as a table shows them.
final class ImportReport {
    private final Output output;
    private final LedgerFile file;
    private final LedgerPlan plan;
    private final long step;
    private final boolean dryRun;

    ImportReport(Output output, LedgerFile file, LedgerPlan plan, long step, boolean dryRun) {
        this.output = output;
        this.file = file;
        this.plan = plan;
        this.step = step;
        this.dryRun = dryRun;
    }

    void print(boolean asJson) {
        if (asJson) {
            output.json(asMap());
            return;
        }
        output.say(
                Sentence.of(
                        dryRun ? "cli.import.would" : "cli.import.done",
                        plan.read(),
                        plan.added(),
                        plan.changed(),
                        plan.unchanged(),
                        plan.rejected().size(),
                        plan.questions().size()));
        plan.warnings().forEach(output::say);
        if (plan.newUnits().stream().anyMatch(u -> !UnitWords.namesSeveral(u.name()))) {
            output.say(Sentence.of("cli.import.new-units"));
        }
        plan.rejected().forEach(row -> output.say(rejected(row)));
        plan.proposals().forEach(proposal -> output.say(proposed(proposal)));
        for (var part : plan.parts()) {
            part.plan().questions().forEach(q -> output.say(conflict(part.sheet(), q)));
        }
    }

    static Sentence proposed(Proposal proposal) {
        var at = proposal.at();
        return Sentence.of(
                proposal.taken() ? "cli.import.proposal.taken" : "cli.import.proposal",
                at.sheet(),
                at.row() + 1,
                proposal.content());
    }

    static Sentence rejected(ImportPlan.Rejected row) {
        return Sentence.of("cli.import.rejected", row.sheet(), row.row() + 1, row.reason());
    }

    /// Why nothing came in of a file: the reason of the first row that was not taken.
    static Sentence nothing(String file, List<ImportPlan.Rejected> rows) {
        if (rows.isEmpty()) {
            return Sentence.of("cli.import.empty", file);
        }
        var first = rows.getFirst();
        return Sentence.of(
                "cli.import.nothing",
                file,
                rows.size(),
                first.sheet(),
                first.row() + 1,
                first.reason());
    }

    private Sentence conflict(String sheet, Question question) {
        return Sentence.of(
                question.outside() ? "cli.import.outside" : "cli.import.conflict",
                sheet,
                question.sheetRow() + 1,
                task(question),
                column(question),
                question.ours(),
                question.theirs());
    }

    private String task(Question question) {
        return plan.book().task(question.task()).map(Task::no).orElse(question.task().toString());
    }

    private String column(Question question) {
        return output.texts().tr(question.column().meaning().textKey(), question.column().month());
    }

    Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("read", plan.read());
        map.put("added", plan.added());
        map.put("changed", plan.changed());
        map.put("unchanged", plan.unchanged());
        map.put("conflicts", conflicts());
        map.put("proposals", plan.proposals().stream().map(ImportReport::asMap).toList());
        map.put("rejected", rejected(output, plan.rejected()));
        map.put("warnings", plan.warnings().stream().map(output.texts()::say).toList());
        map.put("newUnits", plan.newUnits().stream().map(ImportReport::asMap).toList());
        map.put("notes", plan.notes());
        map.put("step", step);
        map.put("dryRun", dryRun);
        map.put(
                "mappings",
                file.taken().stream().map(LedgerPage::mapping).map(m -> m.toMap()).toList());
        return map;
    }

    static List<Map<String, Object>> rejected(Output output, List<ImportPlan.Rejected> rows) {
        return rows.stream()
                .map(row -> {
                    var map = new LinkedHashMap<String, Object>();
                    map.put("sheet", row.sheet());
                    map.put("row", row.row() + 1);
                    map.put("reason", output.texts().say(row.reason()));
                    return (Map<String, Object>) map;
                })
                .toList();
    }

    private List<Map<String, Object>> conflicts() {
        var all = new ArrayList<Map<String, Object>>();
        for (var part : plan.parts()) {
            for (Question question : part.plan().questions()) {
                var map = new LinkedHashMap<String, Object>();
                map.put("sheet", part.sheet());
                map.put("row", question.sheetRow() + 1);
                map.put("task", task(question));
                map.put("column", column(question));
                map.put("base", question.base());
                map.put("ours", question.ours());
                map.put("theirs", question.theirs());
                map.put("outside", question.outside());
                all.add(map);
            }
        }
        return all;
    }

    static Map<String, Object> asMap(Proposal proposal) {
        var map = new LinkedHashMap<String, Object>();
        map.put("sheet", proposal.at().sheet());
        map.put("row", proposal.at().row() + 1);
        map.put("content", proposal.content());
        map.put("taken", proposal.taken());
        return map;
    }

    private static Map<String, Object> asMap(ImportPlan.NewUnit unit) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", unit.name());
        map.put("rows", unit.rows().stream().map(row -> row + 1).toList());
        map.put("suggested", unit.suggested().stream().map(Unit::label).toList());
        return map;
    }
}
