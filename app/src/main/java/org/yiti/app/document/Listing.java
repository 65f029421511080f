package org.yiti.app.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Light;

/// A list as it goes on paper: what a person sees of it, in that order, and nothing else.
///
/// @param signatures words before the lines on which people sign, under the list; mostly none
public record Listing(Heading heading, Body body, List<String> signatures) {
    public Listing {
        signatures = List.copyOf(signatures);
    }

    public static Listing of(Heading heading, Body body) {
        return new Listing(heading, body, List.of());
    }

    /// The same list of an office, for those who may see it.
    public Listing of(String office, String marking) {
        var now = new Heading(heading.title(), heading.about(), office, marking, heading.asOf());
        return new Listing(now, body, signatures);
    }

    /// @param title what the list is
    /// @param about what else has to be said of it, such as what it is compared with; may be empty
    /// @param office whose list it is
    /// @param marking who may see it, such as 内部资料; may be empty
    /// @param asOf date of the data
    public record Heading(
            String title, String about, String office, String marking, LocalDate asOf) {
        public static Heading of(String title, LocalDate asOf) {
            return new Heading(title, "", "", "", asOf);
        }
    }

    /// @param conditions what the rows are narrowed and ordered by; empty for all in the official order
    public record Body(List<Column> columns, List<Line> lines, List<String> conditions) {
        public Body {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            conditions = List.copyOf(conditions);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("no columns");
            }
        }

        public Body under(List<String> more) {
            var all = new java.util.ArrayList<>(more);
            all.addAll(conditions);
            return new Body(columns, lines, all);
        }
    }

    public enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    /// @param group words over neighbouring columns that have the same; empty for none
    /// @param room letters that are kept free for what people write by hand; mostly none
    public record Column(String head, String group, Side side, double room) {
        public Column(String head, String group, Side side) {
            this(head, group, side, 0);
        }

        public static Column of(String head) {
            return new Column(head, "", Side.LEFT);
        }

        /// A column that people write into on the paper.
        public static Column byHand(String head, double room) {
            return new Column(head, "", Side.LEFT, room);
        }
    }

    public sealed interface Line {
        /// What the line is called when something is wrong with it.
        String name();

        /// From left to right, as many as there are columns.
        List<Cell> cells();
    }

    /// The head of a group: a title over the first columns, sums under the others. It is never left alone at the foot
    /// of a page.
    ///
    /// @param cells the first one that is not empty ends the title's room
    public record Band(String name, List<Cell> cells) implements Line {
        public Band {
            cells = List.copyOf(cells);
        }
    }

    public record Item(String name, List<Cell> cells) implements Line {
        public Item {
            cells = List.copyOf(cells);
        }
    }

    /// @param light drawn as its shape before the words
    /// @param pale not yet come, such as months ahead
    public record Cell(String text, @Nullable Light light, boolean pale) {
        public static final Cell EMPTY = new Cell("", null, false);

        /// Two empty lines, so that a hand has room to write.
        public static final Cell BY_HAND = new Cell("\u00A0\n\u00A0", null, false);

        public static Cell of(String text) {
            return text.isEmpty() ? EMPTY : new Cell(text, null, false);
        }
    }

    /// Eight signs that change with any word of the list: two papers that show the same ones say the same.
    public String checksum() {
        var digest = sha256();
        take(digest, heading.title());
        take(digest, heading.about());
        take(digest, heading.asOf().toString());
        body.conditions().forEach(each -> take(digest, each));
        for (Column column : body.columns()) {
            take(digest, column.group());
            take(digest, column.head());
        }
        for (Line line : body.lines()) {
            take(digest, line instanceof Band ? line.name() : "");
            for (Cell cell : line.cells()) {
                var light = cell.light();
                take(digest, light == null ? "" : light.name());
                take(digest, cell.text());
            }
        }
        var hex = HexFormat.of().formatHex(digest.digest(), 0, 4).toUpperCase(Locale.ROOT);
        return hex.substring(0, 4) + "-" + hex.substring(4);
    }

    private static void take(MessageDigest digest, String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
