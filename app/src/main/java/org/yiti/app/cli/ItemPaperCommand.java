package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.document.letter.Letters.Made;
import org.yiti.app.file.Replacement;
import org.yiti.app.supervision.paper.PaperKind;
import org.yiti.app.supervision.paper.PaperMaker;
import org.yiti.app.supervision.paper.PaperOrder;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "paper",
        description =
                "Writes a paper of a supervision item in official layout, as docx or PDF by the ending of the"
                        + " file.")
final class ItemPaperCommand extends ItemCommand.One {
    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "one of ${COMPLETION-CANDIDATES}")
    PaperKind kind = PaperKind.NOTICE;

    @Option(
            names = "--number",
            paramLabel = "NUMBER",
            description = "number of the document (default: that of the act)")
    String number = "";

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "date of the paper where its act was not done yet (default: today)")
    @Nullable LocalDate day;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    Path out = Path.of("");

    ItemPaperCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    int run() throws YitiException {
        needWords("--out", out.toString());
        boolean docx = ends(".docx");
        if (!docx && !ends(".pdf")) {
            throw new YitiException(Sentence.of("cli.paper.ending", out.toString()));
        }
        try (var open = open()) {
            var on = day == null ? LocalDate.now(Clock.systemDefaultZone()) : day;
            var order = PaperOrder.of(open, found(open), kind, on).numbered(number.strip());
            var maker =
                    new PaperMaker(
                            new LetterTemplates(open.templates()),
                            open.attachments(),
                            new FontFiles());
            var made =
                    docx ? maker.docx(order, Progress.SILENT) : maker.pdf(order, Progress.SILENT);
            Replacement.of(out, to -> to.write(made.bytes()));
            tell(made);
        }
        return OK;
    }

    private boolean ends(String with) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(with);
    }

    private void tell(Made made) {
        if (asJson) {
            var told = new LinkedHashMap<String, Object>();
            told.put("file", out.toString());
            told.put("kind", kind.name());
            told.put("pages", made.pages());
            told.put("notes", made.notes().stream().map(output.texts()::say).toList());
            output.json(told);
        } else {
            output.say(Sentence.of("cli.paper.done", out.toString(), kind));
            made.notes().forEach(output::trouble);
        }
    }
}
