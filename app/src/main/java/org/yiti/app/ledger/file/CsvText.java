package org.yiti.app.ledger.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out how the bytes of a csv stand for characters and which sign separates its fields.
/// Strict decoding is surer than statistics: GB 18030 text is almost never sound UTF-8.
final class CsvText {
    static final Charset GB_18030 = Charset.forName("GB18030");
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
    private static final int LOOKED_AT = 20_000;

    private CsvText() {}

    /// @return the text without its byte order mark, or empty if no encoding fits
    static Optional<String> decoded(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return strict(bytes, marked).map(text -> text.substring(1));
        }
        if (zeros(bytes, 0) + zeros(bytes, 1) > 0) {
            boolean bigEndian = zeros(bytes, 0) > zeros(bytes, 1);
            Charset wide = bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return strict(bytes, wide).filter(text -> text.indexOf('\0') < 0);
        }
        return strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, GB_18030));
    }

    /// The separator that occurs most often outside quotes near the start; a comma if none does.
    static char separator(String text) {
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = outsideQuotes(text, separator);
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Zero bytes at even (0) or odd (1) places: a comma or digit in UTF-16 has one, on the side
    /// that tells the order; no other text encoding has any.
    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static long outsideQuotes(String text, char separator) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char sign = text.charAt(i);
            quoted ^= sign == '"';
            count += !quoted && sign == separator ? 1 : 0;
        }
        return count;
    }
}
