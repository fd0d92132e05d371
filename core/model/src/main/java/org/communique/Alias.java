// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.immutables.value.Value;

/**
 * Another name of an actor, as some text or list has it.
 *
 * <p>A label that stands only inside a quotation ({@code the hostile forces}) is nobody's alias.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Alias permits AliasBuilder.ImmutableAlias {

  Alias() {}

  /**
   * A name of unrecorded language.
   *
   * @param text the name
   * @return a name that is not weak
   * @throws InvalidBriefException if it is no {@link TextRule#LABEL label}
   */
  public static Alias of(String text) {
    return builder().text(text).build();
  }

  /**
   * Starts a name.
   *
   * @return an empty builder
   */
  public static AliasBuilder builder() {
    return new AliasBuilder();
  }

  /**
   * {@return the name, letter by letter}
   */
  public abstract String text();

  /**
   * {@return the name's language or script ({@code ko}, {@code ru-Latn}); empty if not recorded}
   */
  public abstract Optional<LanguageTag> language();

  /**
   * {@return true if the name is common or vague, so that a match proves little (as sanctions lists mark weak aliases)}
   */
  @Value.Default
  public boolean isWeak() {
    return false;
  }

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
    TextRule.LABEL.check("Alias", "text", text());
  }

  /** Prints the name. */
  @Override
  public final String toString() {
    return text();
  }
}
