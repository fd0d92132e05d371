// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.immutables.value.Value;

/**
 * A gloss: an explanation of who is meant by a vague name, and who gives this explanation.
 *
 * <p>An example: Kim Jong Un speaks of “hostile forces”, and the article adds “read: the US and its allies”. The
 * explanation is the opinion of the article and not of Kim. If you replace “hostile forces” by the United States, you
 * rely on the actor who gives the gloss.
 *
 * <p>A gloss may also identify an actor whom the text does not name: the encoder (the person who makes the brief) is
 * almost sure that “a senior official” is the minister. Such a gloss has no {@link #givenBy()} and often no
 * {@link #text()}.
 *
 * <pre>{@code
 * Gloss identified = Gloss.builder().addMember(minister).basis(Basis.INFERRED).certainty(Certainty.PROBABLE).build();
 * Gloss gloss = Gloss.builder().text("read: the US and its allies").givenBy(publisher)
 *     .addMember(Actor.state("us", "United States")).basis(Basis.EXPLICIT).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Gloss permits GlossBuilder.ImmutableGloss {

  Gloss() {}

  /** {@return a new builder without any values} */
  public static GlossBuilder builder() {
    return new GlossBuilder();
  }

  /**
   * Returns a builder that already has all values of this gloss. To change the gloss, set the new values and build. A
   * setter such as {@link GlossBuilder#members members} replaces the whole list; a method such as {@link
   * GlossBuilder#addMember addMember} adds to the list. {@link GlossBuilder#from} adds to every list too.
   *
   * @return a new builder
   */
  public final GlossBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return the explanation, as printed: {@code read: the US and its allies}; empty if nothing is printed, and then
   * there is at least one {@linkplain #members() member}}
   */
  public abstract Optional<String> text();

  /** {@return the actor who gives the explanation; this actor has no gloss; if empty, the encoder gives it} */
  public abstract Optional<Actor> givenBy();

  /**
   * {@return the actors who are meant, as far as the explanation names them, each once; none of these actors has a
   * gloss}
   */
  public abstract List<Actor> members();

  /**
   * {@return whether the explanation is printed in the text, was inferred by somebody, or follows from diplomatic
   * custom}
   */
  public abstract Basis basis();

  /** {@return how certain whoever gives the explanation is that these actors are meant; empty if not recorded} */
  public abstract Optional<Certainty> certainty();

  /**
   * {@return the extra fields of this value that the model does not define; {@linkplain Extensions#none() none} by
   * default}
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void check() {
    TextRule.LABEL.check("Gloss", "text", text());
    if (text().isEmpty() && members().isEmpty()) {
      throw InvalidBriefException.of("Gloss", "text or members must be present");
    }
    if (givenBy().isPresent()) {
      checkPlain("givenBy", givenBy().get());
    }
    ValuesById.checkActorsOnce("Gloss", "members", members());
    for (Actor member : members()) {
      checkPlain("members", member);
    }
  }

  private static void checkPlain(String attribute, Actor actor) {
    if (actor.gloss().isPresent()) {
      throw InvalidBriefException.of("Gloss", attribute + " must have no gloss, but " + actor.where() + " has one");
    }
  }

  /** {@return one line for a person to read: {@code Gloss 'read: the US' by Actor 'publisher' (the publisher)}} */
  @Override
  public final String toString() {
    return "Gloss " + text().map(InvalidBriefException::shown).orElseGet(() -> Actor.names(members())) + " by "
        + givenBy().map(Actor::toString).orElse("the encoder");
  }
}
