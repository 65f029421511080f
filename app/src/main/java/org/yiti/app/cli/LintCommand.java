package org.yiti.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.lint.Finding;
import org.yiti.model.lint.Gate;
import org.yiti.model.lint.Lint;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "lint",
        description = "Checks plans and lists for what is missing or does not fit.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors (warnings may be left)",
            "1:at least one error, or the work failed",
            "2:the arguments were not understood"
        })
final class LintCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "YEAR")
    int year;

    @Option(names = "--issue", paramLabel = "CODE", description = "only this issue")
    @Nullable String code;

    LintCommand(Stores stores, Output output) {
        super(stores, output);
    }

    /// A plan without its progress would look as if nothing had been done.
    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.PROGRESS);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var book = book(open, year);
            var lint = new Lint(book, UnitRegister.load(open.rows()));
            var findings = new ArrayList<Finding>();
            for (Issue issue : issues(book, code)) {
                findings.addAll(lint.of(issue));
            }
            var gate = Gate.of(findings);
            if (asJson) {
                output.json(findings.stream().map(finding -> asMap(finding, book)).toList());
            } else {
                findings.forEach(finding -> output.say(line(finding, book)));
                output.say(
                        Sentence.of(
                                "lint.summary", gate.errors(), gate.warnings(), gate.explained()));
            }
            return gate.errors() == 0 ? OK : FAILED;
        }
    }

    private static Sentence line(Finding finding, YearBook book) {
        var state =
                finding.error()
                        ? "lint.severity.error"
                        : finding.explained() ? "lint.severity.explained" : "lint.severity.warning";
        return Sentence.of(
                "cli.lint.line",
                issueCode(finding, book),
                Sentence.of(state),
                finding.rule().name(),
                finding.what());
    }

    private static String issueCode(Finding finding, YearBook book) {
        return book.issue(finding.issue()).map(Issue::code).orElse("");
    }

    private Map<String, @Nullable Object> asMap(Finding finding, YearBook book) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        var spot = finding.spot();
        map.put("issue", issueCode(finding, book));
        map.put("rule", finding.rule().name());
        map.put("severity", finding.rule().severity().name());
        map.put("table", spot.field().table().key());
        map.put("row", spot.row().toString());
        map.put("field", spot.field().key());
        map.put("month", spot.month() == 0 ? null : spot.month());
        map.put("message", output.texts().say(finding.what()));
        map.put("explained", finding.explained());
        map.put("explanation", finding.note().map(note -> note.explanation()).orElse(null));
        return map;
    }

    /// The issues of a year, or the one with this code.
    ///
    /// @throws YitiException if the year has no such issue
    static List<Issue> issues(YearBook book, @Nullable String code) throws YitiException {
        if (code == null) {
            return book.issues();
        }
        var found = book.issues().stream().filter(issue -> issue.code().equals(code)).toList();
        if (found.isEmpty()) {
            throw new YitiException(Sentence.of("cli.issue.missing", code));
        }
        return found;
    }
}
