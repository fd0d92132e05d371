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
 * Who is meant by a vague name, and who says so.
 *
 * <p>“hostile forces” (read: the US and its allies): the gloss is the article's, not Kim's. Whoever reads the vague
 * actor as its members follows the giver of the gloss.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Gloss permits GlossBuilder.ImmutableGloss {

  Gloss() {}

  /**
   * Starts a gloss.
   *
   * @return an empty builder
   */
  public static GlossBuilder builder() {
    return new GlossBuilder();
  }

  /**
   * {@return the gloss as printed: {@code read: the US and its allies}}
   */
  public abstract String text();

  /**
   * {@return who gives it; has no gloss}
   */
  public abstract Actor givenBy();

  /**
   * {@return those who are meant, as far as they are named; none has a gloss}
   */
  public abstract List<Actor> members();

  /**
   * {@return whether it is printed, inferred or usual}
   */
  public abstract Basis basis();

  /**
   * The members that others have added to this value; the name of each begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless some were added
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
      throw InvalidBriefException.of("Gloss", attribute + " must have no gloss, but " + actor + " has one");
    }
  }

  /** Prints the gloss and the giver's id. */
  @Override
  public final String toString() {
    return "Gloss " + InvalidBriefException.shown(text()) + " by " + givenBy().id();
  }
}
