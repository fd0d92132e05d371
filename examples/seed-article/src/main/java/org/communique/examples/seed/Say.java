// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Note;
import org.communique.Reliability;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.Target;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Illocution;
import org.communique.vocabulary.Mode;

/** Short ways to make what recurs in the article, by the rules that the package describes. */
final class Say {

  /** The reason of a grade for what everybody can look up. */
  static final String GENERALLY_KNOWN = "generally known; not 1, since one article confirms nothing";

  /** Marks the statements that count a fact a second time. */
  static final Note ALSO_RECORDED =
      Note.choice("The list of actors or of sources also has this fact. The statement is kept to cover the article's words.");

  private Say() {}

  /** Starts a claim that the article makes itself. */
  static StatementBuilder article(String id, Act act, String gist) {
    return Statement.builder().id(id)
        .addSpeaker(Cast.PUBLISHER).act(act).gist(gist).certainty(Certainty.CERTAIN)
        .addAttribution(Attribution.ownVoice(Voices.ARTICLE));
  }

  /** Starts a statement whose act the article reports, but not its words: “rejected”, “recognises”. */
  static StatementBuilder act(String id, Actor speaker, Act act, String cue, String gist) {
    return relayed(id, speaker, act, gist, Attribution.narratedAct(Voices.ARTICLE, cue).withAct(act));
  }

  /** Starts a statement that reached the reader through these links, the link nearest to the speaker first. */
  static StatementBuilder relayed(String id, Actor speaker, Act act, String gist, Attribution... chain) {
    StatementBuilder statement = Statement.builder().id(id).addSpeaker(speaker).act(act).gist(gist);
    for (Attribution link : chain) {
      statement.addAttribution(act.forces().contains(Illocution.ASSERTIVE) ? uncommitted(link) : link);
    }
    return statement;
  }

  private static Attribution uncommitted(Attribution link) {
    return link.certainty().isPresent() || link.mode() == Mode.UNKNOWN
        ? link : link.withCertainty(Certainty.UNDERSPECIFIED);
  }

  /** Makes a stance that nobody states and that the encoder infers. */
  static Stance inferred(Actor holder, Attitude attitude, Target target) {
    return Stance.of(holder, attitude, target).withBasis(Basis.INFERRED);
  }

  /** Makes a stance that the act implies by custom: who recognises a state supports it. */
  static Stance conventional(Actor holder, Attitude attitude, Target target) {
    return Stance.of(holder, attitude, target).withBasis(Basis.CONVENTIONAL);
  }

  /** Grades whether the gist is true. */
  static Reliability asFact(String grade, String rationale) {
    return Reliability.parse(grade).withPurpose("as fact").withRationale(rationale);
  }

  /** Grades whether the speakers really said this. */
  static Reliability asSaid(String grade, String rationale) {
    return Reliability.parse(grade).withRationale(rationale);
  }
}
