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
 * A reading of a vague name: who is meant, and who says so.
 *
 * <p>An example: Kim Jong Un speaks of “hostile forces”, and the article adds “read: the US and its allies”. The gloss
 * is the article's, not Kim's. Whoever replaces the vague actor by the members of the gloss relies on the actor that
 * gives the gloss.
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

  /** {@return the reading, as printed: {@code read: the US and its allies}} */
  public abstract String text();

  /** {@return the actor that gives the reading; it has no gloss itself} */
  public abstract Actor givenBy();

  /** {@return the actors that are meant, as far as the reading names them; none of them has a gloss itself} */
  public abstract List<Actor> members();

  /** {@return whether the reading is printed in the text, inferred by somebody, or customary} */
  public abstract Basis basis();

  /** {@return the additional members of this value; {@linkplain Extensions#none() none} by default} */
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
