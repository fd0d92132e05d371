// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.RuleMessages.ID;
import static org.communique.RuleMessages.LABEL;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.KIM;

import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void makesAnActorAVoice() {
    Source voice = Source.of(KIM);
    assertThat(voice.kind()).isEqualTo(SourceKind.ACTOR);
    assertThat(voice.issuer()).contains(KIM);
    assertThat(voice).hasToString("Source 'kim' (Kim Jong Un)");
  }

  @Test
  void marksAGap() {
    assertThat(Source.unnamed("relay", "whoever reported it").kind()).isEqualTo(SourceKind.UNNAMED);
  }

  @Test
  void hasAnIssuerIfItIsAPersonsVoice() {
    assertRefused(
        () -> Source.of("voice", SourceKind.ACTOR, "a minister"),
        "Source 'voice': issuer must be present for the kind actor");
    assertRefused(
        () -> Source.of("voice", SourceKind.INTERPRETER, "an interpreter"),
        "Source 'voice': issuer must be present for the kind interpreter");
  }

  @Test
  void isGradedByLettersAlone() {
    assertThat(source().addGrade(Reliability.parse("B")).build().grades()).hasSize(1);
    assertRefused(
        () -> source().addGrade(Reliability.parse("B2")).build(),
        "Source 'paper': grades must be letters without a digit, but was 'B2'");
    assertRefused(
        () -> source().addGrade(Reliability.parse("2")).build(),
        "Source 'paper': grades must be letters without a digit, but was '2'");
  }

  @Test
  void refusesABadIdABlankNameAndABlankLocator() {
    assertRefused(() -> Source.of("", SourceKind.CABLE, "a cable"), "Source" + ID);
    assertRefused(() -> Source.of("cable", SourceKind.CABLE, ""), "Source 'cable': name" + LABEL);
    assertRefused(() -> source().locator("").build(), "Source 'paper': locator" + LABEL);
    assertRefused(() -> source().addMarking("").build(), "Source 'paper': markings" + LABEL);
  }

  @Test
  void refusesATopicWithoutIdOrLabel() {
    assertRefused(() -> Topic.of("", "ties"), "Topic" + ID);
    assertRefused(() -> Topic.of("ties", ""), "Topic 'ties': label" + LABEL);
    assertThat(Topic.of("ties", "ties")).hasToString("Topic 'ties' (ties)");
  }

  private static SourceBuilder source() {
    return Source.builder().id("paper").kind(SourceKind.NEWSPAPER).name("a paper");
  }
}
