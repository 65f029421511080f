package org.yiti.model.figure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yiti.model.programme.Light;

/// How many tasks of an issue, a unit or the year show which light.
///
/// @param counts tasks by shown light; lights that no task shows are not in it
public record LightCounts(Map<Light, Integer> counts) {
    public LightCounts {
        var copy = new EnumMap<Light, Integer>(Light.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    static LightCounts of(List<Light> lights) {
        var counts = new EnumMap<Light, Integer>(Light.class);
        lights.forEach(light -> counts.merge(light, 1, Integer::sum));
        return new LightCounts(counts);
    }

    public int count(Light light) {
        return counts.getOrDefault(light, 0);
    }

    /// The light of the whole: the worst of its tasks, not started where it has none.
    public Light worst() {
        return counts.keySet().stream().max(Light::compareTo).orElse(Light.NOT_STARTED);
    }
}
