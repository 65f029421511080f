package org.yiti.app.sendout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The ledgers of one month that were sent out, one for each unit; a unit that was sent another one has the
/// last.
public record SendOut(int year, int month, List<Sent> sent) {
    public SendOut {
        sent = List.copyOf(sent);
    }

    public Optional<Sent> of(UUID unit) {
        return sent.stream().filter(s -> s.unit().equals(unit)).findFirst();
    }

    public List<Sent> outstanding() {
        return sent.stream().filter(s -> !s.answered()).toList();
    }

    /// With one more unit, or another state of it.
    public SendOut with(Sent one) {
        var all = new ArrayList<>(sent);
        int at = 0;
        while (at < all.size() && !all.get(at).unit().equals(one.unit())) {
            at++;
        }
        if (at < all.size()) {
            all.set(at, one);
        } else {
            all.add(one);
        }
        return new SendOut(year, month, all);
    }
}
