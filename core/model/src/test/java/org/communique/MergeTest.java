// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.ARTICLE_GRADED_F;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.TIES;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.letter;

import java.net.URI;
import java.util.List;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.text.Quotation;
import org.communique.text.SourceText;
import org.communique.time.Edtf;
import org.communique.vocabulary.Basis;
import org.junit.jupiter.api.Test;

/** Two briefs of one document become one, or all their conflicts are named. */
class MergeTest {

  private static final SourceText TEXT = SourceText.of("Peace. Ties. War.");
  private static final Statement PEACE = letter("z-peace").addQuotation(TEXT.quote("Peace")).build();
  private static final Statement WAR = letter("a-war").addQuotation(TEXT.quote("War")).build();
  private static final Statement GROW =
      letter("m-ties").addQuotation(TEXT.quote("War")).addQuotation(TEXT.quote("Ties")).addTopic(TIES).build();

  private static final Brief MINE = brief(WAR, PEACE).text(TEXT).encoder("Kim").encoded(Edtf.parse("2022")).build();
  private static final Brief YOURS = brief(GROW, PEACE).id("yours").title("Another title").encoder("Lee").build();

  private static final String ADVICE =
      "; make both equal with Edits.replace, or give one of them another id with Edits.rename";

  private static List<String> conflicts(Brief first, Brief second) {
    return Edits.merge(first, second).conflicts().stream()
        .map(conflict -> conflict.where() + ": " + conflict.difference()).toList();
  }

  @Test
  void ordersStatementsByTheirFirstPassagesAndThenByTheirIds() {
    Statement unplaced = letter("b").build();
    Statement other = letter("a").build();
    Brief merged = Edits.merge(MINE, YOURS.toBuilder().addStatements(unplaced, other).build()).brief();
    assertThat(merged.statements()).containsExactly(PEACE, GROW, WAR, other, unplaced);
  }

  @Test
  void keepsTheOrderOfABriefThatHasAllStatements() {
    Brief all = MINE.toBuilder().statements(List.of(letter("b").build(), letter("a").build())).build();
    assertThat(Edits.merge(all, all).brief()).isEqualTo(all);
    for (String id : List.of("a", "b")) {
      Brief some = MINE.toBuilder().statements(List.of(letter(id).build())).build();
      assertThat(Edits.merge(all, some).brief()).isEqualTo(all);
      assertThat(Edits.merge(some, all).brief()).isEqualTo(all);
    }
  }

  @Test
  void keepsANoteAsOftenAsOneOfTheBriefsHasIt() {
    Brief twice = MINE.toBuilder().notes(List.of(Note.of("a"), Note.of("a"))).build();
    Brief once = MINE.toBuilder().notes(List.of(Note.of("a"), Note.of("b"))).build();
    assertThat(Edits.merge(twice, once).brief().notes()).containsExactly(Note.of("a"), Note.of("a"), Note.of("b"));
    assertThat(Edits.merge(once, twice).brief().notes()).containsExactly(Note.of("a"), Note.of("b"), Note.of("a"));
    assertThat(Edits.merge(twice, twice).brief()).isEqualTo(twice);
  }

  @Test
  void takesWhatNamesTheBriefFromTheFirst() {
    Brief merged = Edits.merge(YOURS, MINE).brief();
    assertThat(merged.id()).isEqualTo("yours");
    assertThat(merged.title()).isEqualTo("Another title");
    assertThat(merged.encoder()).contains("Lee");
    assertThat(merged.encoded()).isEmpty();
  }

  @Test
  void joinsAllElse() {
    URI base = URI.create("https://example.org/ties");
    Brief first = YOURS.toBuilder().text(SourceText.withoutContent("Peace. Ties. War."))
        .addNotes(Note.of("a"), Note.of("b")).extensions(extension("x-desk", "Seoul")).build();
    Brief second = MINE.toBuilder().base(base).formatVersion(FormatVersion.parse("1.3"))
        .addNotes(Note.of("c"), Note.of("b")).extensions(extension("x-shift", "night")).build();
    Brief merged = Edits.merge(first, second).brief();
    assertThat(merged.base()).contains(base);
    assertThat(merged.text()).contains(TEXT);
    assertThat(Edits.merge(second, first).brief().text()).contains(TEXT);
    assertThat(merged.formatVersion()).hasToString("1.3");
    assertThat(merged.notes()).extracting(Note::text).containsExactly("a", "b", "c");
    assertThat(merged.extensions().members()).extracting(Extensions.Member::name).containsExactly("x-desk", "x-shift");
  }

  @Test
  void namesAllConflictsWithBothValues() {
    Actor dprk = Actor.state("north-korea", "DPRK");
    Topic ties = Topic.of(TIES.id(), "ties");
    Statement peace = PEACE.toBuilder().gist("Peace").build();
    Brief second = Edits.replace(brief(GROW, peace).build(), dprk);
    second = Edits.replace(Edits.replace(second, ties), ARTICLE_GRADED_F);
    List<Merge.Conflict> conflicts = Edits.merge(brief(WAR, GROW, PEACE).build(), second).conflicts();
    assertThat(conflicts).extracting(Merge.Conflict::toString).containsExactly(
        "Source 'the-article': two differ in grades: '[]' and '[F]'" + ADVICE + "Sources",
        "Actor 'north-korea': two differ in name: 'North Korea' and 'DPRK'" + ADVICE + "Actors",
        "Topic 'bilateral-ties': two differ in label: '" + TIES.label() + "' and 'ties'" + ADVICE + "Topics",
        "Statement 'z-peace': two differ in gist: '" + PEACE.gist() + "' and 'Peace'" + ADVICE + "Statements");
    assertThat(conflicts).extracting(Merge.Conflict::first).containsExactly(ARTICLE, NORTH_KOREA, TIES, PEACE);
    assertThat(conflicts).extracting(Merge.Conflict::second)
        .containsExactly(ARTICLE_GRADED_F, dprk, ties, second.statement("z-peace").orElseThrow());
  }

  @Test
  void refusesToReturnABriefIfThereAreConflicts() {
    Merge merge = Edits.merge(
        brief(PEACE, WAR).build(),
        brief(PEACE.toBuilder().gist("a").build(), WAR.toBuilder().gist("b").build()).build());
    assertThat(catchThrowableOfType(InvalidBriefException.class, merge::brief).brokenRules())
        .extracting(Throwable::getMessage)
        .isEqualTo(merge.conflicts().stream().map(Merge.Conflict::toString).toList()).hasSize(2);
  }

  @Test
  void namesConflictsOfTheBriefsThemselves() {
    Brief first = YOURS.toBuilder().base(URI.create("urn:x:1")).text(SourceText.withoutContent("Peace. Ties. War!"))
        .extensions(extension("x-desk", "Seoul")).build();
    Brief second = MINE.toBuilder().base(URI.create("urn:x:2")).extensions(extension("x-desk", "Tokyo")).build();
    assertThat(conflicts(first, second)).hasSize(3).satisfiesExactly(
        base -> assertThat(base).isEqualTo("Brief 'yours': two differ in base: 'urn:x:1' and 'urn:x:2'"),
        text -> assertThat(text).startsWith("Brief 'yours': two differ in text: 'SourceText of 17 code points"),
        desk -> assertThat(desk).startsWith("Brief 'yours': two differ in x-desk: "));
  }

  @Test
  void refusesBriefsOfTwoDocuments() {
    Statement reuters = letter("r").attributions(List.of(Attribution.ownVoice(REUTERS))).build();
    Brief second = Brief.builder().id("r").title("r").source(REUTERS).addStatement(reuters).build();
    assertThat(conflicts(MINE, second)).containsExactly(
        "Brief 'ties': two differ in source: Source 'the-article' (A news brief) and Source 'reuters' (Reuters)");
  }

  @Test
  void doesNotReportTheOtherDocumentAgainForEachStatement() {
    Brief reuters = Edits.mapSources(MINE, source -> REUTERS);
    assertThat(conflicts(MINE, reuters)).containsExactly(
        "Brief 'ties': two differ in source: Source 'the-article' (A news brief) and Source 'reuters' (Reuters)");
  }

  @Test
  void namesAConflictThatWouldBreakARuleOfTheSecondBrief() {
    Gloss gloss = Gloss.builder().text("read: us").basis(Basis.EXPLICIT).build();
    Actor vague = Actor.builder().from(Actor.vague("russia", "somebody")).gloss(gloss).build();
    Actor reading = Actor.builder().from(Actor.vague("they", "they"))
        .gloss(Gloss.builder().addMember(RUSSIA).basis(Basis.INFERRED).build()).build();
    assertThat(conflicts(
            brief(letter("a").addMention(vague).build()).build(),
            brief(letter("b").addMention(reading).build()).build()))
        .containsExactly("Actor 'russia': two differ in kind: 'vague' and 'state'");
  }

  @Test
  void mergesAfterAPrefixMadeTheIdsDifferent() {
    Brief yours = brief(PEACE.toBuilder().gist("a").build()).build();
    Brief merged = Edits.merge(MINE, Edits.renameStatements(yours, id -> "b-" + id)).brief();
    assertThat(merged.statements()).extracting(Statement::id).containsExactly("b-z-peace", "z-peace", "a-war");
  }

  @Test
  void reportsThatTheMergedBriefBreaksARule() {
    Quotation peac = SourceText.of("Peac").quote("Peac");
    Brief right = brief(letter("a").addQuotation(peac).build(), letter("b").build()).build();
    Brief wrong = brief(letter("c").addQuotation(SourceText.of("War").quote("War")).build()).build();
    assertThat(Edits.merge(right, MINE).brief().statements()).hasSize(4);
    assertRefused(
        () -> Edits.merge(MINE, wrong),
        "Statement 'c': quotations must match the text, but at 0..3 the text has 'Pea' and the quotation has 'War'");
  }

  private static Extensions extension(String name, String text) {
    return Extensions.builder().put(name, new ExtensionValue.Text(text)).build();
  }
}
