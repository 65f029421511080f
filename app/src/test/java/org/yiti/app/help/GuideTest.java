package org.yiti.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yiti.app.Checkout;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;

class GuideTest {
    private static final List<Route> PLACES =
            Stream.of(
                            Stream.of(
                                    new Route.Home(),
                                    new Route.Today(),
                                    new Route.FigureRows(FigureCode.TASK_RATE, FigureScope.YEAR),
                                    new Route.Issues(),
                                    new Route.YearCheck(),
                                    new Route.Matrix(),
                                    new Route.LedgerImport(),
                                    new Route.SendOut(),
                                    new Route.TakeBack(),
                                    new Route.Templates(),
                                    new Route.Hotline(),
                                    new AuditRoute.Audits(),
                                    new AuditRoute.AuditPage(new UUID(0, 0), Optional.empty()),
                                    new AuditRoute.AuditPlan(Optional.empty()),
                                    new AuditRoute.AuditChecklist(new UUID(0, 0)),
                                    new AuditRoute.AuditKit(Optional.empty(), Optional.empty()),
                                    new SupervisionRoute.ItemPage(new UUID(0, 0), Optional.empty()),
                                    new SupervisionRoute.ItemDraft(),
                                    new SupervisionRoute.Inspections(),
                                    new SupervisionRoute.Whistles(),
                                    new SupervisionRoute.InspectionPage(new UUID(0, 0)),
                                    new MeetingRoute.MeetingSheet(new UUID(0, 0), false)),
                            Stream.of(SupervisionRoute.ItemsAs.values())
                                    .map(SupervisionRoute.Supervision::new),
                            Stream.of(SupervisionRoute.SupervisionPage.values())
                                    .filter(page -> page != SupervisionRoute.SupervisionPage.ITEMS)
                                    .map(SupervisionRoute.SupervisionPage::first),
                            Stream.of(MeetingRoute.MeetingPage.values())
                                    .map(MeetingRoute.MeetingPage::first),
                            Stream.of(Route.IssueTab.values())
                                    .map(tab -> new Route.IssuePage(new UUID(0, 0), tab)),
                            Stream.of(Route.ExchangePage.values()).map(Route.Exchange::new),
                            Stream.of(Route.SettingsPage.values())
                                    .map(page -> new Route.Settings(page, Optional.empty())))
                    .flatMap(places -> places)
                    .map(Route.class::cast)
                    .toList();

    private static Guide ofTheProject() {
        return Guide.of(Checkout.read(Checkout.root().resolve("docs/guide/README.md")));
    }

    @Test
    void everyPlaceHasASectionOfItsOwn() {
        var guide = ofTheProject();
        for (var place : PLACES) {
            var topic = Topic.of(place);
            var section = guide.on(topic);
            assertThat(section.topics()).as("%s", place).contains(topic.id());
            assertThat(section.words()).as("%s", section.title()).hasSizeGreaterThan(40);
        }
    }

    /// A kind of place that the list above forgets is found here.
    @Test
    void thePlacesOfThisTestAreAllThereAre() {
        assertThat(PLACES.stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(kinds(Route.class).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> route) {
        return route.isSealed()
                ? Stream.of(route.getPermittedSubclasses()).flatMap(GuideTest::kinds)
                : Stream.of(route);
    }

    @Test
    void theGuideSpeaksOfNoTopicThatTheProgramDoesNotKnow() {
        var known = Stream.of(Topic.values()).map(Topic::id).collect(Collectors.toSet());
        var marked =
                ofTheProject().sections().stream().flatMap(section -> section.topics().stream());
        assertThat(marked.toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void theGuideIsPackedAsItIs() throws IOException {
        assertThat(titles(Guide.read().sections())).isEqualTo(titles(ofTheProject().sections()));
    }

    @Test
    void sectionsAreFoundByWordsWhateverTheirWidthAndByThePinyinOfTheirHeading() {
        var guide = ofTheProject();
        assertThat(titles(guide.holding(""))).hasSameSizeAs(guide.sections());
        assertThat(titles(guide.holding("七有五性"))).containsExactly("问题");
        assertThat(titles(guide.holding("ｃｔｒｌ+ｋ"))).contains("查找与命令");
        assertThat(titles(guide.holding("gzrl"))).containsExactly("工作日历");
        assertThat(guide.holding("没有的事情")).isEmpty();
    }

    @Test
    void aLineOfTheFileThatEndsInChineseGoesOnWithoutASpace() {
        var guide = Guide.of("# 书\n\n## 章\n\n一行字\n再一行\nsome words\nmore words\n");
        assertThat(guide.sections().getFirst().words().strip())
                .isEqualTo("一行字再一行some words more words");
    }

    private static List<String> titles(List<Section> sections) {
        return sections.stream().map(Section::title).toList();
    }

    /// A heading that follows a mark has its topic; a mark within a section belongs to the next heading.
    @Test
    void marksBelongToTheHeadingBelow() {
        var guide =
                Guide.of("# 书\n\n<!-- help: one -->\n\n## 甲\n\n字\n\n<!-- help: two -->\n\n## 乙\n");
        assertThat(guide.sections().getFirst().topics()).isEqualTo(Set.of("one"));
        assertThat(guide.sections().getLast().topics()).isEqualTo(Set.of("two"));
    }
}
