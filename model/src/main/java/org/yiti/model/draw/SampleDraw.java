package org.yiti.model.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A random sample by strata for the quarterly check (季度抽查核验) that anybody can draw again from the same frame and
/// seed, with this program or without it. **The way of drawing never changes**; another one gets another name.
///
/// 1. The frame is the lines `stratum TAB id LF`, sorted by their UTF-8 bytes. Its hash is the SHA-256 of all of them.
/// 2. Each stratum gets its share `size × members / frame`, rounded down. What is left goes one by one to the strata
///    with the largest remainders; of two alike the one that is first in the frame's order.
/// 3. In a stratum those come first whose SHA-256 of `seed | id` (in UTF-8) is smallest.
public final class SampleDraw {
    /// The name of this way of drawing.
    public static final String METHOD = "yiti-sample-1";

    private static final Comparator<String> BY_BYTES =
            (one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other));

    /// @param id what it is known by, such as its number; no two alike
    public record Member(String id, String stratum) {
        public Member {
            if (id.isBlank() || broken(id) || broken(stratum)) {
                throw new IllegalArgumentException("not for a frame: " + id + ", " + stratum);
            }
        }

        private static boolean broken(String text) {
            return text.chars().anyMatch(c -> c < ' ');
        }

        private String line() {
            return stratum + "\t" + id + "\n";
        }
    }

    /// @param members how many the frame has of it
    /// @param drawn the ids, in the order in which they were drawn
    public record Stratum(String name, int members, List<String> drawn) {}

    /// @param frameHash small hexadecimal digits
    public record Drawn(String seed, String frameHash, int frameSize, List<Stratum> strata) {
        public int size() {
            return strata.stream().mapToInt(stratum -> stratum.drawn().size()).sum();
        }
    }

    private final List<Member> frame;

    /// @throws IllegalArgumentException if two members have one id
    public SampleDraw(Collection<Member> members) {
        frame = members.stream().sorted(Comparator.comparing(Member::line, BY_BYTES)).toList();
        var ids = new HashSet<String>();
        for (var member : frame) {
            if (!ids.add(member.id())) {
                throw new IllegalArgumentException("twice in the frame: " + member.id());
            }
        }
    }

    /// The frame as it is hashed, so that it can be kept with the sample.
    public String frame() {
        var lines = new StringBuilder();
        frame.forEach(member -> lines.append(member.line()));
        return lines.toString();
    }

    /// @param size how many are drawn; all of them where the frame has no more
    public Drawn draw(String seed, int size) {
        if (size < 0) {
            throw new IllegalArgumentException("a sample of " + size);
        }
        var byStratum = new LinkedHashMap<String, List<Member>>();
        frame.forEach(m -> byStratum.computeIfAbsent(m.stratum(), _ -> new ArrayList<>()).add(m));
        var shares = shares(byStratum, Math.min(size, frame.size()));
        var strata = new ArrayList<Stratum>();
        byStratum.forEach((name, members) -> {
            int share = shares.getOrDefault(name, 0);
            var drawn =
                    members.stream()
                            .map(Member::id)
                            .sorted(
                                    Comparator.comparing((String id) -> hash(seed + "|" + id))
                                            .thenComparing(BY_BYTES))
                            .limit(share)
                            .toList();
            strata.add(new Stratum(name, members.size(), drawn));
        });
        return new Drawn(seed, hash(frame()), frame.size(), List.copyOf(strata));
    }

    private record Part(String stratum, long whole, long rest) {}

    private Map<String, Integer> shares(Map<String, List<Member>> byStratum, int size) {
        var parts = new ArrayList<Part>();
        byStratum.forEach((name, members) -> {
            long product = (long) size * members.size();
            parts.add(new Part(name, product / frame.size(), product % frame.size()));
        });
        var shares = new LinkedHashMap<String, Integer>();
        parts.forEach(part -> shares.put(part.stratum(), Math.toIntExact(part.whole())));
        int left = size - shares.values().stream().mapToInt(Integer::intValue).sum();
        // The sort is stable: of two alike the first in the frame's order stays the first.
        parts.stream()
                .sorted(Comparator.comparingLong(Part::rest).reversed())
                .limit(left)
                .forEach(part -> shares.merge(part.stratum(), 1, Integer::sum));
        return shares;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.wrap(bytes(text)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
