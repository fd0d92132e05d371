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

import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Designation;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.Tally;
import org.communique.Target;
import org.communique.Topic;
import org.communique.json.Limit;
import org.communique.json.access.BriefAccessors;
import org.communique.json.access.StatementAccessors;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.vocabulary.NoteKind;
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
  public static final Table<Quotation> QUOTATION = new Table<>("quotation", BriefAccessors.QUOTATION)
      .may("spoken", PASSAGE,
          "The passage as printed, if every word of it is claimed to be the quoted voice's own. It replaces "
              + "`segments`.")
      .any("segments", SEGMENT, Limit.SEGMENTS,
          "The parts of the passage in the order of the page, each tagged with whose words it holds. Absent only if "
              + "`spoken` is present.")
      .either("spoken", "segments")
      .within("segments", Limit.PROSE, StatementTables::longestSegment)
      .together("start", "end")
      .may("start", NUMBER,
          "The position in the text where the passage begins, in Unicode code points from 0. If absent, the "
              + "position is not recorded.")
      .may("end", NUMBER,
          "The position in the text just after the last character of the passage, in Unicode code points. `start` "
              + "and `end` are both present or both absent.")
      .may("prefix", PASSAGE,
          "The characters directly before the passage in the text. They distinguish the passage from others with "
              + "the same words.")
      .may("suffix", PASSAGE,
          "The characters directly after the passage in the text. They distinguish the passage from others with the "
              + "same words.")
      .may("language", LANGUAGE,
          "The language in which the passage is printed. If absent, the language is not recorded.")
      .may("fidelity", Words.FIDELITY,
          "How the printed words compare with the words that were uttered. If absent, nobody has judged it.");

  /** A link of the chain: one source that passes the statement on. */
  public static final Table<Attribution> ATTRIBUTION = new Table<>("attribution", StatementAccessors.ATTRIBUTION)
      .need("source", SOURCE_REF,
          "The source that passes the words on in this link of the chain.")
      .need("mode", Words.MODE,
          "How this source renders the voice before it. That voice is the source of the previous link; in the first "
              + "link, it is the speakers.")
      .any("recipients", ACTOR_REF, Limit.ELEMENTS,
          "The actors to whom this source passed the words on, each once.")
      .may("occurrence", Words.OCCURRENCE,
          "Whether this source claims that the utterance took place: it occurred, did not occur, is expected, or is "
              + "hypothetical. If absent, the value is `occurred`.")
      .may("cue", LABEL,
          "The words of this source that introduce what was said, as printed, for example 'wrote'.")
      .may("hedge", LABEL,
          "The words by which this source distances itself from the content, as printed, for example 'reportedly'.")
      .may("describedAs", LABEL,
          "The label that the text gives to this source here, for example 'a North Korean newspaper'.")
      .may("certainty", Words.CERTAINTY,
          "How strongly this source commits itself to the content. Absent if a commitment has no meaning here, or "
              + "if nobody has judged it.")
      .may("act", Words.ACT,
          "The act as this source calls it. Absent if this source does not name an act itself.")
      .may("reported", TIME,
          "When this source passed the words on. If absent, `published` of the source holds, if it is present.")
      .may("language", LANGUAGE,
          "The language in which this source renders the words. If absent, `language` of the source holds, if it is "
              + "present.")
      .any("markings", LABEL, Limit.ELEMENTS,
          "The markings on this part of the source, as printed. The markings on the whole source stand at the source.")
      .may("locator", LABEL,
          "Where in this source the words are: a page, a paragraph, a speech number or a time code.")
      .may("terms", Words.SOURCING_TERMS,
          "What the voice before this link agreed with this source: how its words may be reported, and whether it may "
              + "be named. Absent if the text does not say.")
      .any("grades", RELIABILITY, Limit.GRADES,
          "The grades that judge this link alone.");

  /** A stance of some actors. */
  public static final Table<Stance> STANCE = new Table<>("stance", StatementAccessors.STANCE)
      .some("holders", ACTOR_REF, Limit.HOLDERS,
          "The actors who hold the stance, at least one, each once. Each of them holds it individually.")
      .need("target", TARGET,
          "The actor, topic or statement that the stance is about.")
      .need("attitude", Words.ATTITUDE,
          "The position of the holders towards the target, for example `support`. If the kind is `belief`, `support` "
              + "means that the holders think that it is true; if it is `intention`, that they intend it.")
      .need("kind", Words.STANCE_KIND,
          "Whether the stance is an attitude towards somebody or something, an agreement with a statement, a belief "
              + "that something is true, or an intention.")
      .need("basis", Words.BASIS,
          "What shows that the holders hold the stance: the speakers say so, somebody has inferred it, or the act "
              + "means it by convention.")
      .may("assessor", LABEL,
          "The person who inferred the stance. If absent from an inferred stance, the encoder inferred it.")
      .may("certainty", Words.CERTAINTY,
          "How sure the assessor is of the stance. If absent, this is not recorded.");

  /** A relation to another statement. */
  public static final Table<Relation> RELATION = new Table<>("relation", StatementAccessors.RELATION)
      .need("kind", Words.RELATION_KIND,
          "How this statement relates to the other statement, for example `denies` or `translates`.")
      .need("to", STATEMENT_REF,
          "The other statement: the id of a statement of this brief, or an absolute URI.")
      .may("part", PROSE,
          "The words of the other statement that are meant. If absent, the whole statement is meant.")
      .may("certainty", Words.CERTAINTY,
          "How sure the assessor is of the relation. If absent, the assessor is as sure of the relation as of this "
              + "statement.")
      .may("assessor", LABEL,
          "Whoever says that the statements relate in this way. If absent, the encoder says so.");

  /** The words by which an actor is called. */
  public static final Table<Designation> DESIGNATION = new Table<>("designation", StatementAccessors.DESIGNATION)
      .need("actor", ACTOR_REF,
          "The actor who is called so.")
      .need("words", LABEL,
          "The words as printed, for example 'war maniacs'.")
      .may("by", SOURCE_REF,
          "The source that calls the actor so. If absent, the speakers call the actor so.");

  /** The result of a vote, in numbers. */
  public static final Table<Tally> TALLY = new Table<>("tally", StatementAccessors.TALLY)
      .may("inFavour", NUMBER,
          "How many voted in favour. Absent if the text does not say.")
      .may("against", NUMBER,
          "How many voted against. Absent if the text does not say.")
      .may("abstaining", NUMBER,
          "How many were present and abstained. Absent if the text does not say.")
      .may("notVoting", NUMBER,
          "How many could vote and did not. Absent if the text does not say.")
      .atLeast("inFavour", "against", "abstaining", "notVoting");

  /** A statement. */
  public static final Table<Statement> STATEMENT = new Table<>("statement", StatementAccessors.STATEMENT)
      .id(IdSpace.STATEMENT, Statement::id,
          "The id of the statement. No other statement of the brief has the same id.")
      .some("speakers", ACTOR_REF, Limit.ELEMENTS,
          "The actors who speak, at least one, each once, in the order of the text. The order expresses no rank.")
      .may("speakingAs", ROLE,
          "The office in which all the speakers speak here. If absent, no such office is recorded.")
      .may("capacity", Words.CAPACITY,
          "The capacity in which the speakers speak, for example `personal`. Absent if the text does not say.")
      .any("onBehalfOf", ACTOR_REF, Limit.ELEMENTS,
          "The actors in whose name the speakers speak, each once.")
      .any("addressees", ACTOR_REF, Limit.ELEMENTS,
          "The actors to whom the act is directed, each once. Other actors who hear it are not addressees.")
      .need("act", Words.ACT,
          "What the speakers do by speaking, as the encoder judges it, for example `promise`.")
      .need("gist", PROSE,
          "The proposition in the encoder's words, without the hedges, glosses and insertions of the sources.")
      .may("condition", PROSE,
          "What must hold for the statement to apply, for example in an offer or an ultimatum.")
      .any("quotations", QUOTATION, Limit.QUOTATIONS,
          "The passages of the text on which the statement rests.")
      .some("attributions", ATTRIBUTION, Limit.ATTRIBUTIONS,
          "The chain of the sources that passed the statement on, nearest the speakers first. The source of the "
              + "last link is the brief's source.")
      .any("identifiers", IDENTIFIER, Limit.ELEMENTS,
          "The numbers by which others know this statement, for example a paragraph number or the id in another "
              + "corpus.")
      .any("codes", IDENTIFIER, Limit.ELEMENTS,
          "The codes of the classes to which the statement belongs, for example an event code of CAMEO.")
      .any("designations", DESIGNATION, Limit.ELEMENTS,
          "What the speakers and the sources call actors here.")
      .may("tally", TALLY,
          "The result of the vote that the statement is or reports, in numbers, as the text gives them.")
      .may("said", TIME,
          "When the speakers said it. If absent, the time is not recorded.")
      .may("eventTime", TIME,
          "When the event that the statement talks about happens, takes effect or expires.")
      .may("place", LABEL,
          "Where the speakers said it.")
      .may("medium", Words.MEDIUM,
          "The medium in which the speakers spoke, for example `letter`. Absent if the medium is not known.")
      .may("language", LANGUAGE,
          "The language in which the speakers spoke. If absent, the language is not recorded.")
      .may("certainty", Words.CERTAINTY,
          "How strongly the speakers commit themselves to the content. Absent if a commitment has no meaning, as in "
              + "orders and thanks, or if nobody has judged it.")
      .any("stances", STANCE, Limit.ELEMENTS,
          "The stances of the speakers, and the stances of others as the speakers describe them.")
      .any("topics", TOPIC_REF, Limit.ELEMENTS,
          "The topics that the statement is about.")
      .any("mentions", ACTOR_REF, Limit.ELEMENTS,
          "The actors whom the statement talks about, each once. An actor whom another member names may be repeated "
              + "here, but need not be.")
      .any("grades", RELIABILITY, Limit.GRADES,
          "The grades of the statement, at most one per purpose. The grade without a purpose judges whether these "
              + "speakers really said this.")
      .any("relations", RELATION, Limit.ELEMENTS,
          "The relations of this statement to other statements.")
      .any("notes", NOTE, Limit.NOTES,
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
