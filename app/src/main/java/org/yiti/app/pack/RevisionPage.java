package org.yiti.app.pack;

import java.util.List;
import java.util.Optional;
import org.yiti.app.freeze.RevisionWords;
import org.yiti.model.freeze.Revision;
import org.yiti.model.pack.Finding;
import org.yiti.model.pack.PageKind;

/// 修订: what was corrected of the month before since that was closed; no page where nothing was.
final class RevisionPage {
    private static final int MOST = 30;
    private static final float ROW = 16;
    private static final int LONGEST = 18;

    private final PackSource source;
    private final RevisionWords words;

    RevisionPage(PackSource source) {
        this.source = source;
        this.words = new RevisionWords(source.at().book(), source.texts());
    }

    Optional<PackPage> make() {
        if (source.before().isEmpty()) {
            return Optional.empty();
        }
        var texts = source.texts();
        var grid =
                new Part.Grid(
                        List.of(
                                column("pack.revisions.of", 8, Part.Side.LEFT),
                                column("pack.revisions.field", 3, Part.Side.LEFT),
                                column("pack.revisions.then", 2.6f, Part.Side.RIGHT),
                                column("pack.revisions.now", 2.6f, Part.Side.RIGHT)),
                        source.before().stream().limit(MOST).map(this::row).toList(),
                        ROW);
        boolean more = source.before().size() > MOST;
        return Optional.of(
                new PackPage(
                        PageKind.REVISIONS.name(),
                        PageKind.REVISIONS,
                        source.say(Finding.of("pack.revisions.title")),
                        texts.tr("pack.revisions.about"),
                        List.of(grid),
                        more ? List.of(Said.plain(texts.tr("pack.revisions.more"))) : List.of()));
    }

    private Part.Column column(String key, float share, Part.Side side) {
        return new Part.Column(source.texts().tr(key), share, side);
    }

    private List<Part.Cell> row(Revision revision) {
        return List.of(
                Part.Cell.clipped(words.of(revision.row()), LONGEST),
                Part.Cell.of(source.texts().label(revision.field())),
                Part.Cell.of(words.value(revision.then())),
                Part.Cell.of(words.value(revision.now())));
    }
}
