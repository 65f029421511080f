package org.yiti.app.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.yiti.app.i18n.Texts;
import org.yiti.model.pack.PackTime;

/// The material of a month, a week or a day, finished: what paper, slides and the full screen show.
public record Pack(Heading heading, List<PackPage> pages) {
    /// @param standing whether the month is closed, in words
    /// @param marking who may see it; may be empty
    public record Heading(
            String title,
            String office,
            PackTime time,
            LocalDate asOf,
            String standing,
            String marking) {
        /// The month that it speaks of, or whose days.
        public YearMonth month() {
            return YearMonth.from(time.first());
        }

        /// The same, saying that it was made again after the month was closed.
        Heading remade(Texts texts) {
            return new Heading(
                    title, office, time, asOf, texts.tr("pack.remade", standing), marking);
        }
    }

    public Pack {
        pages = List.copyOf(pages);
    }

    /// Eight signs that change with any word or number of it.
    public String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(toString().getBytes(StandardCharsets.UTF_8));
            var hex = HexFormat.of().formatHex(digest.digest(), 0, 4).toUpperCase(Locale.ROOT);
            return hex.substring(0, 4) + "-" + hex.substring(4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
