package org.yiti.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.desk.FakeItems;
import org.yiti.app.desk.FakeStore;
import org.yiti.model.attachment.FileState;
import org.yiti.model.record.Actor;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.PaperColour;

/// The sample's supervision items show everything that an item can be.
class SampleItemsTest {
    private static final Actor PERSON = new Actor("zhang", "张三");

    private static <T> Set<T> all(FakeStore store, Function<ItemLine, T> of) {
        return new FakeItems(store)
                .lines(ItemFilter.ALL, 0, 1000).stream().map(of).collect(Collectors.toSet());
    }

    private static boolean one(FakeStore store, Predicate<ItemLine.Marks> is) {
        return new FakeItems(store)
                .lines(ItemFilter.ALL, 0, 1000).stream().anyMatch(line -> is.test(line.marks()));
    }

    @Test
    void every_state_mode_and_source_is_there() {
        var store = new FakeStore();
        store.record(PERSON, new SampleYear(store.office()).step());
        assertThat(all(store, ItemLine::state)).isEqualTo(EnumSet.allOf(ItemState.class));
        assertThat(all(store, l -> l.item().mode())).isEqualTo(EnumSet.allOf(ItemMode.class));
        assertThat(all(store, l -> l.item().source())).isEqualTo(EnumSet.allOf(ItemSource.class));
        assertThat(one(store, m -> m.extensions() > 0)).isTrue();
        assertThat(one(store, ItemLine.Marks::extensionOpen)).isTrue();
        assertThat(one(store, m -> m.returns() > 0)).isTrue();
        assertThat(one(store, m -> m.reopened() > 0)).isTrue();
        assertThat(one(store, ItemLine.Marks::onAccount)).isTrue();
        assertThat(one(store, m -> Boolean.TRUE.equals(m.closedLate()))).isTrue();
        assertThat(one(store, ItemLine.Marks::disputed)).isFalse();
        var red =
                all(store, ItemLine::id).stream()
                        .filter(id ->
                                new FakeItems(store)
                                        .story(id)
                                        .orElseThrow()
                                        .lastPaper()
                                        .filter(PaperColour.RED::equals)
                                        .isPresent());
        assertThat(red).isNotEmpty();
    }

    @Test
    void a_store_holds_the_same_and_is_sound(@TempDir Path home) throws Exception {
        try (var store = TestStores.fresh(home, "store")) {
            var sample = new SampleYear(store.office());
            sample.fill(store, PERSON);
            var fake = new FakeStore();
            fake.record(PERSON, sample.step());
            assertThat(store.items().counts(ItemFilter.ALL))
                    .isEqualTo(fake.items().counts(ItemFilter.ALL));
            for (var line : store.items().lines(ItemFilter.ALL, 0, 1000)) {
                var story = store.items().story(line.id()).orElseThrow();
                assertThat(story.invalid()).as(line.item().title()).isEmpty();
                assertThat(ItemLine.of(story)).isEqualTo(line);
                for (var file : store.items().files(line.id())) {
                    assertThat(store.attachments().state(file.sha256(), file.bytes()))
                            .isEqualTo(FileState.HERE);
                }
            }
            assertThat(store.check()).isEmpty();
        }
    }
}
