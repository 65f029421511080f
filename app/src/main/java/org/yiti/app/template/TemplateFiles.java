package org.yiti.app.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yiti.app.file.Replacement;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.file.SheetToWrite;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.app.ledger.file.WorkbookWriter;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.store.Templates;

/// Takes templates in, gives them out, and makes one to begin with.
public final class TemplateFiles {
    private static final List<ColumnMeaning> EXAMPLE =
            List.of(
                    ColumnMeaning.SEQUENCE,
                    ColumnMeaning.ISSUE,
                    ColumnMeaning.TASK_NO,
                    ColumnMeaning.CONTENT,
                    ColumnMeaning.LEAD_UNIT,
                    ColumnMeaning.COOPERATING_UNITS,
                    ColumnMeaning.DUE,
                    ColumnMeaning.PROGRESS_TEXT,
                    ColumnMeaning.STATUS,
                    ColumnMeaning.PROBLEM,
                    ColumnMeaning.NEXT_STEP);

    private final Templates templates;

    public TemplateFiles(Templates templates) {
        this.templates = templates;
    }

    /// Keeps a file under its own name, or under `name (2)` where that is taken.
    ///
    /// @return the name
    /// @throws YitiException if it is no xlsx, damaged, too large, or has places that nobody knows
    public String take(Path file, Progress progress) throws YitiException {
        var bytes = checked(file, progress);
        var name = free(bareName(file));
        templates.keep(name, bytes);
        return name;
    }

    private static byte[] checked(Path file, Progress progress) throws YitiException {
        // Refuses what is no table, and what would be too much for us, before anything else opens
        // it.
        new WorkbookReader().open(file, progress);
        try {
            if (Files.size(file) > Templates.MOST_BYTES) {
                throw new YitiException(
                        Sentence.of(
                                "template.too-large",
                                file.getFileName().toString(),
                                Templates.MOST_BYTES / 1024 / 1024));
            }
            var bytes = Files.readAllBytes(file);
            if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
                throw new YitiException(
                        Sentence.of("template.not-xlsx", file.getFileName().toString()));
            }
            TemplateReader.read(bytes).usable();
            return bytes;
        } catch (IOException e) {
            throw new YitiException(Sentence.of("ledger.file.unreadable", file.toString()), e);
        }
    }

    private static String bareName(Path file) {
        var name =
                String.valueOf(file.getFileName())
                        .replaceFirst("(?i)\\.xl[st]x$", "")
                        .replaceAll("[\\p{Cntrl}:]+", " ")
                        .strip();
        var bare = name.isEmpty() ? "template" : name;
        int most = Math.min(bare.length(), Templates.LONGEST_NAME - 5);
        boolean half = most < bare.length() && Character.isHighSurrogate(bare.charAt(most - 1));
        return bare.substring(0, half ? most - 1 : most);
    }

    private String free(String name) {
        var taken = templates.tables();
        var free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    /// The file of a name.
    ///
    /// @throws YitiException if there is none
    public byte[] find(String name) throws YitiException {
        return templates
                .find(name)
                .orElseThrow(() -> new YitiException(Sentence.of("template.missing", name)));
    }

    /// Writes a template out as it was taken in.
    public void giveOut(String name, Path file) throws YitiException {
        var bytes = find(name);
        Replacement.of(file, out -> out.write(bytes));
    }

    /// Writes a template that works as it is, for an office to restyle in its own table program.
    public static void example(Path file, Texts texts, Progress progress) throws YitiException {
        var words = new PlaceWords(texts);
        var columns = new ArrayList<SheetToWrite.Column>();
        var row = new ArrayList<Cell>();
        for (ColumnMeaning meaning : EXAMPLE) {
            var word = texts.tr(Column.of(meaning).meaning().textKey());
            int width = meaning == ColumnMeaning.CONTENT ? 40 : wide(meaning);
            columns.add(SheetToWrite.Column.of(word, width));
            row.add(new Cell.Text(words.of(meaning)));
        }
        var heading =
                new SheetToWrite.Heading(
                        texts.tr(
                                "template.example.title",
                                words.of(HeadingWord.YEAR),
                                words.of(HeadingWord.UNIT)),
                        texts.tr(
                                "template.example.note",
                                words.of(HeadingWord.OFFICE),
                                words.of(HeadingWord.DATA_DATE)));
        var sheet =
                new SheetToWrite(
                        texts.tr("template.example.sheet"),
                        heading,
                        columns,
                        SheetToWrite.Body.of(List.of(row)),
                        0);
        new WorkbookWriter().write(file, List.of(sheet), java.util.Map.of(), progress);
    }

    private static int wide(ColumnMeaning meaning) {
        return switch (meaning) {
            case SEQUENCE -> 6;
            case TASK_NO, DUE, STATUS -> 12;
            case PROGRESS_TEXT -> 40;
            default -> 20;
        };
    }
}
