package org.yiti.app.chart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A title that a person wrote in place of the one made from the data, and what the data were then. Once they say
/// something else, the title is marked 需更新 wherever the chart is shown or exported.
///
/// @param fingerprint of the data that it was written for
public record TitleEdit(String text, String fingerprint) {
    private static final int LONGEST = 200;

    public TitleEdit {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("no title: " + text.length() + " characters");
        }
    }

    /// A title for a chart as it is now.
    public static TitleEdit of(String text, ChartData data) {
        return new TitleEdit(text, fingerprint(data));
    }

    /// Whether the chart says something else now than when the title was written.
    public boolean stale(ChartData data) {
        return !fingerprint.equals(fingerprint(data));
    }

    /// What the chart shows apart from its sentence and its foot: a later date with the same numbers needs no new title.
    public static String fingerprint(ChartData data) {
        var shown = data.toString().replace(data.title(), "").replace(data.foot(), "");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(shown.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
