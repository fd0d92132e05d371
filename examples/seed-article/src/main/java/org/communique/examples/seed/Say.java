// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.Target;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;

/** Short ways to make the kinds of statements, stances and grades that recur in the article. */
final class Say {

  private Say() {}

  /** Starts a statement that the article makes itself, without naming a source. */
  static StatementBuilder article(String id, Act act, String gist) {
    return Statement.builder().id(id)
        .addSpeaker(Cast.PUBLISHER).act(act).gist(gist).certainty(Certainty.CERTAIN)
        .addAttribution(Attribution.ownVoice(Voices.ARTICLE));
  }

  /** Starts a statement whose act the article reports, but not its words: “rejected”, “recognised”. */
  static StatementBuilder act(String id, Actor speaker, Act act, String cue, String gist) {
    return Statement.builder().id(id)
        .addSpeaker(speaker).act(act).gist(gist)
        .addAttribution(Attribution.narratedAct(Voices.ARTICLE, cue));
  }

  /** Makes a stance that nobody states and that the encoder infers. */
  static Stance inferred(Actor holder, Attitude attitude, Target target) {
    return Stance.of(holder, attitude, target).withBasis(Basis.INFERRED);
  }

  /** Makes a stance that the act implies by custom: who recognises a state supports it. */
  static Stance conventional(Actor holder, Attitude attitude, Target target) {
    return Stance.of(holder, attitude, target).withBasis(Basis.CONVENTIONAL);
  }

  /** Grades how far the gist can be taken as a fact. */
  static Reliability asFact(String grade, String rationale) {
    return Reliability.parse(grade).withPurpose("as fact").withRationale(rationale);
  }

  /** Grades how far one can rely on it that the speakers really said this. */
  static Reliability asSaid(String grade, String rationale) {
    return Reliability.parse(grade).withRationale(rationale);
  }
}
