package org.yiti.app.exchange;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was put into a text and what was taken out, word by word.
final class WordDiff {
    /// Words of one text times words of the other; beyond it only what both begin and end with is told apart.
    private static final long MOST = 4_000_000;

    enum Kind {
        SAME,
        GONE,
        NEW
    }

    record Piece(Kind kind, String text) {}

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    /// The new text with what the old one had more between its words.
    static List<Piece> between(String before, String after) {
        var diff = new WordDiff();
        diff.compare(words(before), words(after));
        return List.copyOf(diff.pieces);
    }

    private static List<String> words(String text) {
        var breaks = BreakIterator.getWordInstance(Locale.CHINESE);
        breaks.setText(text);
        var words = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    private void compare(List<String> before, List<String> after) {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        after.subList(0, head).forEach(word -> add(Kind.SAME, word));
        middle(
                before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail));
        after.subList(after.size() - tail, after.size()).forEach(word -> add(Kind.SAME, word));
    }

    private void middle(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST) {
            before.forEach(word -> add(Kind.GONE, word));
            after.forEach(word -> add(Kind.NEW, word));
            return;
        }
        var common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                add(Kind.SAME, before.get(i));
                i++;
                j++;
            } else if (j == after.size()
                    || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(Kind.GONE, before.get(i++));
            } else {
                add(Kind.NEW, after.get(j++));
            }
        }
    }

    /// How many words the rests of both texts have in common, from each place in them.
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            var last = pieces.removeLast();
            pieces.add(new Piece(kind, last.text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
