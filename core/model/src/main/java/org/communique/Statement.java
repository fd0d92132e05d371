// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.text.Quotation;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.NoteKind;
import org.communique.vocabulary.StanceKind;
import org.immutables.value.Value;

/**
 * A statement: who said what to whom, and through which sources the words reached the reader.
 *
 * <p>If a document makes an assertion itself, the speaker is the publisher of the document. If a document reports that
 * an actor rejected, recognised or adopted something, the speaker is <em>that actor</em>, even if the document does not
 * quote the actor.
 *
 * <pre>{@code
 * Statement letter = Statement.builder().id("letter").addSpeaker(putin).addAddressee(kim)
 *     .act(Act.EXPRESS_INTENT).gist("Putin has the will to go on expanding bilateral relations")
 *     .addAttributions(Attribution.indirect(rodong, "expressed the will"), Attribution.direct(article, "wrote"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Statement permits StatementBuilder.ImmutableStatement {

  Statement() {}

  /** {@return a new builder without any values} */
  public static StatementBuilder builder() {
    return new StatementBuilder();
  }

  /**
   * Begins the usual statement: somebody said something, and others passed it on.
   *
   * <pre>{@code
   * Statement denial = Statement.reported("denial", minister, Act.DENY, "The minister did not demand the islands",
   *     Attribution.indirect(herald, "denied"))
   *     .addQuotation(text.passage("denied that he had demanded them")).build();
   * }</pre>
   *
   * @param id the {@linkplain #id() id}
   * @param speaker the actor who speaks; add others to the builder
   * @param act the {@linkplain #act() act}
   * @param gist the {@linkplain #gist() content} in the encoder's words
   * @param chain the links through which the words reached the reader, the link nearest to the speaker first; at least
   *     one
   * @return a builder with these values
   */
  public static StatementBuilder reported(String id, Actor speaker, Act act, String gist, Attribution... chain) {
    Objects.requireNonNull(speaker, "speaker");
    requireLinks(chain);
    return builder().id(id).addSpeaker(speaker).act(act).gist(gist).addAttributions(chain);
  }

  /**
   * Begins a statement that a document makes itself. The issuer of the document is the speaker, and the first link of
   * the chain is the document's own voice.
   *
   * <pre>{@code
   * Statement comment = Statement.ownVoice("comment", herald, Act.ASSESS, "The talks have failed").build();
   * Statement report = Statement.ownVoice("report", wire, Act.STATE, "Veskia moved troops",
   *     Attribution.indirect(herald, "said")).build();   // the Herald passes on what the wire says itself
   * }</pre>
   *
   * @param id the {@linkplain #id() id}
   * @param source the document
   * @param act the {@linkplain #act() act}
   * @param gist the {@linkplain #gist() content} in the encoder's words
   * @param chain the links through which the words of the document reached the reader, the link nearest to the document
   *     first; none if the document is the one that is encoded
   * @return a builder with these values
   * @throws InvalidBriefException if the source has no {@linkplain Source#issuer() issuer}; {@link Source#outlet} has
   *     one
   */
  public static StatementBuilder ownVoice(String id, Source source, Act act, String gist, Attribution... chain) {
    Objects.requireNonNull(source, "source");
    Actor issuer = source.issuer().orElseThrow(() -> InvalidBriefException.of(
        source.where(), "issuer must be present if the source speaks for itself"));
    requireLinks(chain);
    return reported(id, issuer, act, gist, Attribution.ownVoice(source)).addAttributions(chain);
  }

  /**
   * Begins a statement that actors make by voting. The stance of the voters follows from the act by custom: who votes
   * for a draft supports the draft, who votes against it opposes it, and who abstains withholds a position.
   *
   * <pre>{@code
   * Statement against = Statement.vote("against", List.of(veskia), Act.VOTE_AGAINST, draft,
   *     "Veskia voted against the draft", Attribution.narratedAct(record, "Against")).build();
   * }</pre>
   *
   * @param id the {@linkplain #id() id}
   * @param voters the actors who vote alike, at least one; usually states and not delegates
   * @param act {@link Act#VOTE_FOR}, {@link Act#VOTE_AGAINST} or {@link Act#ABSTAIN}
   * @param draft what the vote is about
   * @param gist the {@linkplain #gist() content} in the encoder's words
   * @param chain the links through which the vote reached the reader, the link nearest to the voters first; at least
   *     one
   * @return a builder with these values and the medium {@link Medium#VOTE}
   * @throws InvalidBriefException if the act is another act
   */
  public static StatementBuilder vote(
      String id, List<Actor> voters, Act act, Topic draft, String gist, Attribution... chain) {
    Objects.requireNonNull(voters, "voters").forEach(voter -> Objects.requireNonNull(voter, "voters element"));
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(draft, "draft");
    requireLinks(chain);
    Stance stance = Stance.builder().holders(voters).attitude(attitude(act)).target(draft)
        .kind(StanceKind.ATTITUDE).basis(Basis.CONVENTIONAL).build();
    return builder().id(id).speakers(voters).act(act).gist(gist).addAttributions(chain)
        .medium(Medium.VOTE).addTopic(draft).addStance(stance);
  }

  private static void requireLinks(Attribution[] chain) {
    for (Attribution link : Objects.requireNonNull(chain, "chain")) {
      Objects.requireNonNull(link, "chain element");
    }
  }

  /** {@return the attitude of those who cast a vote} */
  private static Attitude attitude(Act vote) {
    if (vote.equals(Act.VOTE_FOR)) {
      return Attitude.SUPPORT;
    }
    if (vote.equals(Act.VOTE_AGAINST)) {
      return Attitude.OPPOSE;
    }
    if (vote.equals(Act.ABSTAIN)) {
      return Attitude.WITHHELD;
    }
    throw InvalidBriefException.of(
        "Statement", "act must be vote-for, vote-against or abstain if actors vote", vote.word());
  }

  /**
   * Begins another statement of the same occasion, for example the next sentence of the same speech.
   *
   * <p>The builder has the speakers of this statement, their office ({@link #speakingAs()}) and capacity, in whose name
   * they speak, their addressees, the chain, and the time, place, medium and language. It has neither the passages,
   * stances, topics and mentions of this statement nor its condition, certainty, grades, relations and notes.
   *
   * <pre>{@code
   * Statement offer = warning.sameOccasion("offer", Act.OFFER, "Veskia is ready for talks",
   *     Attribution.direct(herald, "added")).addQuotation(passage).build();
   * }</pre>
   *
   * @param id the id of the other statement
   * @param act the act of the other statement
   * @param gist the content of the other statement in the encoder's words
   * @param chain the links of the other statement, for example with another cue; without any link, those of this
   *     statement
   * @return a builder with these values
   */
  public final StatementBuilder sameOccasion(String id, Act act, String gist, Attribution... chain) {
    requireLinks(chain);
    return builder().id(id).act(act).gist(gist)
        .speakers(speakers()).speakingAs(speakingAs()).capacity(capacity()).onBehalfOf(onBehalfOf())
        .addressees(addressees()).attributions(chain.length == 0 ? attributions() : List.of(chain))
        .said(said()).place(place()).medium(medium()).language(language());
  }

  /**
   * Returns a builder that already has all values of this statement. To change the statement, set the new values and
   * build. A setter such as {@link StatementBuilder#speakers speakers} replaces the whole list; a method such as {@link
   * StatementBuilder#addSpeaker addSpeaker} adds to the list. {@link StatementBuilder#from} adds to every list too.
   *
   * @return a new builder
   */
  public final StatementBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the id of this statement. No other statement of the same brief has this id. Outside the brief, the name of
   * the statement is the {@linkplain Brief#base() base} of the brief, then {@code #}, then this id.
   *
   * @return the id
   */
  public abstract String id();

  /** {@return the actors who speak, in the order of the text; at least one, each once; all of them have equal rank} */
  public abstract List<Actor> speakers();

  /** {@return the office in which all speakers make this statement; empty if not recorded} */
  public abstract Optional<Role> speakingAs();

  /** {@return whether the speakers speak officially, personally or as experts; empty if not recorded} */
  public abstract Optional<Capacity> capacity();

  /** {@return the actors in whose name the speakers speak} */
  public abstract List<Actor> onBehalfOf();

  /**
   * {@return the actors to whom the speakers direct the statement; an actor who only hears the statement is not
   * included}
   */
  public abstract List<Actor> addressees();

  /**
   * Returns what the speakers do by speaking, such as accuse or promise. This is the judgement of the encoder (the
   * person who makes the brief). A source may describe the act differently; see {@link Attribution#act()}.
   *
   * @return the act
   */
  public abstract Act act();

  /**
   * {@return the content in the encoder's words, without anything that the sources added, such as “reportedly” or an
   * explanation in brackets}
   */
  public abstract String gist();

  /**
   * {@return the condition under which the content holds, as in an ultimatum or an offer, or after “even if”; empty if
   * there is none}
   */
  public abstract Optional<String> condition();

  /** {@return the passages of the document that contain this statement} */
  public abstract List<Quotation> quotations();

  /**
   * Returns the chain: the sources that passed this statement on, with one {@link Attribution} for each source. The
   * source nearest to the speakers comes first. In a brief, the last source is the
   * {@linkplain Brief#source() source of the brief}.
   *
   * @return the links of the chain; at least one
   */
  public abstract List<Attribution> attributions();

  /**
   * {@return numbers by which others know this statement: the number of its paragraph in a record, the id in another
   * corpus; they do not make statements of two briefs the same; where the words are in a source is a
   * {@linkplain Attribution#locator() locator}}
   */
  public abstract List<Identifier> identifiers();

  /**
   * {@return codes of the classes to which this statement belongs, such as an event code of CAMEO or PLOVER; many
   * statements have the same code}
   */
  public abstract List<Identifier> codes();

  /** {@return what the speakers and the sources call actors in this statement: “war maniacs”, “the regime”} */
  public abstract List<Designation> designations();

  /** {@return the result of the vote that this statement is or reports; empty if there is none} */
  public abstract Optional<Tally> tally();

  /** {@return when the speakers said this; empty if not recorded} */
  public abstract Optional<TimeExpression> said();

  /** {@return when the event that the statement is about happens, takes effect or expires; empty if not recorded} */
  public abstract Optional<TimeExpression> eventTime();

  /** {@return where the speakers said this; empty if not recorded} */
  public abstract Optional<String> place();

  /** {@return how the speakers spoke, such as by a letter, a speech or a vote; empty if not recorded} */
  public abstract Optional<Medium> medium();

  /** {@return the language in which the speakers spoke or wrote; empty if not recorded} */
  public abstract Optional<LanguageTag> language();

  /**
   * {@return how certain the speakers claim to be that the content is true; empty if not judged, or if the content
   * cannot be true or false, as in orders and thanks}
   */
  public abstract Optional<Certainty> certainty();

  /** {@return the stances of the speakers, and stances that, according to the speakers, other actors have} */
  public abstract List<Stance> stances();

  /** {@return the topics of the statement, each once} */
  public abstract List<Topic> topics();

  /**
   * {@return the actors whom the statement talks about, each once; a speaker or an addressee may be among them, and an
   * actor whom another member already names need not be}
   */
  public abstract List<Actor> mentions();

  /**
   * {@return the grades of reliability, at most one per {@linkplain Reliability#purpose() purpose}; the grade without a
   * purpose judges whether these speakers really said this}
   */
  public abstract List<Reliability> grades();

  /** {@return the relations from this statement to other statements} */
  public abstract List<Relation> relations();

  /** {@return notes of the encoder about this statement, such as doubts or decisions} */
  public abstract List<Note> notes();

  /**
   * {@return the extra fields of this value that the model does not define; {@linkplain Extensions#none() none} by
   * default}
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Returns the source whose words are quoted in this statement, if the quoted words are not the speakers' own words:
   * the source of the {@link #quotedLink()}.
   *
   * @return the source; empty if no link has changed the words, so that the quoted words are the speakers' own
   */
  public final Optional<Source> quotedSource() {
    return quotedLink().map(Attribution::source);
  }

  /**
   * Returns the link of the chain whose words are quoted in this statement, if the quoted words are not the speakers'
   * own words. An example: the document quotes a newspaper, and the newspaper only paraphrases Putin. Then the quoted
   * words are the words of the newspaper and not of Putin.
   *
   * <p>The quoted words are the {@linkplain org.communique.vocabulary.SegmentKind#SPOKEN spoken} segments of the
   * quotations. The method goes back through the chain, from the document towards the speakers. A link of mode
   * {@link Mode#DIRECT}, {@link Mode#MIXED} or {@link Mode#OWN_VOICE} does not change the words, unless the words are
   * in another language than in the voice before this link. The words of an interpreter are therefore the
   * interpreter's, also if a newspaper prints them in the language of the interpreter. The first link that has changed
   * the words owns them; the method returns this link. A language that is not recorded decides nothing: the nearest
   * recorded language before the link counts.
   *
   * @return the link; empty if no link has changed the words, so that the quoted words are the speakers' own
   */
  public final Optional<Attribution> quotedLink() {
    for (int link = attributions().size() - 1; link >= 0; link--) {
      if (attributions().get(link).changesWords(languageBefore(link))) {
        return Optional.of(attributions().get(link));
      }
    }
    return Optional.empty();
  }

  /** {@return the language in which a link received the words: of the nearest link before it, else of the speakers} */
  private Optional<LanguageTag> languageBefore(int link) {
    for (int before = link - 1; before >= 0; before--) {
      Optional<LanguageTag> language = attributions().get(before).renderingLanguage();
      if (language.flatMap(LanguageTag::primary).isPresent()) {
        return language;
      }
    }
    return language();
  }

  /**
   * Returns the notes of one kind on this statement.
   *
   * @param kind the kind
   * @return the notes of this kind, in the order of {@link #notes()}
   */
  public final List<Note> notes(NoteKind kind) {
    Objects.requireNonNull(kind, "kind");
    return notes().stream().filter(note -> note.kind() == kind).toList();
  }

  /** {@return the words by which messages name this statement: {@code Statement 'letter'}} */
  String where() {
    return "Statement '" + id() + "'";
  }

  @Value.Check
  void check() {
    TextRule.ID.check("Statement", "id", id());
    String where = where();
    if (speakers().isEmpty()) {
      throw InvalidBriefException.of(where, "speakers must not be empty");
    }
    if (attributions().isEmpty()) {
      throw InvalidBriefException.of(where, "attributions must not be empty");
    }
    TextRule.PROSE.check(where, "gist", gist());
    TextRule.PROSE.check(where, "condition", condition());
    TextRule.LABEL.check(where, "place", place());
    ValuesById.check(this);
    ValuesById.checkActorsOnce(where, "speakers", speakers());
    ValuesById.checkActorsOnce(where, "onBehalfOf", onBehalfOf());
    ValuesById.checkActorsOnce(where, "addressees", addressees());
    ValuesById.checkTopicsOnce(where, "topics", topics());
    ValuesById.checkActorsOnce(where, "mentions", mentions());
    checkGrades(where);
  }

  private void checkGrades(String where) {
    Reliability repeated = ValuesById.repeated(grades(), grade -> grade.purpose().orElse("")); // no purpose is empty
    if (repeated != null) {
      throw InvalidBriefException.of(
          where,
          "grades must be at most one per purpose, but there are two "
              + repeated.purpose().map(InvalidBriefException::shown).map("for "::concat).orElse("without a purpose"));
    }
  }

  /**
   * Uses only the id, the gist and the act, to save time. The id alone is not enough, because many briefs use the same
   * id for different statements.
   */
  @Override
  public final int hashCode() {
    return 31 * (31 * id().hashCode() + gist().hashCode()) + act().hashCode();
  }

  /** {@return one line for a person to read: {@code Statement 'letter' (Vladimir Putin: appeal: Ties should grow)}} */
  @Override
  public final String toString() {
    return where() + " (" + Actor.names(speakers()) + ": " + act() + ": " + InvalidBriefException.escaped(gist()) + ")";
  }
}
