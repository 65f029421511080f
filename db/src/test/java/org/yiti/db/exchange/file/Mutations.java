package org.yiti.db.exchange.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import org.yiti.db.ReplicaKey;

/// What may happen to a package on its way, by chance and by intent.
public final class Mutations {
    private final byte[] good;
    private final byte[] second;
    private final ReplicaKey key;
    private final Author stranger;

    /// @param good what is changed; it has changes
    /// @param second what pieces are taken from
    /// @param key what an attacker signs with in the sender's name; the sender's own, or another
    public Mutations(byte[] good, byte[] second, ReplicaKey key, Author stranger) {
        this.good = good;
        this.second = second;
        this.key = key;
        this.stranger = stranger;
    }

    /// Sometimes by chance the same as before.
    public byte[] next(Random random) throws Exception {
        return random.nextInt(3) == 0 ? noise(random) : structure(random);
    }

    /// What happens to bytes that know nothing of the format.
    private byte[] noise(Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(good.length);
        switch (random.nextInt(5)) {
            case 0 -> {
                for (int i = random.nextInt(8); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> bytes = Arrays.copyOf(bytes, at);
            case 2 -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(100));
            case 3 -> {
                int length = random.nextInt(Math.min(200, good.length - at) + 1);
                int from = random.nextInt(second.length - length);
                System.arraycopy(second, from, bytes, at, length);
            }
            default -> {
                int length = random.nextInt(Math.min(200, good.length - at) + 1);
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, at, length);
            }
        }
        return bytes;
    }

    /// What somebody does who knows the format, and may have a key, but not the author's.
    private byte[] structure(Random random) throws Exception {
        var forger = new Forger(good);
        var names = new ArrayList<>(forger.entries.keySet());
        String name = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(10)) {
            case 0 -> {
                forger.entries.remove(name);
                yield forger.file();
            }
            case 1 -> {
                var list = new ArrayList<>(forger.entries.entrySet());
                list.add(random.nextInt(list.size() + 1), Map.entry(name, forger.get(name)));
                yield Forger.file(list);
            }
            case 2 -> {
                var list = new ArrayList<>(forger.entries.entrySet());
                Collections.swap(list, random.nextInt(list.size()), random.nextInt(list.size()));
                yield Forger.file(list);
            }
            case 3 -> {
                var from = new Forger(second);
                forger.entries.put(name, from.entries.getOrDefault(name, new byte[5]));
                yield forger.file();
            }
            case 4 -> forger.manifest(manifest -> garble(manifest, random)).file();
            case 5 -> forger.manifest(manifest -> garble(manifest, random)).from(stranger).file();
            case 6 -> forger.segment(garbled(forger.segment(), random)).from(stranger).file();
            case 7 -> forger.segment(garbled(forger.segment(), random)).sign(key).file();
            case 8 ->
                    forger.packed(
                                    garbled(forger.get("s/000001.seg"), random),
                                    500 + random.nextInt(500))
                            .sign(key)
                            .file();
            default -> {
                byte[] entry = forger.get(name);
                forger.entries.put(name, garbled(entry, random));
                yield forger.file();
            }
        };
    }

    private static byte[] garbled(byte[] bytes, Random random) {
        byte[] garbled = bytes.clone();
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(garbled, random.nextInt(garbled.length));
        }
        garbled[random.nextInt(garbled.length)] ^= (byte) (1 + random.nextInt(255));
        return garbled;
    }

    /// Changes one thing in the manifest that a reader must notice.
    private static void garble(ObjectNode manifest, Random random) {
        var keys = new ArrayList<String>();
        manifest.fieldNames().forEachRemaining(keys::add);
        String key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(8)) {
            case 0 -> manifest.remove(key);
            case 1 -> manifest.put(key, random.nextLong());
            case 2 -> manifest.put(key, 1.5);
            case 3 -> manifest.putNull(key);
            case 4 -> manifest.put("unknown", 1);
            case 5 -> manifest.put(random.nextBoolean() ? "format" : "min_reader", 2);
            case 6 -> {
                var segment = (ObjectNode) manifest.get("segments").get(0);
                String size = random.nextBoolean() ? "raw_bytes" : "changes";
                segment.put(size, 1L << (20 + random.nextInt(40)));
            }
            default -> {
                var range =
                        (ObjectNode)
                                manifest.get("streams")
                                        .get(random.nextInt(manifest.get("streams").size()));
                switch (random.nextInt(5)) {
                    case 0 -> range.put("scope", "U:110109");
                    case 1 -> range.put("last", range.get("last").longValue() + 1);
                    case 2 -> range.put("last_hash", "00".repeat(32));
                    case 3 -> range.put("seal", "AQ==");
                    default -> ((ArrayNode) manifest.get("streams")).add(range.deepCopy());
                }
            }
        }
    }
}
