// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.Basis;
import org.immutables.value.Value;

/**
 * A gloss: an explanation of who is meant by a vague name, and who gives this explanation.
 *
 * <p>An example: Kim Jong Un speaks of “hostile forces”, and the article adds “read: the US and its allies”. The
 * explanation is the opinion of the article and not of Kim. If you replace “hostile forces” by the United States, you
 * rely on the actor who gives the gloss.
 *
 * <pre>{@code
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

  /** {@return the explanation, as printed: {@code read: the US and its allies}} */
  public abstract String text();

  /** {@return the actor who gives the explanation; this actor has no gloss} */
  public abstract Actor givenBy();

  /** {@return the actors who are meant, as far as the explanation names them; none of these actors has a gloss} */
  public abstract List<Actor> members();

  /**
   * {@return whether the explanation is printed in the text, was inferred by somebody, or follows from diplomatic
   * custom}
   */
  public abstract Basis basis();

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
    checkPlain("givenBy", givenBy());
    members().forEach(member -> checkPlain("members", member));
  }

  private static void checkPlain(String attribute, Actor actor) {
    if (actor.gloss().isPresent()) {
      throw InvalidBriefException.of("Gloss", attribute + " must have no gloss, but " + actor.where() + " has one");
    }
  }

  /** {@return one line for a person to read: {@code Gloss 'read: the US' by news-brief}} */
  @Override
  public final String toString() {
    return "Gloss " + InvalidBriefException.shown(text()) + " by " + givenBy().id();
  }
}
