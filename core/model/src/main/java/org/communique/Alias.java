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
 * Another name of an actor, as a text or a list spells it.
 *
 * <p>Words that only occur inside a quotation, such as {@code the hostile forces}, are the speaker's words. They are
 * not an alias of anybody.
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
   * Returns a name whose language is not recorded.
   *
   * @param text the name
   * @return a name that is not weak
   * @throws InvalidBriefException if the name is not a valid {@link TextRule#LABEL}
   */
  public static Alias of(String text) {
    return builder().text(text).build();
  }

  /** {@return a new builder without any values} */
  public static AliasBuilder builder() {
    return new AliasBuilder();
  }

  /** {@return the name, exactly as spelled} */
  public abstract String text();

  /** {@return the language and script of the name, such as {@code ko} or {@code ru-Latn}; empty if not recorded} */
  public abstract Optional<LanguageTag> language();

  /**
   * {@return true if the name is so common or vague that a match proves little; sanctions lists call such a name a weak
   * alias. False by default}
   */
  @Value.Default
  public boolean isWeak() {
    return false;
  }

  /** {@return the additional members of this value; {@linkplain Extensions#none() none} by default} */
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
    return text();
  }
}
