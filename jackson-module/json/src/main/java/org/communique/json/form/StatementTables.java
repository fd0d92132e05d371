// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import static org.communique.json.form.ActorTables.ACTOR_REF;
import static org.communique.json.form.ActorTables.IDENTIFIER;
import static org.communique.json.form.ActorTables.RELIABILITY;
import static org.communique.json.form.ActorTables.ROLE;
import static org.communique.json.form.ActorTables.SOURCE_REF;
import static org.communique.json.form.ActorTables.TIME;
import static org.communique.json.form.ActorTables.TOPIC_REF;
import static org.communique.json.form.Scalar.LABEL;
import static org.communique.json.form.Scalar.LANGUAGE;
import static org.communique.json.form.Scalar.NUMBER;
import static org.communique.json.form.Scalar.PASSAGE;
import static org.communique.json.form.Scalar.PROSE;
import static org.communique.json.form.Scalar.STATEMENT_REF;

import java.util.List;
import java.util.Optional;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.AttributionBuilder;
import org.communique.Designation;
import org.communique.DesignationBuilder;
import org.communique.Note;
import org.communique.Relation;
import org.communique.RelationBuilder;
import org.communique.Stance;
import org.communique.StanceBuilder;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Tally;
import org.communique.TallyBuilder;
import org.communique.Target;
import org.communique.Topic;
import org.communique.json.Limit;
import org.communique.text.Quotation;
import org.communique.text.QuotationBuilder;
import org.communique.text.Segment;
import org.communique.vocabulary.NoteKind;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.SegmentKind;

/** The tables of a statement and its parts. */
public final class StatementTables {

  /** A remark of the encoder on a statement or a brief. The tag is the kind of the note. */
  public static final Union<Note> NOTE = notes();

  /** A part of a quotation. The tag says whose words the part contains. */
  public static final Union<Segment> SEGMENT = segments();

  /** The target of a stance. */
  public static final Union<Target> TARGET = new Union<Target>("target", StatementTables::tag)
      .or("actor", ACTOR_REF, actor -> actor, Actor.class::cast, "")
      .or("topic", TOPIC_REF, topic -> topic, Topic.class::cast, "")
      .or("statement", STATEMENT_REF, statement -> statement, StatementRef.class::cast, "");

  /** A passage of the text. */
  public static final Table<Quotation, QuotationBuilder> QUOTATION = new Table<>(
          "quotation", Quotation::builder, QuotationBuilder::build, Quotation::extensions, QuotationBuilder::extensions)
      .may("spoken", PASSAGE, StatementTables::onlySpoken, StatementTables::addSpoken,
          "The passage as printed, if every word of it is claimed to be the quoted voice's own. It replaces "
              + "`segments`.")
      .any("segments", SEGMENT, Limit.SEGMENTS, StatementTables::segmentsIfMixed, QuotationBuilder::addAllSegments,
          "The parts of the passage in the order of the page, each tagged with whose words it holds. Absent only if "
              + "`spoken` is present.")
      .either("spoken", "segments")
      .within("segments", Limit.PROSE, StatementTables::longestSegment)
      .together("start", "end")
      .mayNumber("start", NUMBER, Quotation::start, QuotationBuilder::start,
          "The position in the text where the passage begins, in Unicode code points from 0. If absent, the "
              + "position is not recorded.")
      .mayNumber("end", NUMBER, Quotation::end, QuotationBuilder::end,
          "The position in the text just after the last character of the passage, in Unicode code points. `start` "
              + "and `end` are both present or both absent.")
      .may("prefix", PASSAGE, Quotation::prefix, QuotationBuilder::prefix,
          "The characters directly before the passage in the text. They distinguish the passage from others with "
              + "the same words.")
      .may("suffix", PASSAGE, Quotation::suffix, QuotationBuilder::suffix,
          "The characters directly after the passage in the text. They distinguish the passage from others with the "
              + "same words.")
      .may("language", LANGUAGE, Quotation::language, QuotationBuilder::language,
          "The language in which the passage is printed. If absent, the language is not recorded.")
      .may("fidelity", Words.FIDELITY, Quotation::fidelity, QuotationBuilder::fidelity,
          "How the printed words compare with the words that were uttered. If absent, nobody has judged it.");

  /** A link of the chain: one source that passes the statement on. */
  public static final Table<Attribution, AttributionBuilder> ATTRIBUTION = new Table<>(
          "attribution", Attribution::builder, AttributionBuilder::build, Attribution::extensions,
          AttributionBuilder::extensions)
      .need("source", SOURCE_REF, Attribution::source, AttributionBuilder::source,
          "The source that passes the words on in this link of the chain.")
      .need("mode", Words.MODE, Attribution::mode, AttributionBuilder::mode,
          "How this source renders the voice before it. That voice is the source of the previous link; in the first "
              + "link, it is the speakers.")
      .any("recipients", ACTOR_REF, Limit.ELEMENTS, Attribution::recipients, AttributionBuilder::addAllRecipients,
          "The actors to whom this source passed the words on, each once.")
      .usual("occurrence", Occurrence.OCCURRED, Words.OCCURRENCE, Attribution::occurrence,
          AttributionBuilder::occurrence,
          "Whether this source claims that the utterance took place: it occurred, did not occur, is expected, or is "
              + "hypothetical. If absent, the value is `occurred`.")
      .may("cue", LABEL, Attribution::cue, AttributionBuilder::cue,
          "The words of this source that introduce what was said, as printed, for example 'wrote'.")
      .may("hedge", LABEL, Attribution::hedge, AttributionBuilder::hedge,
          "The words by which this source distances itself from the content, as printed, for example 'reportedly'.")
      .may("describedAs", LABEL, Attribution::describedAs, AttributionBuilder::describedAs,
          "The label that the text gives to this source here, for example 'a North Korean newspaper'.")
      .may("certainty", Words.CERTAINTY, Attribution::certainty, AttributionBuilder::certainty,
          "How strongly this source commits itself to the content. Absent if a commitment has no meaning here, or "
              + "if nobody has judged it.")
      .may("act", Words.ACT, Attribution::act, AttributionBuilder::act,
          "The act as this source calls it. Absent if this source does not name an act itself.")
      .may("reported", TIME, Attribution::reported, AttributionBuilder::reported,
          "When this source passed the words on. If absent, `published` of the source holds, if it is present.")
      .may("language", LANGUAGE, Attribution::language, AttributionBuilder::language,
          "The language in which this source renders the words. If absent, `language` of the source holds, if it is "
              + "present.")
      .any("markings", LABEL, Limit.ELEMENTS, Attribution::markings, AttributionBuilder::addAllMarkings,
          "The markings on this part of the source, as printed. The markings on the whole source stand at the source.")
      .may("locator", LABEL, Attribution::locator, AttributionBuilder::locator,
          "Where in this source the words are: a page, a paragraph, a speech number or a time code.")
      .may("terms", Words.SOURCING_TERMS, Attribution::terms, AttributionBuilder::terms,
          "What the voice before this link agreed with this source: how its words may be reported, and whether it may "
              + "be named. Absent if the text does not say.")
      .any("grades", RELIABILITY, Limit.GRADES, Attribution::grades, AttributionBuilder::addAllGrades,
          "The grades that judge this link alone.");

  /** A stance of some actors. */
  public static final Table<Stance, StanceBuilder> STANCE = new Table<>(
          "stance", Stance::builder, StanceBuilder::build, Stance::extensions, StanceBuilder::extensions)
      .some("holders", ACTOR_REF, Limit.HOLDERS, Stance::holders, StanceBuilder::addAllHolders,
          "The actors who hold the stance, at least one, each once. Each of them holds it individually.")
      .need("target", TARGET, Stance::target, StanceBuilder::target,
          "The actor, topic or statement that the stance is about.")
      .need("attitude", Words.ATTITUDE, Stance::attitude, StanceBuilder::attitude,
          "The position of the holders towards the target, for example `support`. If the kind is `belief`, `support` "
              + "means that the holders think that it is true; if it is `intention`, that they intend it.")
      .need("kind", Words.STANCE_KIND, Stance::kind, StanceBuilder::kind,
          "Whether the stance is an attitude towards somebody or something, an agreement with a statement, a belief "
              + "that something is true, or an intention.")
      .need("basis", Words.BASIS, Stance::basis, StanceBuilder::basis,
          "What shows that the holders hold the stance: the speakers say so, somebody has inferred it, or the act "
              + "means it by convention.")
      .may("assessor", LABEL, Stance::assessor, StanceBuilder::assessor,
          "The person who inferred the stance. If absent from an inferred stance, the encoder inferred it.")
      .may("certainty", Words.CERTAINTY, Stance::certainty, StanceBuilder::certainty,
          "How sure the assessor is of the stance. If absent, this is not recorded.");

  /** A relation to another statement. */
  public static final Table<Relation, RelationBuilder> RELATION = new Table<>(
          "relation", Relation::builder, RelationBuilder::build, Relation::extensions, RelationBuilder::extensions)
      .need("kind", Words.RELATION_KIND, Relation::kind, RelationBuilder::kind,
          "How this statement relates to the other statement, for example `denies` or `translates`.")
      .need("to", STATEMENT_REF, Relation::to, RelationBuilder::to,
          "The other statement: the id of a statement of this brief, or an absolute URI.")
      .may("part", PROSE, Relation::part, RelationBuilder::part,
          "The words of the other statement that are meant. If absent, the whole statement is meant.")
      .may("certainty", Words.CERTAINTY, Relation::certainty, RelationBuilder::certainty,
          "How sure the assessor is of the relation. If absent, the assessor is as sure of the relation as of this "
              + "statement.")
      .may("assessor", LABEL, Relation::assessor, RelationBuilder::assessor,
          "Whoever says that the statements relate in this way. If absent, the encoder says so.");

  /** The words by which an actor is called. */
  public static final Table<Designation, DesignationBuilder> DESIGNATION = new Table<>(
          "designation", Designation::builder, DesignationBuilder::build, Designation::extensions,
          DesignationBuilder::extensions)
      .need("actor", ACTOR_REF, Designation::actor, DesignationBuilder::actor,
          "The actor who is called so.")
      .need("words", LABEL, Designation::words, DesignationBuilder::words,
          "The words as printed, for example 'war maniacs'.")
      .may("by", SOURCE_REF, Designation::by, DesignationBuilder::by,
          "The source that calls the actor so. If absent, the speakers call the actor so.");

  /** The result of a vote, in numbers. */
  public static final Table<Tally, TallyBuilder> TALLY = new Table<>(
          "tally", Tally::builder, TallyBuilder::build, Tally::extensions, TallyBuilder::extensions)
      .mayNumber("inFavour", NUMBER, Tally::inFavour, TallyBuilder::inFavour,
          "How many voted in favour. Absent if the text does not say.")
      .mayNumber("against", NUMBER, Tally::against, TallyBuilder::against,
          "How many voted against. Absent if the text does not say.")
      .mayNumber("abstaining", NUMBER, Tally::abstaining, TallyBuilder::abstaining,
          "How many were present and abstained. Absent if the text does not say.")
      .mayNumber("notVoting", NUMBER, Tally::notVoting, TallyBuilder::notVoting,
          "How many could vote and did not. Absent if the text does not say.")
      .atLeast("inFavour", "against", "abstaining", "notVoting");

  /** A statement. */
  public static final Table<Statement, StatementBuilder> STATEMENT = new Table<>(
          "statement", Statement::builder, StatementBuilder::build, Statement::extensions, StatementBuilder::extensions)
      .id(IdSpace.STATEMENT, Statement::id, StatementBuilder::id,
          "The id of the statement. No other statement of the brief has the same id.")
      .some("speakers", ACTOR_REF, Limit.ELEMENTS, Statement::speakers, StatementBuilder::addAllSpeakers,
          "The actors who speak, at least one, each once, in the order of the text. The order expresses no rank.")
      .may("speakingAs", ROLE, Statement::speakingAs, StatementBuilder::speakingAs,
          "The office in which all the speakers speak here. If absent, no such office is recorded.")
      .may("capacity", Words.CAPACITY, Statement::capacity, StatementBuilder::capacity,
          "The capacity in which the speakers speak, for example `personal`. Absent if the text does not say.")
      .any("onBehalfOf", ACTOR_REF, Limit.ELEMENTS, Statement::onBehalfOf, StatementBuilder::addAllOnBehalfOf,
          "The actors in whose name the speakers speak, each once.")
      .any("addressees", ACTOR_REF, Limit.ELEMENTS, Statement::addressees, StatementBuilder::addAllAddressees,
          "The actors to whom the act is directed, each once. Other actors who hear it are not addressees.")
      .need("act", Words.ACT, Statement::act, StatementBuilder::act,
          "What the speakers do by speaking, as the encoder judges it, for example `promise`.")
      .need("gist", PROSE, Statement::gist, StatementBuilder::gist,
          "The proposition in the encoder's words, without the hedges, glosses and insertions of the sources.")
      .may("condition", PROSE, Statement::condition, StatementBuilder::condition,
          "What must hold for the statement to apply, for example in an offer or an ultimatum.")
      .any("quotations", QUOTATION, Limit.QUOTATIONS, Statement::quotations, StatementBuilder::addAllQuotations,
          "The passages of the text on which the statement rests.")
      .some("attributions", ATTRIBUTION, Limit.ATTRIBUTIONS, Statement::attributions,
          StatementBuilder::addAllAttributions,
          "The chain of the sources that passed the statement on, nearest the speakers first. The source of the "
              + "last link is the brief's source.")
      .any("identifiers", IDENTIFIER, Limit.ELEMENTS, Statement::identifiers, StatementBuilder::addAllIdentifiers,
          "The numbers by which others know this statement, for example a paragraph number or the id in another "
              + "corpus.")
      .any("codes", IDENTIFIER, Limit.ELEMENTS, Statement::codes, StatementBuilder::addAllCodes,
          "The codes of the classes to which the statement belongs, for example an event code of CAMEO.")
      .any("designations", DESIGNATION, Limit.ELEMENTS, Statement::designations, StatementBuilder::addAllDesignations,
          "What the speakers and the sources call actors here.")
      .may("tally", TALLY, Statement::tally, StatementBuilder::tally,
          "The result of the vote that the statement is or reports, in numbers, as the text gives them.")
      .may("said", TIME, Statement::said, StatementBuilder::said,
          "When the speakers said it. If absent, the time is not recorded.")
      .may("eventTime", TIME, Statement::eventTime, StatementBuilder::eventTime,
          "When the event that the statement talks about happens, takes effect or expires.")
      .may("place", LABEL, Statement::place, StatementBuilder::place,
          "Where the speakers said it.")
      .may("medium", Words.MEDIUM, Statement::medium, StatementBuilder::medium,
          "The medium in which the speakers spoke, for example `letter`. Absent if the medium is not known.")
      .may("language", LANGUAGE, Statement::language, StatementBuilder::language,
          "The language in which the speakers spoke. If absent, the language is not recorded.")
      .may("certainty", Words.CERTAINTY, Statement::certainty, StatementBuilder::certainty,
          "How strongly the speakers commit themselves to the content. Absent if a commitment has no meaning, as in "
              + "orders and thanks, or if nobody has judged it.")
      .any("stances", STANCE, Limit.ELEMENTS, Statement::stances, StatementBuilder::addAllStances,
          "The stances of the speakers, and the stances of others as the speakers describe them.")
      .any("topics", TOPIC_REF, Limit.ELEMENTS, Statement::topics, StatementBuilder::addAllTopics,
          "The topics that the statement is about.")
      .any("mentions", ACTOR_REF, Limit.ELEMENTS, Statement::mentions, StatementBuilder::addAllMentions,
          "The actors whom the statement talks about, each once. An actor whom another member names may be repeated "
              + "here, but need not be.")
      .any("grades", RELIABILITY, Limit.GRADES, Statement::grades, StatementBuilder::addAllGrades,
          "The grades of the statement, at most one per purpose. The grade without a purpose judges whether these "
              + "speakers really said this.")
      .any("relations", RELATION, Limit.ELEMENTS, Statement::relations, StatementBuilder::addAllRelations,
          "The relations of this statement to other statements.")
      .any("notes", NOTE, Limit.NOTES, Statement::notes, StatementBuilder::addAllNotes,
          "The encoder's remarks on this statement.");

  private StatementTables() {}

  private static Union<Segment> segments() {
    Union<Segment> union = new Union<>("segment", segment -> segment.kind().word());
    for (SegmentKind kind : SegmentKind.values()) {
      union.or(kind.word(), PASSAGE, text -> new Segment(kind, text), Segment::text, kind.meaning());
    }
    return union;
  }

  private static String tag(Target target) {
    if (target instanceof Actor) {
      return "actor";
    }
    return target instanceof Topic ? "topic" : "statement";
  }

  private static Optional<String> onlySpoken(Quotation quotation) {
    return quotation.segments().size() == 1 && quotation.segments().get(0).kind() == SegmentKind.SPOKEN
        ? Optional.of(quotation.exact())
        : Optional.empty();
  }

  private static List<Segment> segmentsIfMixed(Quotation quotation) {
    return onlySpoken(quotation).isPresent() ? List.of() : quotation.segments();
  }

  private static QuotationBuilder addSpoken(QuotationBuilder builder, String text) {
    return builder.addSegment(Segment.spoken(text));
  }

  /** The length of the longest segment in code points. The model has joined neighbouring segments of one kind. */
  private static int longestSegment(Quotation quotation) {
    int longest = 0;
    for (Segment segment : quotation.segments()) {
      longest = Math.max(longest, segment.text().codePointCount(0, segment.text().length()));
    }
    return longest;
  }

  private static Union<Note> notes() {
    Union<Note> union = new Union<>("note", note -> note.kind().word());
    for (NoteKind kind : NoteKind.values()) {
      union.or(kind.word(), PROSE, text -> new Note(kind, text), Note::text, kind.meaning());
    }
    return union;
  }
}
