// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.text.SourceText;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.NoteKind;
import org.immutables.value.Value;

/**
 * The statements that one document contains, together with a description of the document. The person who reads the
 * document and makes the brief is called the encoder.
 *
 * <p>A brief has no separate lists of actors, sources and topics to fill in. The methods {@link #actors()},
 * {@link #sources()} and {@link #topics()} collect them from the document and the statements. Building a brief checks
 * that
 *
 * <ul>
 *   <li>two different actors never have the same id, and the same rule holds for sources, topics and statements;
 *   <li>a relation or a stance that refers to a statement by its id refers to a statement of this brief;
 *   <li>relations such as {@code retracts}, {@code corrects} and {@code quotes} form no circle (see
 *       {@link org.communique.vocabulary.RelationKind#isWalked()});
 *   <li>the chain of every statement (the sources that passed the statement on) ends with the source of the brief (the
 *       document itself);
 *   <li>if the brief contains the text, every quotation that gives its position is in the text at that position.
 * </ul>
 *
 * <p>If a brief breaks several of these rules, one {@link InvalidBriefException} reports all of them; see {@link
 * InvalidBriefException#brokenRules()}.
 *
 * <p>Values of the model are immutable. {@link Edits} makes changed copies of a brief, and every value has a method
 * {@code toBuilder()}. Two values are equal if all their fields are equal. The values are not
 * {@link java.io.Serializable}: to store or send a brief, write it as JSON.
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

  /** {@return a new builder without any values} */
  public static BriefBuilder builder() {
    return new BriefBuilder();
  }

  /**
   * Returns a builder that already has all values of this brief. To change the brief, set the new values and build. A
   * setter such as {@link BriefBuilder#statements statements} replaces the whole list; a method such as {@link
   * BriefBuilder#addStatement addStatement} adds to the list. {@link BriefBuilder#from} adds to every list too.
   *
   * @return a new builder
   */
  public final BriefBuilder toBuilder() {
    return builder().from(this);
  }

  /** {@return the id of this brief} */
  public abstract String id();

  /**
   * Returns the URI that makes the ids of the statements globally unique. The global name of a statement is this URI,
   * then {@code #}, then the id of the statement.
   *
   * @return an absolute URI, whose text is a {@link TextRule#LABEL}; empty if the brief has none
   */
  public abstract Optional<URI> base();

  /**
   * Returns the version of the JSON form (the JSON format of briefs) in which this brief is written.
   *
   * @return for a brief that was read from JSON, the version that the JSON gives; otherwise
   *     {@link FormatVersion#CURRENT} by default
   */
  @Value.Default
  public FormatVersion formatVersion() {
    return FormatVersion.CURRENT;
  }

  /** {@return the title of this brief} */
  public abstract String title();

  /** {@return the document from which the brief was made; it is the last source in the chain of every statement} */
  public abstract Source source();

  /** {@return the encoder: the person or the program that made this brief; empty if not recorded} */
  public abstract Optional<String> encoder();

  /** {@return when the encoder made this brief; empty if not recorded} */
  public abstract Optional<Edtf> encoded();

  /** {@return the text of the document; empty if the brief does not contain the text} */
  public abstract Optional<SourceText> text();

  /** {@return the statements, in the order of the document} */
  public abstract List<Statement> statements();

  /** {@return notes of the encoder about the whole brief, such as what the encoder left out} */
  public abstract List<Note> notes();

  /**
   * {@return the extra fields of this value that the model does not define; {@linkplain Extensions#none() none} by
   * default}
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** {@return the language of the document, as its {@linkplain #source() source} records it; empty if not recorded} */
  public final Optional<LanguageTag> language() {
    return source().language();
  }

  /**
   * {@return when the document was published, as its {@linkplain #source() source} records it; empty if not recorded}
   */
  public final Optional<TimeExpression> published() {
    return source().published();
  }

  /**
   * {@return when the document was last changed, as its {@linkplain #source() source} records it; empty if not
   * recorded}
   */
  public final Optional<TimeExpression> modified() {
    return source().modified();
  }

  /** {@return the markings on the document, as its {@linkplain #source() source} records them} */
  public final List<String> markings() {
    return source().markings();
  }

  /**
   * Returns the notes of one kind about the whole brief.
   *
   * @param kind the kind
   * @return the notes of this kind, in the order of {@link #notes()}
   */
  public final List<Note> notes(NoteKind kind) {
    Objects.requireNonNull(kind, "kind");
    return notes().stream().filter(note -> note.kind() == kind).toList();
  }

  /**
   * Returns every actor of this brief once. If an actor refers to other actors, these other actors come first in the
   * list.
   *
   * @return the actors; every call returns the same list
   */
  public final List<Actor> actors() {
    return valuesById().actors();
  }

  /**
   * Returns every source of this brief once. The source of the brief itself comes first in the list.
   *
   * @return the sources; every call returns the same list
   */
  public final List<Source> sources() {
    return valuesById().sources();
  }

  /**
   * Returns every topic of this brief once.
   *
   * @return the topics; every call returns the same list
   */
  public final List<Topic> topics() {
    return valuesById().topics();
  }

  /**
   * Returns the statement with an id.
   *
   * @param id the id
   * @return the statement; empty if no statement of this brief has this id
   */
  public final Optional<Statement> statement(String id) {
    Objects.requireNonNull(id, "id");
    return valuesById().statement(id);
  }

  /** {@return the values of this brief by their ids, collected at the first call} */
  @Value.Lazy
  ValuesById valuesById() {
    return ValuesById.of(this);
  }

  /** {@return the words by which messages name this brief: {@code Brief 'ties'}} */
  String where() {
    return "Brief '" + id() + "'";
  }

  @Value.Check
  void check() {
    TextRule.ID.check("Brief", "id", id());
    BrokenRules broken = new BrokenRules();
    broken.check(() -> TextRule.LABEL.check(where(), "title", title()));
    broken.check(() -> TextRule.LABEL.check(where(), "encoder", encoder()));
    base().filter(uri -> !uri.isAbsolute() || !TextRule.LABEL.admits(uri.toString())).ifPresent(uri -> broken.add(() ->
        InvalidBriefException.of(where(), "base must be an absolute URI", uri.toString())));
    if (formatVersion().major() != FormatVersion.CURRENT.major()) {
      broken.add(() -> InvalidBriefException.of(
          where(),
          "formatVersion must have the major version " + FormatVersion.CURRENT.major(),
          formatVersion().toString()));
    }
    new BriefRules(this, broken).check();
    broken.throwIfAny();
  }

  /**
   * Uses only the id, the title and the id of the source, to save time. The id alone is not enough, because many briefs
   * use the same id for different documents.
   */
  @Override
  public final int hashCode() {
    return 31 * (31 * id().hashCode() + title().hashCode()) + source().id().hashCode();
  }

  /** {@return one line for a person to read: {@code Brief 'ties' (Russia and North Korea strengthen ties)}} */
  @Override
  public final String toString() {
    return where() + " (" + InvalidBriefException.escaped(title()) + ")";
  }
}
