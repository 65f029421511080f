package org.yiti.app.pack;

import java.io.IOException;
import org.yiti.app.chart.ChartFamily;
import org.yiti.app.chart.PlainShow;
import org.yiti.app.document.StillZip;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.Theme;
import org.yiti.model.Sentence;
import org.yiti.model.job.Progress;

/// A pack as plain slides of 16:9, a slide for each page: title, at most three sentences, then its charts, whose numbers can
/// be edited, or its table as far as a slide holds it. Quoted reports stay on the paper.
public final class PackSlides {
    private static final double LINE = 26;
    private static final int LINES = 3;
    private static final double FOOT = 504;

    private final Texts texts;
    private final String family = ChartFamily.installed(Theme.families());

    public PackSlides(Texts texts) {
        this.texts = texts;
    }

    /// The same pack gives the same bytes.
    public byte[] pptx(Pack pack, Progress progress) {
        try (var show = new PlainShow(texts, family)) {
            for (int i = 0; i < pack.pages().size(); i++) {
                progress.checkpoint();
                progress.report(i + 1, pack.pages().size(), Sentence.of("document.making"));
                if (i > 0) {
                    show.turn();
                }
                slide(show, pack, pack.pages().get(i));
            }
            return StillZip.of(show.bytes(), pack.heading().asOf());
        } catch (IOException e) {
            throw new IllegalStateException("slides in memory can be written", e);
        }
    }

    private void slide(PlainShow show, Pack pack, PackPage page) throws IOException {
        show.words(page.title().words(), 20, 24, true, false);
        show.words(page.about(), 76, 14, false, true);
        var lines =
                page.parts().stream()
                        .filter(part -> part instanceof Part.Line(var said) && !said.quoted())
                        .limit(LINES)
                        .toList();
        double y = 100;
        for (Part part : lines) {
            if (part instanceof Part.Line(var said)) {
                show.words(said.words(), y, 15, false, false);
                y += LINE;
            }
        }
        for (Part part : page.parts()) {
            if (part instanceof Part.Charts(var beside, var _)) {
                show.charts(beside, beside.stream().noneMatch(page::repeats), y + 8, FOOT - 6);
                break; // the others are on the paper
            }
            if (part instanceof Part.Grid grid) {
                if (table(show, grid, y + 8) < grid.rows().size()) {
                    show.words(texts.tr("pack.slide.more"), FOOT - 18, 11, false, true);
                }
                break;
            }
        }
        var heading = pack.heading();
        show.words(
                texts.tr(
                        "pack.foot",
                        heading.asOf(),
                        heading.standing(),
                        pack.checksum(),
                        heading.marking()),
                FOOT,
                11,
                false,
                true);
    }

    private static int table(PlainShow show, Part.Grid grid, double top) {
        return show.table(
                grid.columns().stream()
                        .map(column ->
                                new PlainShow.Column(
                                        column.head(), column.share(), side(column.side())))
                        .toList(),
                grid.rows().stream()
                        .map(row -> row.stream().map(PackSlides::cell).toList())
                        .toList(),
                top,
                FOOT - 20);
    }

    private static PlainShow.Cell cell(Part.Cell cell) {
        return new PlainShow.Cell(
                cell.light().map(LightSign::of).orElse("") + cell.whole(),
                cell.light().map(LightSign::colour).orElse(""));
    }

    private static PlainShow.Side side(Part.Side side) {
        return switch (side) {
            case LEFT -> PlainShow.Side.LEFT;
            case CENTRE -> PlainShow.Side.CENTRE;
            case RIGHT -> PlainShow.Side.RIGHT;
        };
    }
}
