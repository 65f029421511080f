package org.yiti.model.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.yiti.model.draw.SampleDraw.Member;
import org.yiti.model.draw.SampleDraw.Stratum;

class SampleDrawTest {
    private static final String SEED = "2021年二季度";

    private static List<Member> members(int east, int morning, int sea) {
        var all = new ArrayList<Member>();
        for (int i = 0; i < east + morning + sea; i++) {
            var stratum = i < east ? "东城区" : i < east + morning ? "朝阳区" : "海淀区";
            all.add(new Member("2021-督-%03d".formatted(i + 1), stratum));
        }
        return all;
    }

    /// Drawn by other hands: a few lines of Python over the documented steps.
    @Test
    void the_way_of_drawing_never_changes() {
        var members = members(7, 13, 10);
        Collections.shuffle(members, new Random(5));
        var drawn = new SampleDraw(members).draw(SEED, 8);
        assertThat(drawn.frameHash())
                .isEqualTo("9120a98e7f6925356cf6dbbac247a3d6d49b848f962c0ac73e6df62de8f28114");
        assertThat(drawn.frameSize()).isEqualTo(30);
        assertThat(drawn.strata())
                .containsExactly(
                        new Stratum("东城区", 7, List.of("2021-督-007", "2021-督-002")),
                        new Stratum("朝阳区", 13, List.of("2021-督-011", "2021-督-016", "2021-督-015")),
                        new Stratum("海淀区", 10, List.of("2021-督-028", "2021-督-025", "2021-督-024")));
    }

    @Test
    void another_seed_draws_others_and_another_frame_has_another_hash() {
        var draw = new SampleDraw(members(7, 13, 10));
        assertThat(draw.draw("1", 8).strata()).isNotEqualTo(draw.draw("2", 8).strata());
        assertThat(new SampleDraw(members(7, 13, 9)).draw(SEED, 8).frameHash())
                .isNotEqualTo(draw.draw(SEED, 8).frameHash());
    }

    @Test
    void what_cannot_be_a_frame_is_refused() {
        var twice = List.of(new Member("1", "a"), new Member("1", "b"));
        assertThatThrownBy(() -> new SampleDraw(twice)).hasMessageContaining("1");
        assertThatThrownBy(() -> new Member("1\n2", "a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SampleDraw(List.of()).draw(SEED, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new SampleDraw(List.of()).draw(SEED, 3).size()).isZero();
    }

    @Property(tries = 200)
    void shares_are_fair_and_nothing_is_drawn_twice(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 30) Integer> sizes,
            @ForAll @IntRange(min = 0, max = 100) int size) {
        var members = new ArrayList<Member>();
        for (int s = 0; s < sizes.size(); s++) {
            int stratum = s;
            IntStream.range(0, sizes.get(s))
                    .forEach(i -> members.add(new Member(stratum + "-" + i, "s" + stratum)));
        }
        var drawn = new SampleDraw(members).draw("x", size);
        assertThat(drawn.size()).isEqualTo(Math.min(size, members.size()));
        var ids = new HashSet<String>();
        for (var stratum : drawn.strata()) {
            double share = (double) drawn.size() * stratum.members() / members.size();
            assertThat((double) stratum.drawn().size()).isBetween(share - 1, share + 1);
            assertThat(stratum.drawn()).allMatch(ids::add);
        }
    }
}
