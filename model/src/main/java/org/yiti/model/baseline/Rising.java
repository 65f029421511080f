package org.yiti.model.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The longest rising run within some numbers, neighbours or not.
final class Rising {
    private final List<Integer> numbers;

    Rising(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /// The places of the numbers that are in the run.
    Set<Integer> kept() {
        int[] before = new int[numbers.size()];
        Arrays.fill(before, -1);
        var ends = new ArrayList<Integer>(); // for each length, the place of its lowest end
        for (int i = 0; i < numbers.size(); i++) {
            int length = lengthBelow(ends, numbers.get(i));
            if (length > 0) {
                before[i] = ends.get(length - 1);
            }
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        var kept = new HashSet<Integer>();
        for (int at = ends.isEmpty() ? -1 : ends.getLast(); at >= 0; at = before[at]) {
            kept.add(at);
        }
        return kept;
    }

    /// How many of the runs end below the number.
    private int lengthBelow(List<Integer> ends, int number) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (numbers.get(ends.get(middle)) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
