// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Golden.assertPrints;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Statement;
import org.communique.analysis.digest.Digest;
import org.communique.analysis.digest.Section;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

class DigestTest {

  private static final Actor ORAM = Actor.person("oram", "Jan Oram");
  private static final Source HERALD = Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald");
  private static final Source WIRE = Source.outlet("wire", SourceKind.NEWS_AGENCY, "Strait Wire").toBuilder()
      .addGrade(Reliability.parse("C").withRationale("it confuses names")).build();

  /** A misquotation, the speaker's own account, his protest, and a comment of the newspaper. */
  private static Brief dispute() {
    Statement demand = Statement.reported("demand", ORAM, Act.DEMAND, "Arvenia must hand over the islands",
        Attribution.indirect(WIRE, "demanded").withAct(Act.DEMAND), Attribution.indirect(HERALD, "reported"))
        .said(TimeExpression.stated("on Monday", "2031-03-03")).build();
    Statement own = Statement.reported("own", ORAM, Act.PROPOSE, "Arvenia and Veskia should talk about the islands",
        Attribution.ownVoice(Source.of(ORAM)), Attribution.direct(HERALD, "said"))
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "demand")).build();
    Statement protest = Statement.reported("protest", ORAM, Act.DENY, "Oram did not demand the islands",
        Attribution.direct(HERALD, "said")).said(TimeExpression.stated("on Tuesday", "2031-03-04"))
        .addRelation(Relation.of(RelationKind.DENIES_SAYING, "demand"))
        .addNote(Note.ambiguity("“them” may be the islands or the talks.")).build();
    Statement comment = Statement.ownVoice("comment", HERALD, Act.ASSESS, "The talks have failed").build();
    return Brief.builder().id("dispute").title("What Oram said about the islands").source(HERALD)
        .addStatements(demand, own, protest, comment).build();
  }

  @Test
  void tellsADisputeToSomebodyWhoHasNotReadTheDocument() {
    assertPrints("digest-of-a-dispute.txt", Digest.of(Corpus.of(dispute())).toString());
  }

  @Test
  void saysHowMuchItLeavesOut() {
    List<Statement> many = IntStream.rangeClosed(1, Section.MOST + 3).mapToObj(number ->
        Statement.ownVoice("s" + number, HERALD, Act.STATE, "Sentence " + number).build()).toList();
    Section own = Digest.of(Corpus.of(
        Brief.builder().id("b").title("t").source(HERALD).addAllStatements(many).build())).sections().get(4);
    assertThat(own.entries()).hasSize(Section.MOST).startsWith("Sentence 1 [state, #s1]");
    assertThat(own.more()).isEqualTo(3);
  }

  @Test
  void neverEndsWithTheHeadOfAGroup() {
    List<Statement> groups = IntStream.rangeClosed(1, Section.MOST).mapToObj(number ->
        Statement.reported("s" + number, Actor.person("p" + number, "P " + number), Act.STATE, "g",
            Attribution.direct(HERALD, "said")).build()).toList();
    Section words = Digest.of(Corpus.of(
        Brief.builder().id("b").title("t").source(HERALD).addAllStatements(groups).build())).sections().get(1);
    assertThat(words.entries().get(words.entries().size() - 1)).startsWith("  ");
    assertThat(words.entries()).filteredOn(entry -> !entry.endsWith(":")).hasSize(Section.MOST - words.more());
  }

  @Test
  void namesOnlyTheFirstSpeakersOfAStatement() {
    List<Actor> hundred = IntStream.rangeClosed(1, 100).mapToObj(number ->
        Actor.person("p" + number, "P" + number)).toList();
    Statement joint = Statement.reported("joint", ORAM, Act.STATE, "We agree", Attribution.direct(HERALD, "said"))
        .speakers(hundred).said(TimeExpression.of("2031-03-03")).build();
    Digest digest = Digest.of(Corpus.of(
        Brief.builder().id("b").title("t").source(HERALD).addStatements(joint).build()));
    assertThat(digest.sections().get(0).entries())
        .containsExactly("said 2031-03-03: P1, P2, P3, P4, P5, P6, P7 and 93 more, quoted by The Herald: We agree [state, #joint]");
    assertThat(digest.sections().get(1).entries())
        .startsWith("P1, P2, P3, P4, P5, P6, P7 and 93 more, quoted by The Herald:");
  }

  @Test
  void namesThePartiesOfADocumentThatSpeaksForThem() {
    Source communique = Source.of("communique", SourceKind.OFFICIAL_DOCUMENT, "Joint communiqué");
    Statement promise = Statement.reported("promise", ORAM, Act.PROMISE, "The strait will be open",
        Attribution.ownVoice(communique)).addSpeaker(Actor.person("vell", "Ada Vell")).build();
    Digest digest = Digest.of(Corpus.of(
        Brief.builder().id("b").title("t").source(communique).addStatements(promise).build()));
    assertThat(digest.sections().get(4).entries())
        .containsExactly("Jan Oram and Ada Vell: The strait will be open [promise, #promise]");
  }

  @Property
  void hasLinesOfAtMostAHundredCharacters(@ForAll("corpora") List<Brief> briefs) {
    String page = Digest.of(Corpus.of(briefs)).toString();
    assertThat(page.lines().filter(line -> line.length() > Digest.COLUMNS).filter(line -> line.strip().contains(" ")))
        .isEmpty();
  }

  @Provide
  Arbitrary<List<Brief>> corpora() {
    return Corpora.briefs();
  }
}
