package org.yiti.model.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.unit.UnitRegister;

class SiteLinesTest {
    private final SiteLines lines = new SiteLines(new UnitRegister(List.of()), 2021);

    @Test
    void aLineIsAPlaceWithTabsOrCommasBetween() {
        var read = lines.read("华龙苑,昌平区,41,回龙观\n\n蓬莱公寓\t昌平区\t３７");
        assertThat(read.wrong()).isEmpty();
        assertThat(read.places()).extracting(SiteLines.Place::name).containsExactly("华龙苑", "蓬莱公寓");
        assertThat(read.places().getLast().complaints()).contains(37);
        assertThat(read.places().getFirst().address()).isEqualTo("回龙观");
    }

    @Test
    void everyLineThatIsNoPlaceIsNamed() {
        var read = lines.read("A,x,多\n,x\nB,x,1,,没有的单位\nC\nC\nD,1,2,3,4,5,6\nE,x,-1");
        assertThat(read.wrong())
                .extracting(Sentence::key)
                .containsExactly(
                        "audit.sites.complaints",
                        "audit.sites.no-name",
                        "audit.sites.unit",
                        "audit.sites.twice",
                        "audit.sites.too-many",
                        "audit.sites.complaints");
        assertThat(read.places()).extracting(SiteLines.Place::name).containsExactly("C");
    }

    @Test
    void aDrawIsByStrataAndCanBeDrawnAgainFromWhatIsKept() {
        var text =
                IntStream.range(0, 60)
                        .mapToObj(i -> "小区" + i + "," + (i % 3 == 0 ? "昌平" : "通州") + "," + i)
                        .collect(Collectors.joining("\n"));
        var places = lines.read(text).places();
        var draw = SiteLines.draw(places, SiteLines.Strata.DISTRICT);
        var drawn = draw.draw("20210601", 18);
        var chosen = SiteLines.drawn(places, drawn);
        assertThat(chosen).hasSize(18);
        assertThat(chosen.stream().filter(p -> p.district().equals("昌平"))).hasSize(6);
        assertThat(chosen)
                .extracting(p -> p.complaints().orElseThrow())
                .isSortedAccordingTo((a, b) -> b - a);
        var audit =
                new Audit(
                        org.yiti.model.record.Row.of(
                                org.yiti.model.record.Table.AUDIT,
                                new UUID(0, 1),
                                put(SiteLines.kept(new UUID(0, 1), draw, drawn))));
        var kept = audit.draw().orElseThrow();
        var again =
                SiteLines.drawn(
                        lines.read(text).places(),
                        SiteLines.draw(places, SiteLines.Strata.DISTRICT)
                                .draw(kept.seed(), kept.size()));
        assertThat(again).isEqualTo(chosen);
        assertThat(kept.frame().lines()).hasSize(60);
        assertThat(kept.frameHash()).isEqualTo(drawn.frameHash());
    }

    private static java.util.Map<Field, ?> put(Change change) {
        return ((Change.Put) change).values();
    }

    @Test
    void byComplaintsTheManyTheSomeAndTheFewAreDrawnInTheirShares() {
        var text =
                IntStream.range(0, 40)
                        .mapToObj(i -> "小区" + i + ",昌平," + i)
                        .collect(Collectors.joining("\n"));
        var places = lines.read(text).places();
        var drawn = SiteLines.draw(places, SiteLines.Strata.COMPLAINTS).draw("1", 4);
        assertThat(drawn.strata())
                .extracting(s -> s.members(), s -> s.drawn().size())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(10, 1),
                        org.assertj.core.groups.Tuple.tuple(20, 2),
                        org.assertj.core.groups.Tuple.tuple(10, 1));
    }
}
