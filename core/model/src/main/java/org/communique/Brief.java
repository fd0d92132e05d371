// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.text.SourceText;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * The statements of one document, and the document they were encoded from.
 *
 * <p>Actors, sources and topics are not listed: they are those that occur. Building a brief checks that every id names
 * one value in its name space, that references to statements resolve, that no statement retracts, corrects or quotes
 * itself by a detour, that every chain of voices ends with the brief's source, and that quotations stand in the text
 * where they say.
 *
 * <pre>{@code
 * Brief brief = Brief.builder().id("ties").title("Russia and North Korea strengthen ties")
 *     .source(article).addStatement(letter).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Brief permits BriefBuilder.ImmutableBrief {

  Brief() {}

  /**
   * Starts a brief.
   *
   * @return an empty builder
   */
  public static BriefBuilder builder() {
    return new BriefBuilder();
  }

  /**
   * {@return the name of this brief}
   */
  public abstract String id();

  /**
   * {@return the absolute URI that, with {@code #} and a statement's id, names the statement to the world}
   */
  public abstract Optional<URI> base();

  /**
   * {@return the version of the JSON form that this brief is written in; {@link FormatVersion#CURRENT} unless it was
   * read from a document of another minor version}
   */
  @Value.Default
  public FormatVersion formatVersion() {
    return FormatVersion.CURRENT;
  }

  /**
   * {@return the title of the brief}
   */
  public abstract String title();

  /**
   * {@return the document that was encoded; it ends every chain of voices}
   */
  public abstract Source source();

  /**
   * {@return the language of the document}
   */
  public abstract Optional<LanguageTag> language();

  /**
   * {@return when the document was published}
   */
  public abstract Optional<TimeExpression> published();

  /**
   * {@return when the document was last changed}
   */
  public abstract Optional<TimeExpression> modified();

  /**
   * {@return what is stamped on the document, as printed: {@code SECRET}, {@code EMBARGOED}}
   */
  public abstract List<String> markings();

  /**
   * {@return the text that was encoded}
   */
  public abstract Optional<SourceText> text();

  /**
   * {@return the statements, in the order of the document}
   */
  public abstract List<Statement> statements();

  /**
   * {@return what the encoder has to say of the whole: ambiguities, what was left out}
   */
  public abstract List<String> notes();

  /**
   * The members that others have added to this value; the name of each begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless some were added
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * {@return every actor that occurs anywhere, once; what an actor refers to comes before it}
   */
  public final List<Actor> actors() {
    return valuesById().actors();
  }

  /**
   * {@return every source that occurs anywhere, once, the brief's own first}
   */
  public final List<Source> sources() {
    return valuesById().sources();
  }

  /**
   * {@return every topic that occurs anywhere, once}
   */
  public final List<Topic> topics() {
    return valuesById().topics();
  }

  /**
   * Finds a statement.
   *
   * @param id its id
   * @return the statement; empty if this brief has none of that id
   */
  public final Optional<Statement> statement(String id) {
    return valuesById().statement(id);
  }

  @Value.Lazy
  ValuesById valuesById() {
    return ValuesById.of(this);
  }

  /** How messages name this brief: {@code Brief 'ties'}. */
  String where() {
    return "Brief '" + id() + "'";
  }

  @Value.Check
  void check() {
    TextRule.ID.check("Brief", "id", id());
    TextRule.LABEL.check(where(), "title", title());
    TextRule.LABEL.check(where(), "markings", markings());
    TextRule.PROSE.check(where(), "notes", notes());
    base().filter(uri -> !uri.isAbsolute()).ifPresent(uri -> {
      throw InvalidBriefException.of(where(), "base must be an absolute URI", uri.toString());
    });
    if (formatVersion().major() != FormatVersion.CURRENT.major()) {
      throw InvalidBriefException.of(
          where(),
          "formatVersion must have the major version " + FormatVersion.CURRENT.major(),
          formatVersion().toString());
    }
    BriefRules.check(this);
  }

  @Override
  public final int hashCode() {
    return 31 * (31 * id().hashCode() + title().hashCode()) + source().id().hashCode();
  }

  /** Prints the id: {@code Brief 'ties'}. */
  @Override
  public final String toString() {
    return where();
  }
}
