package org.yiti.db.log;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The streams that a store knows, by short number and by the name that means the same in every store.
public final class Streams {
    /// @param replica the 10 bytes of the replica that writes it, in hexadecimal
    /// @param scope who may have it
    public record Name(String replica, String scope) implements Comparable<Name> {
        public static Name of(byte[] replicaId, String scope) {
            return new Name(HexFormat.of().formatHex(replicaId), scope);
        }

        public byte[] replicaId() {
            return HexFormat.of().parseHex(replica);
        }

        @Override
        public int compareTo(Name other) {
            int byReplica = replica.compareTo(other.replica);
            return byReplica != 0 ? byReplica : scope.compareTo(other.scope);
        }
    }

    private final Map<Integer, Name> names = new HashMap<>();
    private final Map<Name, Integer> numbers = new HashMap<>();
    private final ToIntFunction<Name> unknown;

    public Streams() {
        this(name -> {
            throw new DamagedLogException("no stream " + name);
        });
    }

    /// @param unknown enters a stream that is met for the first time
    public Streams(ToIntFunction<Name> unknown) {
        this.unknown = unknown;
    }

    public void add(int stream, Name name) {
        names.put(stream, name);
        numbers.put(name, stream);
    }

    Name name(int stream) {
        var name = names.get(stream);
        if (name == null) {
            throw new DamagedLogException("no stream " + stream);
        }
        return name;
    }

    public @Nullable Integer find(Name name) {
        return numbers.get(name);
    }

    /// This store's number of a stream.
    public int number(Name name) {
        var number = numbers.get(name);
        if (number == null) {
            number = unknown.applyAsInt(name);
            add(number, name);
        }
        return number;
    }

    public int nextNumber() {
        return names.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }
}
