// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.RuleMessages.ID;
import static org.communique.RuleMessages.LABEL;
import static org.communique.RuleMessages.PROSE;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RODONG;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.TIES;
import static org.communique.testing.Specimens.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.NoteKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTest {

  @Test
  void hasASpeakerAndAChain() {
    assertRefused(
        () -> Statement.builder().id("s").act(Act.STATE).gist("g").addAttribution(Attribution.ownVoice(ARTICLE)).build(),
        "Statement 's': speakers must not be empty");
    assertRefused(
        () -> Statement.builder().id("s").act(Act.STATE).gist("g").addSpeaker(KIM).build(),
        "Statement 's': attributions must not be empty");
    assertRefused(
        () -> Statement.builder().build(),
        "Cannot build Statement, some of required attributes are not set [id, act, gist]");
  }

  @Test
  void refusesBlankTexts() {
    assertRefused(() -> letter("").build(), "Statement" + ID);
    assertRefused(() -> letter("s").gist("").build(), "Statement 's': gist" + PROSE);
    assertRefused(() -> letter("s").condition("").build(), "Statement 's': condition" + PROSE);
    assertRefused(() -> letter("s").place("").build(), "Statement 's': place" + LABEL);
  }

  @Test
  void hasAtMostOneGradeForAPurpose() {
    Reliability asFact = Reliability.parse("D6").withPurpose("as fact");
    assertThat(letter("s").addGrades(Reliability.parse("B2"), asFact).build().grades()).hasSize(2);
    assertRefused(
        () -> letter("s").addGrades(asFact, Reliability.parse("A1").withPurpose("as fact")).build(),
        "Statement 's': grades must be at most one per purpose, but there are two for 'as fact'");
    assertRefused(
        () -> letter("s").addGrades(Reliability.parse("B2"), Reliability.parse("A1")).build(),
        "Statement 's': grades must be at most one per purpose, but there are two without a purpose");
  }

  @Tag("H09") @Tag("F6")
  @Test
  void comparesManyPurposesEvenIfTheyHaveOneHash() {
    List<Reliability> grades = textsWithOneHash(14).stream().map(Reliability.parse("B2")::withPurpose).toList();
    assertThat(letter("s").addAllGrades(grades).build().grades()).hasSize(1 << 14);
    assertRefused(
        () -> letter("s").addAllGrades(grades).addGrade(grades.get(0)).build(),
        "Statement 's': grades must be at most one per purpose, but there are two for '" + "Aa".repeat(14) + "'");
    assertRefused(
        () -> letter("s").addAllGrades(grades).addGrades(Reliability.parse("B2"), Reliability.parse("A1")).build(),
        "Statement 's': grades must be at most one per purpose, but there are two without a purpose");
  }

  /** All texts that consist of so many pairs Aa and BB; these pairs have one hash, and so have the texts. */
  private static List<String> textsWithOneHash(int pairs) {
    List<String> texts = List.of("");
    for (int i = 0; i < pairs; i++) {
      texts = texts.stream().flatMap(text -> Stream.of(text + "Aa", text + "BB")).toList();
    }
    return texts;
  }

  @Test
  void mentionsAnybody() {
    assertThat(letter("s").addMentions(PUTIN, KIM, NORTH_KOREA).build().mentions())
        .containsExactly(PUTIN, KIM, NORTH_KOREA);
  }

  @Test
  void namesNobodyTwiceInOneList() {
    assertRepeats("speakers", "Actor 'putin'", letter("s").addSpeaker(PUTIN));
    assertRepeats("onBehalfOf", "Actor 'russia'", letter("s").addOnBehalfOf(RUSSIA, RUSSIA));
    assertRepeats("addressees", "Actor 'kim'", letter("s").addAddressee(KIM));
    assertRepeats("topics", "Topic 'bilateral-ties'", letter("s").addTopics(TIES, TIES));
    assertRepeats("mentions", "Actor 'russia'", letter("s").addMentions(RUSSIA, KIM, RUSSIA));
  }

  private static void assertRepeats(String attribute, String element, StatementBuilder statement) {
    assertRefused(
        statement::build, "Statement 's': " + attribute + " must not repeat an element, but repeat " + element);
  }

  @Test
  void findsItsNotesByKind() {
    Note choice = Note.choice("The act is that of the letter, not of the report.");
    Note ambiguity = Note.ambiguity("“the nations” may be the states or their leaders.");
    Statement statement = letter("s").addNotes(choice, ambiguity).build();
    assertThat(statement.notes(NoteKind.AMBIGUITY)).containsExactly(ambiguity);
    assertThat(statement.notes(NoteKind.NOTE)).isEmpty();
  }

  @Test
  void namesOneValueByAnId() {
    assertRefused(
        () -> letter("s").addMention(Actor.person("kim-2", "Kim")).addMention(Actor.person("kim-2", "Kim Yo Jong")).build(),
        "Actor 'kim-2': id must name one value, but two differ in name: 'Kim' and 'Kim Yo Jong'");
    assertRefused(
        () -> letter("s").addSpeaker(Actor.person("kim", "Kim")).build(),
        "Actor 'kim': id must name one value, but two differ in name: 'Kim' and 'Kim Jong Un'");
    assertRefused(
        () -> letter("s").addSpeaker(Actor.person("kim", "Kim Jong Un")).build(),
        "Actor 'kim': id must name one value, but two differ in roles: '[]' and '[Supreme Leader (north-korea)]'");
    assertRefused(
        () -> letter("s").addAttribution(Attribution.ownVoice(Source.unnamed("the-article", "somebody"))).build(),
        "Source 'the-article': id must name one value, but two differ in kind: 'news-brief' and 'unnamed'");
    assertRefused(
        () -> letter("s").addTopics(Topic.of("ties", "a"), Topic.of("ties", "b")).build(),
        "Topic 'ties': id must name one value, but two differ in label: 'a' and 'b'");
    assertRefused(
        () -> letter("s").addSpeaker(Actor.builder().from(RUSSIA).id("self").partOf(Actor.state("self", "Self")).build())
            .build(),
        "Actor 'self': id must name one value, but two differ in name: 'Self' and 'Russia'");
  }

  @Test
  void letsAnActorAndASourceShareAnId() {
    Actor paper = Actor.media("rodong-sinmun", "Rodong Sinmun");
    assertThat(letter("s").addSpeaker(paper).addAttribution(Attribution.ownVoice(RODONG)).build().speakers())
        .contains(paper);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void takesTheWordsForTheSpeakersOnlyIfEveryVoiceGivesThemAsSuch(Mode mode) {
    boolean gives = mode == Mode.DIRECT || mode == Mode.MIXED || mode == Mode.OWN_VOICE;
    Statement quoted = chain(Attribution.of(RODONG, mode), Attribution.direct(ARTICLE, "wrote"));
    assertThat(quoted.quotedSource()).isEqualTo(gives ? Optional.empty() : Optional.of(RODONG));
    Statement retold = chain(Attribution.direct(RODONG, "wrote"), Attribution.of(ARTICLE, mode));
    assertThat(retold.quotedSource()).isEqualTo(gives ? Optional.empty() : Optional.of(ARTICLE));
  }

  @Test
  void quotesTheWordsOfWhoeverRendersThemInAnotherLanguage() {
    Attribution english = Attribution.builder().from(Attribution.direct(RODONG, "wrote"))
        .language(LanguageTag.parse("en-GB")).build();
    Attribution page = Attribution.direct(ARTICLE, "wrote");
    assertThat(quotedSource("ko", english, page)).contains(RODONG);
    assertThat(quotedSource("en", english, page)).isEmpty();
    assertThat(quotedSource("und", english, page)).isEmpty();
    assertThat(chain(english, page).quotedSource()).isEmpty();
    Source russian = Source.builder().from(ARTICLE).language(LanguageTag.parse("ru")).build();
    assertThat(quotedSource("ko", english, Attribution.ownVoice(russian))).contains(russian);
  }

  @Test
  void quotesTheInterpreterAndNotThePageThatPrintsTheSameLanguage() {
    LanguageTag english = LanguageTag.parse("en");
    Attribution interpreter = Attribution.builder().from(Attribution.direct(RODONG, "said")).language(english).build();
    Source page = Source.builder().from(ARTICLE).language(english).build();
    assertThat(quotedSource("ko", interpreter, Attribution.direct(page, "wrote"))).contains(RODONG);
    assertThat(quotedSource("en", interpreter, Attribution.direct(page, "wrote"))).isEmpty();
    Source back = Source.builder().from(ARTICLE).language(LanguageTag.parse("ko")).build();
    assertThat(quotedSource("ko", interpreter, Attribution.direct(back, "wrote"))).contains(back);
  }

  private static Optional<Source> quotedSource(String spoken, Attribution... links) {
    return letter("s").attributions(List.of(links)).language(LanguageTag.parse(spoken)).build().quotedSource();
  }

  private static Statement chain(Attribution... links) {
    return letter("s").attributions(List.of(links)).build();
  }

  @Tag("H45")
  @Test
  void isLeftAloneWhenTheBuildersInputChanges() {
    List<Note> notes = new ArrayList<>(List.of(Note.of("a")));
    StatementBuilder builder = letter("s").notes(notes);
    Statement before = builder.build();
    notes.add(Note.of("b"));
    builder.addNote(Note.of("c"));
    assertThat(before.notes()).containsExactly(Note.of("a"));
  }

  @Test
  void printsWhoDoesWhat() {
    assertThat(letter("s").build()).hasToString(
        "Statement 's' (Vladimir Putin: express-intent: Putin has the will to go on expanding bilateral relations)");
    assertThat(letter("s").addSpeaker(RUSSIA).gist("a\nb" + "c".repeat(100)).build()).hasToString(
        "Statement 's' (Vladimir Putin and 1 more: express-intent: a\\u000ab" + "c".repeat(57) + "…)");
  }
}
