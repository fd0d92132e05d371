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
 * Another name of an actor, spelled as in the text or list that contains the name.
 *
 * <p>Do not record words that occur only inside a quotation, such as {@code the hostile forces}. These words are the
 * speaker's words and not a name of an actor.
 *
 * <pre>{@code
 * Alias russian = Alias.builder().text("Путин").language(LanguageTag.parse("ru")).build();
 * Alias surname = Alias.builder().text("Kim").weak(true).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Alias permits AliasBuilder.ImmutableAlias {

  Alias() {}

  /**
   * Returns a name without a language.
   *
   * @param text the name
   * @return an alias that is not {@linkplain #isWeak() weak}
   * @throws InvalidBriefException if the name is not a valid {@link TextRule#LABEL}
   */
  public static Alias of(String text) {
    return builder().text(text).build();
  }

  /** {@return a new builder without any values} */
  public static AliasBuilder builder() {
    return new AliasBuilder();
  }

  /** {@return a new builder that already has all values of this alias; each setter replaces one value} */
  public final AliasBuilder toBuilder() {
    return builder().from(this);
  }

  /** {@return the name, exactly as spelled} */
  public abstract String text();

  /** {@return the language and script of the name, such as {@code ko} or {@code ru-Latn}; empty if not recorded} */
  public abstract Optional<LanguageTag> language();

  /**
   * Returns whether the name is so common or vague that it hardly helps to identify the actor. Sanctions lists call
   * such a name a weak alias.
   *
   * @return true if the name is weak; false by default
   */
  @Value.Default
  public boolean isWeak() {
    return false;
  }

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
    TextRule.LABEL.check("Alias", "text", text());
  }

  /** {@return the name} */
  @Override
  public final String toString() {
    return InvalidBriefException.escaped(text());
  }
}
