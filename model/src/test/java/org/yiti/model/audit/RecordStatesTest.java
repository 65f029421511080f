package org.yiti.model.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;

/// A record's state follows from what it holds: every fault alone makes a complete one a draft again, and says what is
/// missing.
class RecordStatesTest {
    private final SmallAudit small = new SmallAudit();

    private static Map<Field, @Nullable Object> only(Field field, @Nullable Object value) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(field, value);
        return values;
    }

    private record Fault(String name, BiConsumer<SmallAudit, UUID> make, List<Sentence> expected) {}

    private static Fault ofRecord(Field field, @Nullable Object value, Sentence expected) {
        return new Fault(
                field.name(),
                (small, id) -> small.apply(small.edits().put(small.record(id), only(field, value))),
                List.of(expected));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                        ofRecord(AUDIT_RECORD_DAY, null, Sentence.of("audit.fault.no-day")),
                        ofRecord(
                                AUDIT_RECORD_DAY,
                                SmallAudit.DAY.minusDays(2),
                                Sentence.of(
                                        "audit.fault.day-outside", SmallAudit.DAY.minusDays(2))),
                        ofRecord(
                                AUDIT_RECORD_DAY,
                                SmallAudit.DAY.plusDays(31),
                                Sentence.of(
                                        "audit.fault.day-outside", SmallAudit.DAY.plusDays(31))),
                        ofRecord(
                                AUDIT_RECORD_INSPECTORS,
                                "、，",
                                Sentence.of("audit.fault.no-inspectors")),
                        ofRecord(
                                AUDIT_RECORD_SIGNED_BY,
                                null,
                                Sentence.of("audit.fault.no-signature")),
                        new Fault(
                                "no verdict",
                                (small, id) ->
                                        small.apply(
                                                small.edits()
                                                        .answer(
                                                                small.record(id),
                                                                small.ruleOf(small.report),
                                                                only(AUDIT_ANSWER_VERDICT, null))),
                                List.of(Sentence.of("audit.fault.no-answer", 2))),
                        new Fault(
                                "no words",
                                (small, id) -> small.say(id, small.report, AnswerVerdict.FAIL, ""),
                                List.of(Sentence.of("audit.fault.no-text", 2))),
                        new Fault(
                                "no photos",
                                (small, id) -> small.say(id, small.wall, AnswerVerdict.FAIL, "脱落"),
                                List.of(Sentence.of("audit.fault.photos", 1, 2, 0))),
                        new Fault(
                                "one photo of two",
                                (small, id) -> {
                                    small.say(id, small.wall, AnswerVerdict.FAIL, "脱落");
                                    hang(small, id, "a.jpg");
                                },
                                List.of(Sentence.of("audit.fault.photos", 1, 2, 1))),
                        new Fault(
                                "too much taken off",
                                (small, id) -> {
                                    small.say(id, small.report, AnswerVerdict.FAIL, "没有");
                                    small.apply(
                                            small.edits()
                                                    .answer(
                                                            small.record(id),
                                                            small.ruleOf(small.report),
                                                            only(
                                                                    AUDIT_ANSWER_DEDUCTION,
                                                                    new BigDecimal("3.5"))));
                                },
                                List.of(
                                        Sentence.of(
                                                "audit.fault.deduction",
                                                2,
                                                new BigDecimal("3.5")))))
                .map(fault -> Arguments.of(fault.name(), fault));
    }

    private static void hang(SmallAudit small, UUID id, String... names) {
        small.apply(
                small.edits()
                        .hang(
                                small.record(id),
                                Optional.of(small.ruleOf(small.wall)),
                                Stream.of(names).map(SmallAudit::photo).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultAloneMakesADraft(String name, Fault fault) {
        var id = small.complete("李四");
        assertThat(small.book().state(small.record(id))).isEqualTo(RecordState.COMPLETE);
        fault.make().accept(small, id);
        assertThat(small.book().faults(small.record(id))).isEqualTo(fault.expected());
        assertThat(small.book().state(small.record(id))).isEqualTo(RecordState.DRAFT);
    }

    @Test
    void aRecordThatWasJustBegunLacksAllAnswersAndTheSignature() {
        var id = small.begin("李四");
        assertThat(small.book().faults(small.record(id)))
                .extracting(Sentence::key)
                .containsExactly(
                        "audit.fault.no-answer",
                        "audit.fault.no-answer",
                        "audit.fault.no-signature");
    }

    @Test
    void aFindingWithWordsAndPhotosIsComplete() {
        var id = small.complete("李四");
        small.say(id, small.wall, AnswerVerdict.FAIL, "脱落4平方米");
        hang(small, id, "a.jpg", "b.jpg");
        assertThat(small.book().faults(small.record(id))).isEmpty();
        assertThat(small.book().deduction(small.record(id))).isEqualByComparingTo("5");
        assertThat(small.book().findings(small.record(id)))
                .extracting(ChecklistRule::position)
                .containsExactly(1);
    }

    @Test
    void thePhotoThatHangsThereAlreadyIsNotHungAgain() {
        var id = small.complete("李四");
        hang(small, id, "a.jpg", "a.jpg");
        hang(small, id, "a.jpg");
        assertThat(small.book().photos(small.record(id), small.ruleOf(small.wall))).hasSize(1);
    }

    @Test
    void aScanOfASignatureIsASignature() {
        var id = small.complete("李四");
        small.apply(small.edits().put(small.record(id), only(AUDIT_RECORD_SIGNED_BY, null)));
        var scan = SmallAudit.photo("签字.jpg");
        small.apply(
                small.edits()
                        .hang(
                                small.record(id),
                                Optional.empty(),
                                List.of(
                                        new AuditEdits.NewFile(
                                                AuditFileKind.SIGNATURE,
                                                scan.name(),
                                                scan.kept(),
                                                scan.mime(),
                                                null,
                                                null,
                                                null))));
        assertThat(small.book().state(small.record(id))).isEqualTo(RecordState.COMPLETE);
    }

    @Test
    void onlySomebodyWhoWasNotThereChecksAndOnlyWhatIsComplete() {
        var draft = small.begin("李四、王五");
        assertThat(small.edits().mayCheck(small.record(draft), "赵六"))
                .extracting(Sentence::key)
                .containsExactly("audit.check.faults");
        var id = small.complete("李四、王五");
        assertThat(small.edits().mayCheck(small.record(id), "王五"))
                .containsExactly(Sentence.of("audit.check.inspector", "王五"));
        assertThat(small.edits().mayCheck(small.record(id), " "))
                .containsExactly(Sentence.of("audit.check.nobody"));
        assertThat(small.edits().mayCheck(small.record(id), "赵六")).isEmpty();
        small.apply(small.edits().check(small.record(id), "赵六", SmallAudit.DAY));
        assertThat(small.book().state(small.record(id))).isEqualTo(RecordState.CHECKED);
    }

    @Test
    void whateverIsChangedTakesTheCheckBack() {
        var id = small.complete("李四");
        small.apply(small.edits().check(small.record(id), "赵六", SmallAudit.DAY));
        small.say(id, small.wall, AnswerVerdict.NOT_APPLICABLE, "");
        assertThat(small.book().state(small.record(id))).isEqualTo(RecordState.COMPLETE);
        small.apply(small.edits().check(small.record(id), "赵六", SmallAudit.DAY));
        small.say(id, small.wall, AnswerVerdict.NOT_APPLICABLE, "");
        assertThat(small.book().state(small.record(id)))
                .as("the same answer changes nothing")
                .isEqualTo(RecordState.CHECKED);
    }

    @Test
    void twoRecordsOfOneDayStandBesideEachOtherAndAnswersAreTakenOver() {
        var mine = small.complete("李四");
        var theirs = small.complete("王五");
        small.say(theirs, small.wall, AnswerVerdict.FAIL, "脱落");
        hang(small, theirs, "a.jpg", "b.jpg");
        assertThat(small.book().doubles(small.record(mine)))
                .extracting(AuditRecord::id)
                .containsExactly(theirs);
        small.apply(
                small.edits()
                        .takeOver(
                                small.record(mine),
                                small.record(theirs),
                                small.ruleOf(small.wall)));
        var book = small.book();
        assertThat(book.answer(small.record(mine), small.ruleOf(small.wall)).orElseThrow().text())
                .isEqualTo("脱落");
        assertThat(book.photos(small.record(mine), small.ruleOf(small.wall)))
                .extracting(file -> file.attachment().name())
                .containsExactly("a.jpg", "b.jpg");
        small.apply(small.edits().withdraw(small.record(theirs)));
        assertThat(small.book().doubles(small.record(mine))).isEmpty();
    }

    @Test
    void answersToARuleThatHadNoneAreTakenOverWhole() {
        var mine = small.begin("李四");
        var theirs = small.complete("王五");
        small.say(theirs, small.wall, AnswerVerdict.FAIL, "脱落");
        hang(small, theirs, "a.jpg");
        small.apply(
                small.edits()
                        .takeOver(
                                small.record(mine),
                                small.record(theirs),
                                small.ruleOf(small.wall)));
        assertThat(small.book().photos(small.record(mine), small.ruleOf(small.wall))).hasSize(1);
        assertThat(small.book().findings(small.record(mine))).hasSize(1);
    }

    @Test
    void theVisitBeforeIsTheOneToTheSamePlaceInWhateverAudit() {
        var first = small.complete("李四");
        small.say(first, small.wall, AnswerVerdict.FAIL, "脱落");
        hang(small, first, "before.jpg");
        var again = small.complete("李四");
        small.apply(
                small.edits()
                        .put(
                                small.record(again),
                                only(AUDIT_RECORD_DAY, SmallAudit.DAY.plusDays(10))));
        var earlier = small.all().earlier(small.place(), small.record(again)).orElseThrow();
        assertThat(earlier.record().id()).isEqualTo(first);
        assertThat(earlier.photos(small.ruleOf(small.wall)))
                .extracting(file -> file.attachment().name())
                .containsExactly("before.jpg");
        assertThat(small.all().earlier(small.place(), small.record(first))).isEmpty();
    }
}
