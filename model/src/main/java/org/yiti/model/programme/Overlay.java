package org.yiti.model.programme;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// An immutable map that is cheap to change in a few places: a large base and a small layer over it.
/// One typed cell among 240,000 must not cost a copy of them all.
final class Overlay<K, V> {
    private static final int LARGEST_LAYER = 512;

    private final Map<K, V> base;
    private final Map<K, Optional<V>> layer;

    private Overlay(Map<K, V> base, Map<K, Optional<V>> layer) {
        this.base = base;
        this.layer = layer;
    }

    /// @param base handed over: the caller must not change it any more
    static <K, V> Overlay<K, V> of(Map<K, V> base) {
        return new Overlay<>(base, Map.of());
    }

    Optional<V> find(K key) {
        var changed = layer.get(key);
        return changed != null ? changed : Optional.ofNullable(base.get(key));
    }

    void forEach(Consumer<V> use) {
        base.forEach((key, value) -> {
            if (!layer.containsKey(key)) {
                use.accept(value);
            }
        });
        layer.values().forEach(value -> value.ifPresent(use));
    }

    /// This map with some keys set (or, where the value is empty, gone).
    Overlay<K, V> with(Map<K, Optional<V>> changes) {
        var merged = new HashMap<>(layer);
        merged.putAll(changes);
        if (merged.size() <= LARGEST_LAYER) {
            return new Overlay<>(base, merged);
        }
        var flat = new LinkedHashMap<>(base);
        merged.forEach((key, value) ->
                value.ifPresentOrElse(v -> flat.put(key, v), () -> flat.remove(key)));
        return of(flat);
    }

    Collection<V> values() {
        var all = new java.util.ArrayList<V>(base.size() + layer.size());
        forEach(all::add);
        return all;
    }
}
