// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.immutables.value.Value;

/**
 * What somebody calls an actor in a statement: “war maniacs”, “the regime”, “our brothers”.
 *
 * <p>Such words often show a stance, but they are not a name of the actor: nobody else uses them. Do not record them as
 * an {@linkplain Actor#aliases() alias}.
 *
 * <pre>{@code
 * Designation.of(unitedStates, "war maniacs");             // the speakers call the United States so
 * Designation.of(government, "the regime", newspaper);     // the newspaper does, in place of the speakers' own word
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Designation permits DesignationBuilder.ImmutableDesignation {

  Designation() {}

  /**
   * Returns a designation that the speakers use.
   *
   * @param actor the actor whom the speakers speak about or speak to
   * @param words the words, as printed
   * @return the designation
   * @throws InvalidBriefException if the words are not a valid {@link TextRule#LABEL}
   */
  public static Designation of(Actor actor, String words) {
    return builder().actor(actor).words(words).build();
  }

  /**
   * Returns a designation that a source uses while it passes the statement on.
   *
   * @param actor the actor whom the statement speaks about or speaks to
   * @param words the words, as printed
   * @param by the source
   * @return the designation
   * @throws InvalidBriefException if the words are not a valid {@link TextRule#LABEL}
   */
  public static Designation of(Actor actor, String words, Source by) {
    return builder().actor(actor).words(words).by(by).build();
  }

  /** {@return a new builder without any values} */
  public static DesignationBuilder builder() {
    return new DesignationBuilder();
  }

  /** {@return a new builder that already has all values of this designation; each setter replaces one value} */
  public final DesignationBuilder toBuilder() {
    return builder().from(this);
  }

  /** {@return the actor who is called so} */
  public abstract Actor actor();

  /** {@return the words, as printed: {@code war maniacs}} */
  public abstract String words();

  /** {@return the source that uses these words; if empty, the speakers use them} */
  public abstract Optional<Source> by();

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
    TextRule.LABEL.check("Designation", "words", words());
  }

  /** {@return one line for a person to read: {@code Actor 'us' (United States) called 'war maniacs'}} */
  @Override
  public final String toString() {
    return actor() + " called " + InvalidBriefException.shown(words());
  }
}
