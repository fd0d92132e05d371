// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.LanguageTag;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.SourcingTerms;
import org.immutables.value.Value;

/**
 * One link of the chain of a statement: one source, and how this source passes on what was said.
 *
 * <p>The chain of a statement contains all sources through which the statement reached the reader. The source of the
 * first link is nearest to the speakers and passes on the words of the speakers. Every other source passes on the words
 * of the source before it in the chain.
 *
 * <p>An example: an article quotes the newspaper Rodong Sinmun word for word, and Rodong Sinmun itself only paraphrases
 * Putin. The chain of Putin's statement then has two links. The link nearest to Putin comes first:
 *
 * <pre>{@code
 * List<Attribution> chain = List.of(
 *     Attribution.indirect(rodong, "expressed the will"), Attribution.direct(article, "wrote"));
 * }</pre>
 *
 * <p>If the article does not report somebody else's words but makes an assertion itself, the chain has a single link:
 * {@link #ownVoice(Source)}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Attribution permits AttributionBuilder.ImmutableAttribution {

  Attribution() {}

  /**
   * Returns a link of any mode, without a {@linkplain #cue() cue}.
   *
   * @param source the source
   * @param mode how the source passes on the words: as a quotation, as a paraphrase or in another way
   * @return the link
   */
  public static Attribution of(Source source, Mode mode) {
    return builder().source(source).mode(mode).build();
  }

  /**
   * Returns a link of any mode.
   *
   * @param source the source
   * @param mode how the source passes on the words: as a quotation, as a paraphrase or in another way
   * @param cue the words that introduce what was said, as printed: {@code said}
   * @return the link
   * @throws org.communique.base.InvalidBriefException if the cue is not a valid {@link TextRule#LABEL}
   */
  public static Attribution of(Source source, Mode mode, String cue) {
    return builder().source(source).mode(mode).cue(cue).build();
  }

  /**
   * Returns a link in which the source quotes, and presents the quotation as word for word.
   *
   * @param source the source
   * @param cue the words that introduce what was said, as printed: {@code wrote}
   * @return a link of the mode {@link Mode#DIRECT}
   * @throws org.communique.base.InvalidBriefException if the cue is not a valid {@link TextRule#LABEL}
   */
  public static Attribution direct(Source source, String cue) {
    return of(source, Mode.DIRECT, cue);
  }

  /**
   * Returns a link in which the source paraphrases, and also quotes fragments.
   *
   * @param source the source
   * @param cue the words that introduce what was said, as printed: {@code appealed for}
   * @return a link of the mode {@link Mode#MIXED}
   * @throws org.communique.base.InvalidBriefException if the cue is not a valid {@link TextRule#LABEL}
   */
  public static Attribution mixed(Source source, String cue) {
    return of(source, Mode.MIXED, cue);
  }

  /**
   * Returns a link in which the source gives the content in its own words.
   *
   * @param source the source
   * @param cue the words that introduce what was said, as printed: {@code expressed the will}
   * @return a link of the mode {@link Mode#INDIRECT}
   * @throws org.communique.base.InvalidBriefException if the cue is not a valid {@link TextRule#LABEL}
   */
  public static Attribution indirect(Source source, String cue) {
    return of(source, Mode.INDIRECT, cue);
  }

  /**
   * Returns a link in which the source reports what the speakers did by speaking, but not what they said. For example,
   * the source only reports that the speakers rejected an offer.
   *
   * @param source the source
   * @param cue the words that introduce what was said, as printed: {@code rejected}
   * @return a link of the mode {@link Mode#NARRATED_ACT}
   * @throws org.communique.base.InvalidBriefException if the cue is not a valid {@link TextRule#LABEL}
   */
  public static Attribution narratedAct(Source source, String cue) {
    return of(source, Mode.NARRATED_ACT, cue);
  }

  /**
   * Returns a link in which the source makes an assertion itself. The source does not pass on the words of anybody
   * else.
   *
   * @param source the source; the speaker of the statement is usually the {@linkplain Source#issuer() issuer} of this
   *     source
   * @return a link of the mode {@link Mode#OWN_VOICE}
   */
  public static Attribution ownVoice(Source source) {
    return of(source, Mode.OWN_VOICE);
  }

  /** {@return a new builder without any values} */
  public static AttributionBuilder builder() {
    return new AttributionBuilder();
  }

  /**
   * Returns a builder that already has all values of this link. To change the link, set the new values and build. A
   * setter such as {@link AttributionBuilder#recipients recipients} replaces the whole list; a method such as {@link
   * AttributionBuilder#addRecipient addRecipient} adds to the list. {@link AttributionBuilder#from} adds to every list
   * too.
   *
   * @return a new builder
   */
  public final AttributionBuilder toBuilder() {
    return builder().from(this);
  }

  /** {@return the source that passes the words on} */
  public abstract Source source();

  /** {@return how the source passes on the words: as a quotation, as a paraphrase or in another way} */
  public abstract Mode mode();

  /**
   * {@return the actors to whom this source passed the words on, each once: an ambassador tells a minister what a third
   * person said, and the minister is the recipient; not the {@linkplain Statement#addressees() addressees} of the
   * speakers}
   */
  public abstract List<Actor> recipients();

  /**
   * Returns what this source claims about the utterance (what was said once): the utterance occurred, did not occur, is
   * expected, or is only hypothetical. {@link #certainty()} answers a different question: how certain the source is
   * that the content is true.
   *
   * @return {@link Occurrence#OCCURRED} by default
   */
  @Value.Default
  public Occurrence occurrence() {
    return Occurrence.OCCURRED;
  }

  /**
   * {@return the cue: the words with which this source introduces what was said, as printed, such as {@code wrote} or
   * {@code according to}; empty if not recorded, and if this source only reprints the words of the voice before it}
   */
  public abstract Optional<String> cue();

  /**
   * {@return the hedge: words, as printed, which show that the source does not promise that the content is true, such
   * as {@code reportedly}; empty if there are none}
   */
  public abstract Optional<String> hedge();

  /**
   * {@return the words with which the text describes the source here, as printed: {@code a North Korean newspaper};
   * empty if the text does not describe the source}
   */
  public abstract Optional<String> describedAs();

  /**
   * {@return how certain this source claims to be that the content is true; empty if not judged, or if the content
   * cannot be true or false, as in orders and thanks}
   */
  public abstract Optional<Certainty> certainty();

  /**
   * {@return the act of the speakers as <em>this</em> source describes the act; empty if the source does not name an
   * act}
   */
  public abstract Optional<Act> act();

  /**
   * {@return when the source passed the words on; if empty, {@link Source#published()} holds, if the source has it}
   */
  public abstract Optional<TimeExpression> reported();

  /**
   * {@return the language in which the source passed the words on; if empty, {@link Source#language()} holds, if the
   * source has it}
   */
  public abstract Optional<LanguageTag> language();

  /**
   * {@return the markings on this part of the source, as printed, such as a paragraph marked {@code CONFIDENTIAL} in a
   * cable; the markings of the whole source are {@link Source#markings()}}
   */
  public abstract List<String> markings();

  /**
   * {@return the place of the words inside the source: a page, a paragraph, a speech number, a time code; empty if not
   * recorded}
   */
  public abstract Optional<String> locator();

  /**
   * {@return the terms on which the voice before this link (in the first link, the speakers) gave the words to this
   * source, such as off the record; empty if not recorded}
   */
  public abstract Optional<SourcingTerms> terms();

  /**
   * {@return the grades of reliability for this link only; {@link Source#grades()} are the grades of the source in
   * general}
   */
  public abstract List<Reliability> grades();

  /**
   * {@return the extra fields of this value that the model does not define; {@linkplain Extensions#none() none} by
   * default}
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Returns a copy of this link with a {@linkplain #hedge() hedge}.
   *
   * @param hedge the words, as printed, which show that the source does not promise that the content is true:
   *     {@code reportedly}
   * @return the copy
   * @throws org.communique.base.InvalidBriefException if the hedge is not a valid {@link TextRule#LABEL}
   */
  public final Attribution withHedge(String hedge) {
    return toBuilder().hedge(hedge).build();
  }

  /**
   * Returns a copy of this link with the time at which the source passed the words on.
   *
   * @param reported the time, as the text gives it
   * @return the copy
   */
  public final Attribution withReported(TimeExpression reported) {
    return toBuilder().reported(reported).build();
  }

  /**
   * Returns a copy of this link with another recipient.
   *
   * @param recipient an actor to whom the source passed the words on
   * @return the copy, with this recipient after all other recipients
   * @throws org.communique.base.InvalidBriefException if the actor is already a recipient
   */
  public final Attribution withRecipient(Actor recipient) {
    Objects.requireNonNull(recipient, "recipient");
    return toBuilder().addRecipient(recipient).build();
  }

  /**
   * Returns a copy of this link with a description of the source.
   *
   * @param describedAs the description, as printed: {@code a North Korean newspaper}
   * @return the copy
   * @throws org.communique.base.InvalidBriefException if the description is not a valid {@link TextRule#LABEL}
   */
  public final Attribution withDescribedAs(String describedAs) {
    return toBuilder().describedAs(describedAs).build();
  }

  /**
   * Returns a copy of this link with the terms on which the source got the words.
   *
   * @param terms the terms: {@link SourcingTerms#ON_BACKGROUND}
   * @return the copy
   */
  public final Attribution withTerms(SourcingTerms terms) {
    return toBuilder().terms(terms).build();
  }

  /**
   * Returns a copy of this link with what the source claims about the utterance.
   *
   * @param occurrence whether the utterance occurred, did not occur, is expected or is hypothetical
   * @return the copy
   */
  public final Attribution withOccurrence(Occurrence occurrence) {
    return toBuilder().occurrence(occurrence).build();
  }

  /**
   * Returns a copy of this link with the language in which the source passed the words on.
   *
   * @param language the language
   * @return the copy
   */
  public final Attribution withLanguage(LanguageTag language) {
    return toBuilder().language(language).build();
  }

  /**
   * Returns a copy of this link with the place of the words inside the source.
   *
   * @param locator the place: {@code p. 3}, {@code paragraph 12}, {@code 00:14:32}
   * @return the copy
   * @throws org.communique.base.InvalidBriefException if the locator is not a valid {@link TextRule#LABEL}
   */
  public final Attribution withLocator(String locator) {
    return toBuilder().locator(locator).build();
  }

  /**
   * Returns a copy of this link with a certainty.
   *
   * @param certainty how certain the source claims to be that the content is true
   * @return the copy
   */
  public final Attribution withCertainty(Certainty certainty) {
    return toBuilder().certainty(certainty).build();
  }

  /**
   * Returns a copy of this link with an act.
   *
   * @param act the act of the speakers as this source describes the act
   * @return the copy
   */
  public final Attribution withAct(Act act) {
    return toBuilder().act(act).build();
  }

  /**
   * {@return the language of the words in this link: its own, else that of its source; empty if neither is recorded}
   */
  public final Optional<LanguageTag> renderingLanguage() {
    return language().isPresent() ? language() : source().language();
  }

  /**
   * Returns whether the words in this link are the words of its source and not those of the voice before it.
   *
   * @param received the language of the voice before it; if empty, only the mode decides
   */
  final boolean changesWords(Optional<LanguageTag> received) {
    boolean keepsWords = mode() == Mode.DIRECT || mode() == Mode.MIXED || mode() == Mode.OWN_VOICE;
    Optional<String> before = received.flatMap(LanguageTag::primary);
    Optional<String> now = renderingLanguage().flatMap(LanguageTag::primary);
    return !keepsWords || before.isPresent() && now.isPresent() && !before.equals(now);
  }

  @Value.Check
  void check() {
    TextRule.LABEL.check("Attribution", "cue", cue());
    TextRule.LABEL.check("Attribution", "hedge", hedge());
    TextRule.LABEL.check("Attribution", "describedAs", describedAs());
    TextRule.LABEL.check("Attribution", "markings", markings());
    TextRule.LABEL.check("Attribution", "locator", locator());
    ValuesById.checkActorsOnce("Attribution", "recipients", recipients());
  }

  /** {@return one line for a person to read: {@code indirect by Source 'rodong-sinmun' (Rodong Sinmun)}} */
  @Override
  public final String toString() {
    return mode() + " by " + source();
  }
}
