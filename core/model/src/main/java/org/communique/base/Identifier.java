// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A name that somebody else gave: a code or number together with the list it is taken from.
 *
 * <p>All three parts are kept as given. Two actors, sources or topics of different briefs are the same only if they
 * share an identifier; an id or a name proves nothing outside its brief.
 *
 * <pre>{@code
 * Identifier.of("iso3166-1-alpha-2", "KP")
 * Identifier.of("cameo", "1.1b3", "054")
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Identifier
    permits IdentifierBuilder.ImmutableIdentifier {

  Identifier() {}

  /**
   * Names a value in a list that has no versions.
   *
   * @param scheme the list: {@code wikidata}
   * @param value the name in it: {@code Q7747}
   * @return the identifier
   * @throws InvalidBriefException if a part is no {@link TextRule#LABEL label}
   */
  public static Identifier of(String scheme, String value) {
    return builder().scheme(scheme).value(value).build();
  }

  /**
   * Names a value in one version of a list.
   *
   * @param scheme the list: {@code cameo}
   * @param version its version: {@code 1.1b3}
   * @param value the name in it: {@code 054}
   * @return the identifier
   * @throws InvalidBriefException if a part is no {@link TextRule#LABEL label}
   */
  public static Identifier of(String scheme, String version, String value) {
    return builder().scheme(scheme).version(version).value(value).build();
  }

  /**
   * Starts an identifier.
   *
   * @return an empty builder
   */
  public static IdentifierBuilder builder() {
    return new IdentifierBuilder();
  }

  /**
   * The list: {@code iso3166-1-alpha-2}, {@code iso3166-3}, {@code cow}, {@code wikidata}, {@code cameo}, {@code lei},
   * {@code stix}, or any other.
   *
   * @return a {@link TextRule#LABEL label}
   */
  public abstract String scheme();

  /**
   * The list's version, where its names change from one to the next.
   *
   * @return a {@link TextRule#LABEL label}, or empty if the list has none or it is not recorded
   */
  public abstract Optional<String> version();

  /**
   * The name in the list.
   *
   * @return a {@link TextRule#LABEL label}; codes are text ({@code 054}), never numbers
   */
  public abstract String value();

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
    TextRule.LABEL.check("Identifier", "scheme", scheme());
    TextRule.LABEL.check("Identifier", "version", version());
    TextRule.LABEL.check("Identifier", "value", value());
  }

  /** Prints scheme, version and value: {@code cameo 1.1b3 054}. */
  @Override
  public final String toString() {
    return scheme() + version().map(version -> " " + version).orElse("") + " " + value();
  }
}
