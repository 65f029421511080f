package org.yiti.app.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/// A PDF of OpenPDF without what differs from one writing to the next: the moment at which it was made, its id, and the six
/// letters before the names of embedded fonts. Each is replaced by as many characters, so nothing moves; what lies in streams is
/// left as it is.
public final class StillPdf {
    private static final Pattern STREAM =
            Pattern.compile("stream\r?\n.*?endstream", Pattern.DOTALL);
    private static final Pattern MOMENT = Pattern.compile("\\(D:\\d{14}[^)]{0,9}\\)");
    private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+");
    private static final Pattern ID = Pattern.compile("/ID ?\\[(<[0-9a-fA-F]*>){2}\\]");

    private StillPdf() {}

    /// @param day that takes the place of the moment
    public static byte[] of(byte[] pdf, LocalDate day) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var still = new StringBuilder(text.length());
        var letters = new HashMap<String, String>();
        var stream = STREAM.matcher(text);
        int at = 0;
        while (stream.find(at)) {
            still.append(outside(text.substring(at, stream.start()), day, letters));
            still.append(stream.group());
            at = stream.end();
        }
        still.append(outside(text.substring(at), day, letters));
        return identified(still.toString()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String outside(String part, LocalDate day, Map<String, String> letters) {
        var dated =
                MOMENT.matcher(part)
                        .replaceAll(found -> {
                            var moment = "(D:" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
                            int length = found.group().length();
                            return (moment + "000000Z00'00'").substring(0, length - 1) + ")";
                        });
        return SUBSET.matcher(dated)
                .replaceAll(found -> {
                    var known = letters.computeIfAbsent(found.group(1), _ -> six(letters.size()));
                    return "/" + known + "+";
                });
    }

    /// AAAAAA, AAAAAB and so on.
    private static String six(int number) {
        var six = new StringBuilder();
        for (int i = 0, rest = number; i < 6; i++, rest /= 26) {
            six.insert(0, (char) ('A' + rest % 26));
        }
        return six.toString();
    }

    /// The id becomes a checksum of all the rest.
    private static String identified(String pdf) {
        var found = ID.matcher(pdf).results().reduce((_, last) -> last);
        if (found.isEmpty()) {
            return pdf;
        }
        var id = found.get();
        var rest = pdf.substring(0, id.start()) + pdf.substring(id.end());
        var hex = sum(rest);
        var still = new StringBuilder(id.group());
        int digit = 0;
        for (int i = still.indexOf("<"); i < still.length(); i++) {
            if (Character.digit(still.charAt(i), 16) >= 0) {
                still.setCharAt(i, hex.charAt(digit++ % hex.length()));
            }
        }
        return pdf.substring(0, id.start()) + still + pdf.substring(id.end());
    }

    private static String sum(String rest) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(rest.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
