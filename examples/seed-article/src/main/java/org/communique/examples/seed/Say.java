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

/** The turns of phrase that recur in the article. */
final class Say {

  private Say() {}

  /** The article says so itself, without naming a source. */
  static StatementBuilder article(String id, Act act, String gist) {
    return Statement.builder().id(id)
        .addSpeaker(Cast.PUBLISHER).act(act).gist(gist).certainty(Certainty.CERTAIN)
        .addAttribution(Attribution.ownVoice(Voices.ARTICLE));
  }

  /** The article reports what somebody did by speaking. */
  static StatementBuilder act(String id, Actor speaker, Act act, String cue, String gist) {
    return Statement.builder().id(id)
        .addSpeaker(speaker).act(act).gist(gist)
        .addAttribution(Attribution.narratedAct(Voices.ARTICLE, cue));
  }

  /** A stance that nobody states and the encoder concludes. */
  static Stance inferred(Actor holder, Attitude attitude, Target target) {
    return Stance.of(holder, attitude, target).withBasis(Basis.INFERRED);
  }

  /** A stance that the act itself means. */
  static Stance conventional(Actor holder, Attitude attitude, Target target) {
    return Stance.of(holder, attitude, target).withBasis(Basis.CONVENTIONAL);
  }

  /** How far the gist may be taken for a fact. */
  static Reliability asFact(String grade, String rationale) {
    return Reliability.parse(grade).withPurpose("as fact").withRationale(rationale);
  }

  /** How far one may rely on it that this was said so. */
  static Reliability asSaid(String grade, String rationale) {
    return Reliability.parse(grade).withRationale(rationale);
  }
}
