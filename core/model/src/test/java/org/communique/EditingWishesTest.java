// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Specimens.BRIEF;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.letter;

import java.util.List;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** What people who encode documents want to change. Each wish takes at most three lines of code. */
class EditingWishesTest {

  @Test
  void changeAGist() {
    Brief better = Edits.change(BRIEF, "letter", letter -> letter.toBuilder().gist("Ties should grow").build());

    assertThat(better.statement("letter").orElseThrow().gist()).isEqualTo("Ties should grow");
  }

  @Test
  void gradeOneLink() {
    Reliability grade = Reliability.parse("B2").withRationale("the leadership's own channel");
    Brief graded = Edits.changeLink(BRIEF, "letter", 0, link -> link.toBuilder().addGrade(grade).build());

    assertThat(graded.statement("letter").orElseThrow().attributions().get(0).grades()).containsExactly(grade);
  }

  @Test
  void renameAnActorEverywhere() {
    Brief renamed = Edits.replace(BRIEF, KIM.toBuilder().name("Kim Jong-un").build());

    assertThat(renamed.actors()).extracting(Actor::name).contains("Kim Jong-un").doesNotContain("Kim Jong Un");
  }

  @Test
  void removeAStatementThatOthersReferTo() {
    Brief brief = BRIEF.toBuilder()
        .addStatement(letter("denial").addRelation(Relation.of(RelationKind.DENIES, "letter")).build()).build();

    Brief without = Edits.drop(brief, "letter", LostReferences.DROP);

    assertThat(without.statements()).containsExactly(letter("denial").build());
  }

  @Test
  void mergeTwoEncodingsOfOneArticle() {
    Brief mine = BRIEF;
    Brief yours = BRIEF.toBuilder().statements(List.of(letter("another").build())).build();

    Merge merge = Edits.merge(mine, yours);
    List<Merge.Conflict> toSettle = merge.conflicts();
    Brief both = merge.brief();

    assertThat(toSettle).isEmpty();
    assertThat(both.statements()).extracting(Statement::id).containsExactlyInAnyOrder("letter", "another");
  }

  @Test
  void keepOneSpeakersStatements() {
    Brief brief = BRIEF.toBuilder().addStatement(letter("answer").speakers(List.of(KIM)).build()).build();

    Brief his = Edits.keep(brief, statement -> statement.speakers().contains(PUTIN), LostReferences.DROP);

    assertThat(his).isEqualTo(BRIEF);
  }
}
