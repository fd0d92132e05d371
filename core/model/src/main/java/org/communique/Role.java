// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Basis;
import org.immutables.value.Value;

/**
 * An office or a function that an actor holds, or in which an actor speaks.
 *
 * <pre>{@code
 * Role role = Role.of("Supreme Leader", northKorea);
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Role permits RoleBuilder.ImmutableRole {

  Role() {}

  /**
   * Returns a role without an organisation.
   *
   * @param title the title of the office, as printed
   * @return the role
   * @throws InvalidBriefException if the title is not a valid {@link TextRule#LABEL}
   */
  public static Role of(String title) {
    return builder().title(title).build();
  }

  /**
   * Returns a role in an organisation.
   *
   * @param title the title of the office, as printed
   * @param organisation the state, ministry, company or other organisation; an actor without roles and without a gloss
   * @return the role
   * @throws InvalidBriefException if the title is not a valid {@link TextRule#LABEL}, or if the organisation has roles
   *     or a gloss
   */
  public static Role of(String title, Actor organisation) {
    return builder().title(title).organisation(organisation).build();
  }

  /** {@return a new builder without any values} */
  public static RoleBuilder builder() {
    return new RoleBuilder();
  }

  /** {@return a new builder that already has all values of this role; each setter replaces one value} */
  public final RoleBuilder toBuilder() {
    return builder().from(this);
  }

  /** {@return the title of the office, as printed; if the text prints none, a label of the encoder in lower case} */
  public abstract String title();

  /** {@return the organisation to which the office belongs; empty if not recorded} */
  public abstract Optional<Actor> organisation();

  /** {@return when the actor holds or held the office; empty if not recorded} */
  public abstract Optional<TimeExpression> during();

  /**
   * {@return whether the text states the office ({@link Basis#EXPLICIT}, the default) or somebody inferred it, for
   * example from the place where the actor speaks}
   */
  @Value.Default
  public Basis basis() {
    return Basis.EXPLICIT;
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
    TextRule.LABEL.check("Role", "title", title());
    if (organisation().isPresent()) {
      Actor.checkShallow("Role", "organisation", organisation().get());
    }
  }

  /** {@return one line for a person to read: {@code Supreme Leader (north-korea)}} */
  @Override
  public final String toString() {
    return InvalidBriefException.escaped(title()) + organisation().map(actor -> " (" + actor.id() + ")").orElse("");
  }
}
