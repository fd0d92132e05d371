// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.suite.Engine.TESTED;
import static org.communique.testing.Specimens.BRIEF;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.LETTER;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.Edits;
import org.communique.LostReferences;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.Tally;
import org.communique.Target;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;
import org.communique.jackson.CommuniqueJson;
import org.communique.json.brief.Change;
import org.communique.json.brief.Change.Kind;
import org.communique.json.brief.Difference;
import org.communique.testing.Briefs;
import org.communique.testing.Specimens;
import org.communique.vocabulary.Attitude;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The difference of two briefs names what differs, and makes the one from the other. */
@Tag("laws")
class DifferenceTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Provide
  Arbitrary<Brief> briefs() {
    return Briefs.arbitrary();
  }

  @Property
  void makesAnyBriefFromAnyOther(@ForAll("briefs") Brief before, @ForAll("briefs") Brief after) {
    Difference difference = Difference.of(before, after);
    assertThat(difference.applyTo(before)).isEqualTo(after);
    assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
  }

  @Property
  void makesABriefFromAnEarlierOne(@ForAll("briefs") Brief before, @ForAll Random random) {
    Brief after = edited(before, random);
    Difference difference = Difference.of(before, after);
    assertThat(difference.applyTo(before)).isEqualTo(after);
    assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
    Statistics.label("changes").collect(Math.min(5, difference.changes().size()));
  }

  @Property
  void changesAnotherBriefByTheRulesOrIsRefused(
      @ForAll("briefs") Brief before, @ForAll("briefs") Brief another, @ForAll Random random) {
    Difference difference = Difference.of(before, edited(before, random));
    try {
      Brief changed = difference.applyTo(another);
      assertThat(TESTED.check(CommuniqueJson.write(changed))).isEmpty();
    } catch (InvalidBriefException refused) {
      assertThat(refused).hasMessageStartingWith("Difference: ");
    }
  }

  @Property
  void changesAnEarlierEditionByTheRulesOrIsRefused(@ForAll("briefs") Brief before, @ForAll Random random) {
    Difference difference = Difference.of(before, edited(before, random));
    try {
      Brief changed = difference.applyTo(edited(before, random));
      assertThat(TESTED.check(CommuniqueJson.write(changed))).isEmpty();
    } catch (InvalidBriefException refused) {
      assertThat(refused).hasMessageStartingWith("Difference: ");
    }
  }

  @Property
  void hasNoChangesIfTheBriefsAreEqual(@ForAll("briefs") Brief brief) throws IOException {
    assertThat(Difference.of(brief, CommuniqueJson.read(CommuniqueJson.write(brief))).changes()).isEmpty();
  }

  @Property
  void pointsAtTheValuesInBothDocuments(@ForAll("briefs") Brief before, @ForAll Random random) throws IOException {
    Brief after = edited(before, random);
    JsonNode treeBefore = MAPPER.readTree(CommuniqueJson.write(before));
    JsonNode treeAfter = MAPPER.readTree(CommuniqueJson.write(after));
    for (Change change : Difference.of(before, after).changes()) {
      assertThat(change.before().isPresent()).as(change.toString()).isEqualTo(change.kind() != Kind.ADDED);
      assertThat(change.after().isPresent()).as(change.toString()).isEqualTo(change.kind() != Kind.REMOVED);
      checkPointer(treeBefore, change.before(), change.was());
      checkPointer(treeAfter, change.after(), change.now());
    }
  }

  private static void checkPointer(JsonNode tree, Optional<String> pointer, Optional<String> value) {
    if (pointer.isPresent()) {
      assertThat(tree.at(pointer.get()).isMissingNode()).as(pointer.get()).isFalse();
      value.ifPresent(json -> assertThat(tree.at(pointer.get())).as(pointer.get()).isEqualTo(MAPPER.readTree(json)));
    }
  }

  /** Makes some changes to a brief, each with some probability. */
  private static Brief edited(Brief brief, Random random) {
    Brief edited = Edits.keep(brief, statement -> random.nextInt(6) > 0, LostReferences.DROP);
    List<Statement> statements = new ArrayList<>(edited.statements());
    if (random.nextInt(3) == 0) {
      Collections.shuffle(statements, random);
    }
    statements.replaceAll(statement -> switch (random.nextInt(6)) {
      case 0 -> statement.toBuilder().gist("another gist").build();
      case 1 -> statement.toBuilder().place("Pyongyang").build();
      case 2 -> statement.toBuilder().notes(List.of()).build();
      default -> statement;
    });
    Brief built = edited.toBuilder().statements(statements).build();
    return random.nextBoolean() ? built : built.toBuilder().title("Another title").build();
  }

  @Test
  void hasOneChangeForOneChangedGist() {
    Brief after = Edits.change(BRIEF, "letter", letter -> letter.toBuilder().gist("Ties will grow").build());
    assertThat(Difference.of(BRIEF, after).changes()).singleElement().satisfies(change -> {
      assertThat(change.kind()).isEqualTo(Kind.CHANGED);
      assertThat(change.before()).contains("/statements/0/gist");
      assertThat(change.after()).contains("/statements/0/gist");
      assertThat(change.now()).contains("\"Ties will grow\"");
      assertThat(change).hasToString(
          "statement 'letter', gist: changed from \"" + LETTER.gist() + "\" to \"Ties will grow\"");
    });
  }

  @Test
  void hasOneChangeForAnotherTargetOfAStance() {
    assertThat(Difference.of(withTarget(Specimens.TIES), withTarget(KIM)).changes()).singleElement().satisfies(change -> {
      assertThat(change.kind()).isEqualTo(Kind.CHANGED);
      assertThat(change.before()).contains("/statements/0/stances/0/target");
      assertThat(change.now()).contains("{\"actor\":\"kim\"}");
    });
    assertThat(Difference.of(withTarget(Specimens.PUTIN), withTarget(KIM)).changes()).singleElement().satisfies(change -> {
      assertThat(change.kind()).isEqualTo(Kind.CHANGED);
      assertThat(change.before()).contains("/statements/0/stances/0/target/actor");
      assertThat(change.now()).contains("\"kim\"");
    });
  }

  /** All three that may be targets are in the brief, so that no definition comes or goes. */
  private static Brief withTarget(Target target) {
    Statement statement = Specimens.say("s", KIM).addMention(Specimens.PUTIN).addTopic(Specimens.TIES)
        .addStance(Stance.of(KIM, Attitude.SUPPORT, target)).build();
    return Specimens.brief(statement).build();
  }

  @Test
  void listsAChangedActorOnceAndNotWhereverItIsNamed() {
    Brief after = Edits.replace(BRIEF, KIM.toBuilder().name("Kim Jong-un").build());
    assertThat(Difference.of(BRIEF, after).changes()).singleElement()
        .hasToString("actor 'kim', name: changed from \"" + KIM.name() + "\" to \"Kim Jong-un\"");
  }

  @Test
  void refusesABriefWithoutTheMemberInWhichSomethingChanges() {
    Brief before = withTally(Tally.of(14, 0, 1));
    Difference difference = Difference.of(before, withTally(Tally.of(13, 1, 1)));
    assertThat(difference.applyTo(before)).isEqualTo(withTally(Tally.of(13, 1, 1)));
    assertThatThrownBy(() -> difference.applyTo(BRIEF))
        .isInstanceOf(InvalidBriefException.class).hasMessageStartingWith("Difference: brief must ");
  }

  @Test
  void refusesABriefThatHasAnotherStatementInThePlace() {
    Brief before = BRIEF.toBuilder().addStatement(LETTER.toBuilder().id("second").build()).build();
    Difference placed =
        Difference.of(before, Edits.change(before, "second", old -> old.toBuilder().place("Pyongyang").build()));
    Brief other = BRIEF.toBuilder().addStatement(LETTER.toBuilder().id("other").build()).build();
    assertThatThrownBy(() -> placed.applyTo(other))
        .isInstanceOf(InvalidBriefException.class).hasMessageStartingWith("Difference: brief must ");
    Difference moved = Difference.of(before, before.toBuilder().statements(reversed(before)).build());
    assertThat(moved.changes()).singleElement().extracting(Change::kind).isEqualTo(Kind.MOVED);
    assertThatThrownBy(() -> moved.applyTo(other))
        .isInstanceOf(InvalidBriefException.class).hasMessageStartingWith("Difference: brief must ");
  }

  private static List<Statement> reversed(Brief brief) {
    List<Statement> reversed = new ArrayList<>(brief.statements());
    Collections.reverse(reversed);
    return reversed;
  }

  private static Brief withTally(Tally tally) {
    return Edits.change(BRIEF, "letter", letter -> letter.toBuilder().tally(tally).build());
  }

  @Test
  void refusesABriefThatIsNotTheOneBefore() {
    Brief after = Edits.change(BRIEF, "letter", letter -> letter.toBuilder().gist("Ties will grow").build());
    Difference difference = Difference.of(BRIEF, after);
    Brief other = Edits.change(BRIEF, "letter", letter -> letter.toBuilder().gist("Ties shrink").build());
    assertThatThrownBy(() -> difference.applyTo(other))
        .isInstanceOf(InvalidBriefException.class)
        .hasMessageStartingWith("Difference: brief must be as it was before the change 'statement 'letter', gist: ");
  }

  @org.junit.jupiter.api.Tag("H09") @org.junit.jupiter.api.Tag("F6")
  @Test
  void findsWhatMovedAmongElementsOfOneHash() {
    List<Identifier> identifiers = IntStream.range(0, 4_096).mapToObj(number -> Identifier.of("s", IntStream.range(0, 12)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB").collect(Collectors.joining()))).toList();
    List<Identifier> turned = new ArrayList<>(identifiers);
    Collections.rotate(turned, 1);
    Difference difference = Difference.of(ofTopic(identifiers), ofTopic(turned));
    assertThat(difference.changes()).singleElement().extracting(Change::kind).isEqualTo(Kind.MOVED);
    assertThat(difference.applyTo(ofTopic(identifiers))).isEqualTo(ofTopic(turned));
  }

  private static Brief ofTopic(List<Identifier> identifiers) {
    return Specimens.brief(Specimens.say("s", Specimens.KIM)
        .addTopic(Specimens.TIES.toBuilder().identifiers(identifiers).build()).build()).build();
  }
}
